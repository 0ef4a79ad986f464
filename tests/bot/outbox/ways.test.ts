import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import type { CardDeps } from '../../../bot/outbox/ways.ts';
import { heldAs, toPerson } from '../../../bot/outbox/ways.ts';
import type { Member } from '../../../domain/member.ts';

const VISITATOR = DEMO_MEMBERS.find(({ roles }) => roles.includes('visitator'));
const MESSAGE = { text: 'ML-2026-001 · M.' };
const PLACE = { conversation: 'a:visitator', serviceUrl: 'https://teams.example' };

const depsWith = (member: Member | undefined): CardDeps =>
  ({
    directory: { get: () => Promise.resolve(member) },
    reach: { of: () => Promise.resolve(PLACE) },
    today: () => '2026-11-23',
  }) as unknown as CardDeps;

/** `age`: how long ago the card was written, milliseconds. */
const sent = async (member: Member | undefined, standsIn?: true, age = 600_000) => {
  const card = await toPerson(depsWith(member), DEMO_PROGRAMME, 'a:b', 'list-cases', MESSAGE);
  const delivery = { queuedAt: 0, ...(standsIn && { standsIn }) };
  return typeof card === 'string' ? heldAs(card, delivery, age) : card;
};

describe('A personal card', () => {
  it('goes to the chat of who may have it', async () => {
    assert.ok(VISITATOR);
    assert.deepEqual(await sent(VISITATOR), { message: MESSAGE, place: PLACE });
  });

  it('waits where its person has left since it was written, lost the role, or moved', async () => {
    assert.ok(VISITATOR);
    assert.equal(await sent(undefined), 'parked');
    assert.equal(await sent({ ...VISITATOR, to: '2026-11-22' }), 'parked');
    assert.equal(await sent({ ...VISITATOR, from: '2026-11-24' }), 'parked');
    assert.equal(await sent({ ...VISITATOR, roles: ['finance'] }), 'parked');
    assert.equal(await sent({ ...VISITATOR, organisation: 'roskilde' }), 'parked');
  });

  it('waits for nothing where its person only stood in for who has the same card, and no longer does', async () => {
    assert.ok(VISITATOR);
    assert.equal(await sent({ ...VISITATOR, roles: ['finance'] }, true), 'over');
    assert.deepEqual(await sent(VISITATOR, true), { message: MESSAGE, place: PLACE });
  });

  it('is looked at again where another process may have made its person a deputy a moment ago', async () => {
    assert.ok(VISITATOR);
    assert.equal(await sent({ ...VISITATOR, roles: ['finance'] }, true, 60_000), 'later');
  });
});
