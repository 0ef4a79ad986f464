import assert from 'node:assert/strict';
import type { Delivered } from '../../../bot/outbox/deliver.ts';
import { newDelivery } from '../../../bot/outbox/delivery-tags.ts';
import { makeLanes } from '../../../bot/outbox/lanes.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import type { ProgrammeBody } from '../../../storage/documents/programme.ts';
import type { Doc } from '../../../storage/port.ts';

const PROGRAMME: ProgrammeBody = { v: 1, programme: DEMO_PROGRAMME, salt: 'salt' };
const LONGEST = 15_000;

/** A card for a person. */
const card = (id: string, to: string): Doc => ({
  ...newDelivery(id, { kind: 'call', to }, 0),
  etag: '1',
  tags: [],
});

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

const after = (count: number, done: Delivered) => async (): Promise<Delivered> => {
  await turns(count);
  return done;
};

describe('cards to several conversations at once', () => {
  const begun: string[] = [];
  beforeEach(() => {
    begun.length = 0;
  });
  const lanesWith = (outcomes: Readonly<Record<string, () => Promise<Delivered>>>, stopped = () => false) =>
    makeLanes(
      (_programme, { id }) => {
        begun.push(id);
        return outcomes[id]?.() ?? Promise.resolve({ outcome: 'sent' });
      },
      stopped,
      () => undefined,
    );

  it('are looked at again when the first of them can go, whichever was told last', async () => {
    const lanes = lanesWith({
      a: after(1, { outcome: 'paced', wait: 400 }),
      b: after(5, { outcome: 'sent' }),
      c: after(3, { outcome: 'waiting', wait: 9_000 }),
    });
    const due = [card('a', 'x'), card('b', 'y'), card('c', 'z')];
    assert.equal(await lanes.run(PROGRAMME, due, LONGEST), 400);
  });

  it('go in order within each, and a full window ends the look at one without touching the others', async () => {
    const lanes = lanesWith({ a2: () => Promise.resolve({ outcome: 'paced', wait: 100 }) });
    const due = [card('a1', 'x'), card('a2', 'x'), card('a3', 'x'), card('b1', 'y'), card('b2', 'y')];
    await lanes.run(PROGRAMME, due, LONGEST);
    assert.deepEqual(begun.toSorted(), ['a1', 'a2', 'b1', 'b2']);
  });

  it('are not begun twice while the first answer is out, and none is begun once it stops', async () => {
    let stopped = false;
    const wake: { now?: () => void } = {};
    const lanes = lanesWith(
      {
        a: () =>
          new Promise((resolve) => {
            wake.now = () => resolve({ outcome: 'sent' });
          }),
      },
      () => stopped,
    );
    await lanes.run(PROGRAMME, [card('a', 'x'), card('b', 'x')], LONGEST);
    await lanes.run(PROGRAMME, [card('a', 'x')], LONGEST);
    assert.deepEqual(begun, ['a', 'b']);
    stopped = true;
    await lanes.run(PROGRAMME, [card('c', 'y')], LONGEST);
    assert.deepEqual(begun, ['a', 'b']);
    wake.now?.();
    await lanes.idle();
  });
});
