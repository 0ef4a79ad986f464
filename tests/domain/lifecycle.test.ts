import assert from 'node:assert/strict';
import { STATUSES, type Case, type Status } from '../../domain/case.ts';
import type { CaseAction } from '../../domain/case-actions.ts';
import type { TaskHolder } from '../../domain/turns.ts';
import { CASE_ACTIONS } from '../../domain/case-actions.ts';
import { holdersOf } from '../../domain/turns.ts';
import { isOpen } from '../../domain/status.ts';
import { mayNow } from '../../domain/lifecycle.ts';
import { dueOn } from '../../domain/tasks.ts';
import { given } from './given.ts';
import { IN_STATUS, proposed } from './in-status.ts';
import { byAnna, byVera, no } from './past.ts';

const ANNA_HERSELF: TaskHolder = { kind: 'person', person: 'dk:anna' };
const ANY_COACH: TaskHolder = { kind: 'role', party: 'provider', role: 'coach' };
const ANY_VISITATOR: TaskHolder = { kind: 'role', party: 'provider', role: 'visitator' };

interface Row {
  readonly next: readonly CaseAction[];
  readonly ball: readonly TaskHolder[];
  readonly due: '2026-12-18' | '2026-12-21' | undefined;
}

/** The day by which a case of 20 November has to be decided. */
const due = '2026-12-18';
/** Who works with a case can change, and they write to each other, while anything can happen to it (programme §3). */
const PEOPLE = [
  'hand-over',
  'add-note',
  'recuse',
  'reinstate',
  // »Tilbagekald«: the citizen can stop the sharing whenever, and want it again (practice §4).
  'withdraw-consent',
  'renew-consent',
] as const;
/** What a citizen may do with their own data does not end with the case, as long as there is any (practice §4, Access). */
const ANYTIME = ['ask-access', 'give-access', 'add-remark'] as const;
const KEEP = ['withdraw', 'correct', 'extend', ...PEOPLE] as const;
/** A debt outlives the course: what becomes of a loan goes by the loan, wherever a case with one can come to. */
const LENT = [
  'withdraw-loan',
  'decide-loan',
  'record-loan-hearing',
  'record-loan-letter',
  'complain-loan',
  'judge-loan-complaint',
  'extend-loan',
  'disburse',
  'repay',
  'remind-debtor',
  'defer',
  'reschedule',
  'hand-to-recovery',
  'propose-write-off',
  'answer-write-off',
  'reverse',
] as const;
/** What a course consists of, paused or not (programme §3). */
const DAILY = [
  'log-activity',
  'correct-activity',
  'record-status',
  'change-support',
  'report-move',
  'settle-move',
  'take-case',
  'discharge',
  'correct',
] as const;

/** What is closed can be anonymised, by two people (practice §4). */
const ERASING = ['propose-erasure', 'answer-erasure'] as const;

/** programme §2: what may happen next, who has the ball, and until when. */
const LIFE: Readonly<Record<Status, Row>> = {
  'with-provider': { next: ['assess', ...KEEP], ball: [ANY_VISITATOR], due },
  invited: { next: ['assess', ...KEEP], ball: [ANY_VISITATOR], due },
  returned: { next: ['reply', ...KEEP], ball: [ANNA_HERSELF], due },
  joint: { next: ['decide-jointly', ...KEEP], ball: [ANNA_HERSELF, ANY_VISITATOR], due },
  // The provider proposed here: only the job centre is waited for.
  countersigning: { next: ['countersign', ...KEEP], ball: [ANNA_HERSELF], due },
  deciding: { next: ['decide-finally', ...KEEP], ball: [ANNA_HERSELF], due },
  refusing: { next: ['draft-refusal', ...KEEP], ball: [ANNA_HERSELF], due },
  hearing: {
    next: ['record-hearing', 'draft-refusal', 'decide-jointly', ...KEEP],
    ball: [ANNA_HERSELF],
    due,
  },
  writing: { next: ['record-letter', 'draft-refusal', 'decide-jointly', ...KEEP], ball: [ANNA_HERSELF], due },
  refused: { next: ['complain', ...ERASING, ...PEOPLE], ball: [], due: undefined },
  // Four weeks from the complaint of 23 November (practice §3).
  complained: { next: ['judge-complaint', ...LENT, ...PEOPLE], ball: [ANNA_HERSELF], due: '2026-12-21' },
  waitlisted: { next: ['withdraw', 'correct', ...LENT, ...PEOPLE], ball: [], due: undefined },
  // The caseworker answers for the citizen (programme §2, Places).
  offered: {
    next: ['answer-offer', 'withdraw', 'correct', ...LENT, ...PEOPLE],
    ball: [ANNA_HERSELF],
    due: undefined,
  },
  // The coach named at the approval, or who takes it: until then every coach.
  enrolled: {
    next: [...DAILY, 'propose-phase', 'pause', 'withdraw', 'request-loan', ...LENT, ...PEOPLE],
    ball: [ANY_COACH],
    due: undefined,
  },
  // The caseworker has the second key; the course goes on meanwhile, and the coach can recommend anew.
  'phase-proposed': {
    next: ['answer-phase', ...DAILY, 'propose-phase', 'pause', 'request-loan', ...LENT, ...PEOPLE],
    ball: [ANNA_HERSELF],
    due: undefined,
  },
  paused: { next: ['resume', ...DAILY, ...LENT, ...PEOPLE], ball: [], due: undefined },
  // A discharge against the citizen's wish is drafted, heard and sent; until then it can be dropped, and the absence
  // that it rests on can be put right.
  ending: {
    next: ['draft-refusal', 'withdraw', 'correct-activity', ...LENT, ...PEOPLE],
    ball: [ANNA_HERSELF],
    due: undefined,
  },
  'ending-hearing': {
    next: ['record-hearing', 'draft-refusal', 'withdraw', 'correct-activity', ...LENT, ...PEOPLE],
    ball: [ANNA_HERSELF],
    due: undefined,
  },
  'ending-writing': {
    next: ['record-letter', 'draft-refusal', 'withdraw', 'correct-activity', ...LENT, ...PEOPLE],
    ball: [ANNA_HERSELF],
    due: undefined,
  },
  discharged: {
    next: ['follow-up', 'complain', 'correct', 'correct-activity', 'reopen', ...ERASING, ...LENT, ...PEOPLE],
    ball: [],
    due: undefined,
  },
  // Who was wrongly discharged and then wanted no place any more still pays back.
  withdrawn: { next: [...ERASING, ...LENT], ball: [], due: undefined },
  erased: { next: [], ball: [], due: undefined },
};
const rows = Object.entries(LIFE) as readonly (readonly [Status, Row])[];
const CASE = 'ML-2026-001';
const at = (status: Status): Case => given(IN_STATUS[status]).caseOf(CASE);

describe('the life of a case', () => {
  it('has these statuses and no others', () =>
    assert.deepEqual(STATUSES.toSorted(), rows.map(([status]) => status).toSorted()));

  for (const [status, { next, ball, due: dueDay }] of rows) {
    it(`${status}: ${next.join(', ') || 'nothing yet'} next`, () => {
      const possible = CASE_ACTIONS.filter((action) => mayNow(status, action));
      assert.deepEqual(possible.toSorted(), [...next, ...(status === 'erased' ? [] : ANYTIME)].toSorted());
    });
    it(`${status}: the ball is with ${ball.map((one) => (one.kind === 'role' ? one.role : 'the caseworker')).join(' and ') || 'nobody'}`, () => {
      assert.deepEqual(holdersOf(at(status)), ball);
      assert.equal(dueOn(at(status)), dueDay);
    });
  }

  it('has the ball with the provider while the job centre waits for their signature', () => {
    const byJobCentre = byAnna(proposed({ side: 'job-centre' }));
    assert.deepEqual(holdersOf(given([...IN_STATUS.joint, byJobCentre]).caseOf(CASE)), [ANY_VISITATOR]);
  });

  it('is over after a refusal, a discharge, a withdrawal or an erasure, and nowhere else', () =>
    assert.deepEqual(
      STATUSES.filter((status) => !isOpen(status)),
      ['refused', 'discharged', 'withdrawn', 'erased'],
    ));

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
