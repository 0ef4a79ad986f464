import assert from 'node:assert/strict';
import { cardWrites } from '../../../bot/outbox/reminders-card.ts';
import type { Reminder } from '../../../domain/reminders.ts';
import { prepareCommit } from '../../../storage/check.ts';
import { programmePartition } from '../../../storage/keys.ts';

const PERSON = '00000000-0000-0000-0000-000000000001:00000000-0000-0000-0000-000000000028';
const TODAY = '2026-12-14';
const FOR = { person: PERSON, today: TODAY, at: `${TODAY}T09:00:00.000Z`, now: 0 };

const deadline = (on: string): Reminder => ({
  kind: 'loan-deadline',
  case: 'ML-2026-004',
  on,
  remindOn: TODAY,
  to: PERSON,
});

describe('The card of what somebody is reminded of', () => {
  it('is one that a store can take where two loans of a case have the same last day', () => {
    const reminders = [deadline('2026-12-21'), deadline('2026-12-22'), deadline('2026-12-21')];
    const writes = prepareCommit(programmePartition('p'), cardWrites(FOR, reminders, []));
    assert.equal(writes.length, 3);
    const { what } = JSON.parse(writes[0]?.bodyJson ?? '') as { what: { items: readonly { on: string }[] } };
    assert.deepEqual(
      what.items.map(({ on }) => on),
      ['2026-12-21', '2026-12-22'],
    );
  });
});
