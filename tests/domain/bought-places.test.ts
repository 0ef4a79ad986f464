import assert from 'node:assert/strict';
import { withOffers } from '../../domain/decide/offers.ts';
import type { DomainEvent } from '../../domain/events.ts';
import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { stateFor } from './memory.ts';
import { ANNA } from './people.ts';

const ONE = 'ML-2026-001';
/** Two weeks and a day after the offer. */
const OVER = '2026-12-08';

/** Nobody else waits, and the offer ran out. */
const { memory } = given(IN_STATUS.offered)
  .when({ type: 'answer-offer', case: ONE, answer: 'expired', reason: 'x' }, ANNA, OVER)
  .after();

/** What a second person's yes to so many places comes to. */
const agreed = (places: number): readonly DomainEvent[] => {
  const intent = { type: 'answer-rule', proposal: 1, agrees: true } as const;
  const confirmed: DomainEvent = {
    type: 'rule-confirmed',
    data: { rule: 'places', value: places, from: OVER, proposal: 1 },
  };
  const command = { id: 'command', actor: ANNA, at: `${OVER}T09:12:00.000Z`, today: OVER, intent };
  const decided = withOffers(command, stateFor(memory, intent), { ok: true, events: [confirmed] });
  assert.ok(decided.ok);
  return decided.events.slice(1);
};

describe('a place that is bought', () => {
  it('is offered to who let an offer run out too, for it is not the one they passed on', () => {
    assert.deepEqual(agreed(3), [{ type: 'offered', case: ONE, data: { from: OVER, until: '2026-12-22' } }]);
  });

  it('is none where as many are agreed on as before', () => {
    assert.deepEqual(agreed(2), []);
  });
});
