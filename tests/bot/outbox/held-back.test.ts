import assert from 'node:assert/strict';
import { CHANNEL, newDelivery } from '../../../bot/outbox/delivery-tags.ts';
import { makeHeldBack } from '../../../bot/outbox/held-back.ts';
import type { DeliveryBody } from '../../../storage/documents.ts';
import type { Doc } from '../../../storage/port.ts';

const docOf = (what: DeliveryBody['what']): Doc => ({ ...newDelivery('d', what, 0), etag: '1', tags: [] });
const TASK = docOf({ kind: 'task', to: 'x', status: 'offered' });
const NOTICE = docOf({ kind: 'notice', notice: 1 });

describe('cards that found nobody', () => {
  it('are remembered by whom they wait for', () => {
    const heldBack = makeHeldBack();
    heldBack.note(TASK, 'parked');
    assert.deepEqual([heldBack.has('x'), heldBack.has(CHANNEL)], [true, false]);
    heldBack.note(NOTICE, 'parked');
    assert.equal(heldBack.has(CHANNEL), true);
    heldBack.forget('x');
    assert.equal(heldBack.has('x'), false);
  });

  it('are news for others where a channel has nobody, or something is given up: no one person’s card is', () => {
    const heldBack = makeHeldBack();
    heldBack.note(TASK, 'parked');
    assert.equal(heldBack.isNews(), false);
    heldBack.note(NOTICE, 'parked');
    assert.deepEqual([heldBack.isNews(), heldBack.isNews()], [true, false]);
    heldBack.note(TASK, 'failed');
    assert.equal(heldBack.isNews(), true);
  });
});
