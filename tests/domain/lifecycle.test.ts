import assert from 'node:assert/strict';
import { STATUSES, type Case, type Status } from '../../domain/case.ts';
import { holdersOf, mayNow, type CaseAction, type TaskHolder } from '../../domain/lifecycle.ts';
import { dueOn } from '../../domain/tasks.ts';
import { given, type Past } from './given.ts';
import { byAnna, byVera, enrolled, IN_STATUS, no, REFER, referred } from './past.ts';
import { ANNA, VERA } from './people.ts';

const ANNA_HERSELF: TaskHolder = { kind: 'person', person: 'dk:anna' };
const ANY_VISITATOR: TaskHolder = { kind: 'role', party: 'provider', role: 'visitator' };

interface Row {
  readonly next: readonly CaseAction[];
  readonly ball: readonly TaskHolder[];
  readonly due: '2026-12-18' | undefined;
}

/** programme §2: what may happen next, who has the ball, and until when. */
const LIFE: Readonly<Record<Status, Row>> = {
  'with-provider': { next: ['assess'], ball: [ANY_VISITATOR], due: '2026-12-18' },
  returned: { next: ['reply'], ball: [ANNA_HERSELF], due: '2026-12-18' },
  joint: { next: [], ball: [ANNA_HERSELF, ANY_VISITATOR], due: '2026-12-18' },
  refusing: { next: [], ball: [ANNA_HERSELF], due: '2026-12-18' },
  waitlisted: { next: [], ball: [], due: undefined },
  enrolled: { next: [], ball: [], due: undefined },
};
const rows = Object.entries(LIFE) as readonly (readonly [Status, Row])[];
const CASE = 'ML-2026-001';
const PLACES_TAKEN: readonly Past[] = [
  referred('ML-2026-002'),
  referred('ML-2026-003'),
  enrolled('ML-2026-002', 1),
  enrolled('ML-2026-003', 2),
];
const at = (status: Status): Case => given(IN_STATUS[status]).caseOf(CASE);

describe('the life of a case', () => {
  it('has these statuses and no others', () =>
    assert.deepEqual(STATUSES.toSorted(), rows.map(([status]) => status).toSorted()));

  for (const [status, { next, ball, due }] of rows) {
    it(`${status}: ${next.join(', ') || 'nothing yet'} next`, () => {
      const actions: readonly CaseAction[] = ['assess', 'reply'];
      assert.deepEqual(
        actions.filter((action) => mayNow(status, action)),
        next,
      );
    });
    it(`${status}: the ball is with ${ball.map((one) => (one.kind === 'role' ? one.role : 'the caseworker')).join(' and ') || 'nobody'}`, () => {
      assert.deepEqual(holdersOf(at(status)), ball);
      assert.equal(dueOn(at(status)), due);
    });
  }

  it('comes to every status by commands', () => {
    const approve = { type: 'approve', case: CASE, startDate: '2027-01-01' } as const;
    const reject = { type: 'reject', case: CASE, considerations: 'x', facts: 'y' } as const;
    const ask = { type: 'ask', case: CASE, question: 'z' } as const;
    const reached = (past: readonly Past[], intent: typeof approve | typeof reject | typeof ask): Status => {
      const { decided } = given(past).when(intent, VERA);
      assert.ok(decided.ok);
      return given([...past, { by: VERA, at: '2026-11-23T10:00:00.000Z', events: decided.events }]).caseOf(
        CASE,
      ).status;
    };
    const { decided } = given().when(REFER, ANNA);
    assert.ok(decided.ok);
    const sent = { by: ANNA, at: '2026-11-23T10:00:00.000Z', events: decided.events };
    assert.equal(given([sent]).caseOf(CASE).status, 'with-provider');
    assert.equal(reached([sent], ask), 'returned');
    assert.equal(reached([sent], reject), 'joint');
    assert.equal(reached([sent], approve), 'enrolled');
    assert.equal(reached([sent, ...PLACES_TAKEN], approve), 'waitlisted');
    assert.equal(reached([referred(CASE, { recommendation: 'not-suitable' })], reject), 'refusing');
  });

  it('dates every move, and only moves', () => {
    const since = '2026-11-23T09:00:00.000Z';
    assert.equal(at('with-provider').since, '2026-11-23T08:00:00.000Z');
    for (const [status] of rows.slice(1)) assert.equal(at(status).since, since);
    const seen = byAnna({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } });
    const later = given([...IN_STATUS.enrolled, { ...seen, at: '2026-12-24T09:00:00.000Z' }]).caseOf(CASE);
    assert.deepEqual([later.status, later.since], ['enrolled', since]);
  });

  it('has no other beginning than a referral', () => {
    assert.throws(() => given([byVera(no(CASE))]), /needs a case that exists/);
  });
});
