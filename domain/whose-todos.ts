import type { Case } from './case.ts';
import type { Day } from './day.ts';
import { canTakeOver } from './hand-over.ts';
import type { Member } from './member.ts';
import { sitsFor } from './member.ts';
import { hasOtherLoanKey, LOAN_RIGHT } from './loan/turns.ts';
import { loansOf } from './loan/stages.ts';
import type { LoanReading } from './loan/view.ts';
import type { Programme } from './programme.ts';
import { rulesAt } from './programme.ts';
import type { Action } from './rights/actions.ts';
import { may } from './rights/may.ts';
import { hasTask, isHeldBy } from './tasks.ts';
import { viewOf } from './view.ts';
import type { TodoKind, Todo } from './todo.ts';
import { openTodos } from './todos.ts';

/** What of all that waits in a case may be told to somebody who reads its loans so. */
export const readTodos = (todos: readonly Todo[], { course, loans }: LoanReading): readonly Todo[] =>
  todos.filter(({ kind, loan }) => {
    if (kind !== 'loan' && kind !== 'instalment') return course;
    return loans === 'all' || (loans === 'granting' && loan !== undefined && loan.status !== 'writing-off');
  });

/** Nobody uses both keys, also not where one of them came by a handover or by standing in (programme §2). */
const hasOther = (subject: Case, member: Member, day: Day): boolean => {
  const { proposal, status } = subject;
  if (status === 'phase-proposed') return proposal !== undefined && sitsFor(member, proposal.by, day);
  return !hasTask(subject, member, day);
};

/** Where a post is empty its work waits for whoever takes the post, and for nobody before. */
const RIGHT: Readonly<Partial<Record<TodoKind, Action>>> = {
  'no-coach': 'take-case',
  status: 'record-status',
  session: 'log-activity',
  'phase-end': 'discharge',
  'programme-end': 'discharge',
  'pause-end': 'pause',
  'follow-up': 'follow-up',
  instalment: 'pay-loan',
  erasure: 'confirm-erasure',
  access: 'give-access',
  retention: 'erase-case',
};

/** A step with a loan waits for who may do it and does not hold the other key of it. */
const loanWaitsFor = (
  { number, action }: NonNullable<Todo['loan']>,
  subject: Case,
  member: Member,
  programme: Programme,
  day: Day,
): boolean => {
  const state = loansOf(subject).find((loan) => loan.number === number)?.state;
  return (
    state !== undefined &&
    may(member, LOAN_RIGHT[action], programme, day, subject) &&
    !hasOtherLoanKey(subject, state, action, member, day)
  );
};

const waitsFor = (
  { kind, holders, loan }: Todo,
  subject: Case,
  member: Member,
  programme: Programme,
  day: Day,
): boolean => {
  if (loan && !loanWaitsFor(loan, subject, member, programme, day)) return false;
  const right = kind === 'loan' ? undefined : RIGHT[kind];
  if (right !== undefined && !may(member, right, programme, day, subject)) return false;
  if (kind === 'no-coach' && !canTakeOver(member, 'coach', subject)) return false;
  if (kind === 'erasure' && subject.erasure && sitsFor(member, subject.erasure.by, day)) return false;
  if (kind === 'turn' && hasOther(subject, member, day)) return false;
  return holders.some((holder) => isHeldBy(holder, subject, member, programme, day));
};

/**
 * What waits for a member in a case on a day: in person, as one of a unit, or standing in for somebody; of who may not
 * see the case nothing is asked but what the citizen has a right to.
 */
export const todosOf = (subject: Case, member: Member, programme: Programme, day: Day): readonly Todo[] => {
  const seen = viewOf(subject, member, programme, day) !== undefined;
  return openTodos(subject, rulesAt(programme, subject.madeOn), day).filter(
    (todo) => (seen || todo.kind === 'access') && waitsFor(todo, subject, member, programme, day),
  );
};
