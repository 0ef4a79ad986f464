import type { Case } from './case.ts';
import { pauseOn } from './course.ts';
import type { Day } from './day.ts';
import type { Due, DueKind } from './due.ts';
import { duesOf } from './dues.ts';
import { canTakeOver } from './hand-over.ts';
import type { BallReason, TaskHolder } from './turns.ts';
import type { CaseAction } from './case-actions.ts';
import { ballsOf } from './turns.ts';
import { STAGES } from './lifecycle.ts';
import type { Member } from './member.ts';
import { sitsFor } from './member.ts';
import { hasOtherLoanKey, LOAN_RIGHT, loanBalls } from './loan/turns.ts';
import { loansOf } from './loan/stages.ts';
import type { LoanReading } from './loan/view.ts';
import type { LoanAction, LoanStatus } from './loan/vocabulary.ts';
import type { Programme, Rules } from './programme.ts';
import { rulesAt } from './programme.ts';
import type { Action } from './rights/actions.ts';
import { may } from './rights/may.ts';
import { dueOn, ERASURE_HOLDER, hasTask, isHeldBy } from './tasks.ts';
import { viewOf } from './view.ts';

/** What only the clock brings: the deadline of a decision and the answer to an offer stand with the turn itself. */
export const TIMED = [
  'status',
  'session',
  'phase-end',
  'programme-end',
  'pause-end',
  'follow-up',
  'instalment',
  'access',
  'retention',
] as const;
export type TimedKind = (typeof TIMED)[number];

export type TodoKind = BallReason | TimedKind | 'loan' | 'erasure';

/** Something in a case that somebody has to do now. */
export interface Todo {
  readonly kind: TodoKind;
  /** What it is done with; absent where the case itself has to be looked at. */
  readonly action?: CaseAction;
  /** The day it is to be done by; absent where there is none. */
  readonly on?: Day;
  /** How many there are of it: monthly statuses that were missed. */
  readonly count: number;
  readonly holders: readonly TaskHolder[];
  /** Of a loan: which one, and where it is. */
  readonly loan?: { readonly number: number; readonly status: LoanStatus; readonly action: LoanAction };
}

const isTimed = (kind: DueKind): kind is TimedKind => TIMED.some((one) => one === kind);

const turnOn = (subject: Case): Day | undefined =>
  subject.status === 'offered' ? subject.offer?.until : dueOn(subject);

const BALL_ACTION: Readonly<Record<Exclude<BallReason, 'turn'>, CaseAction | undefined>> = {
  // What comes of the case is for a talk with the citizen to find out.
  unshared: undefined,
  moved: 'settle-move',
  'no-coach': 'take-case',
  vacant: 'hand-over',
};

const ballTodos = (subject: Case): readonly Todo[] =>
  [...Map.groupBy(ballsOf(subject), ({ reason }) => reason)].map(([kind, balls]) => {
    const on = kind === 'turn' ? turnOn(subject) : undefined;
    const action = kind === 'turn' ? STAGES[subject.status].next[0] : BALL_ACTION[kind];
    return {
      kind,
      ...(action !== undefined && { action }),
      ...(on !== undefined && { on }),
      count: 1,
      holders: balls.map(({ holder }) => holder),
    };
  });

/** The last day of the main phase ends the course, that of the other phase takes a decision on what comes. */
const TIMED_ACTION: Readonly<Record<TimedKind, (subject: Case) => CaseAction>> = {
  status: () => 'record-status',
  session: () => 'log-activity',
  'phase-end': ({ course }) => (course?.mainFrom === undefined ? 'propose-phase' : 'discharge'),
  'programme-end': () => 'discharge',
  'pause-end': () => 'resume',
  'follow-up': () => 'follow-up',
  instalment: () => 'repay',
  access: () => 'give-access',
  retention: () => 'propose-erasure',
};

/** While a course stands still nothing of it is asked for but the return; a proposal that waits is the phase's end. */
const isAskedFor = ({ course, proposal }: Case, { kind }: Due, day: Day): boolean => {
  if (kind === 'phase-end' && proposal) return false;
  if (kind === 'instalment' || kind === 'programme-end' || kind === 'access') return true;
  return kind === 'pause-end' || !course || pauseOn(course, day) === undefined;
};

const timedTodos = (subject: Case, rules: Rules, day: Day): readonly Todo[] => {
  const begun = duesOf(subject, rules).filter(
    // What a citizen asked for is somebody's task from that day on.
    (due) => (due.kind === 'access' || (due.remindOn[0] ?? due.on) <= day) && isAskedFor(subject, due, day),
  );
  // Each authority gives its own part, so what is asked of both is a task for each.
  const byTask = Map.groupBy(begun, ({ kind, holders }) =>
    kind === 'access' ? JSON.stringify(holders) : kind,
  );
  return [...byTask.values()].flatMap((dues): readonly Todo[] => {
    const [first] = dues;
    if (!first || !isTimed(first.kind)) return [];
    const { kind, on, holders } = first;
    return [{ kind, action: TIMED_ACTION[kind](subject), on, count: dues.length, holders }];
  });
};

/** The second of the two people who erase. */
const erasureTodos = ({ erasure }: Case): readonly Todo[] =>
  erasure ? [{ kind: 'erasure', action: 'answer-erasure', count: 1, holders: [ERASURE_HOLDER] }] : [];

/** Whose turn it is in each loan. */
const loanTodos = (subject: Case): readonly Todo[] =>
  loanBalls(subject).map(({ loan, status, action, on, holder }) => ({
    kind: 'loan',
    action,
    ...(on !== undefined && { on }),
    count: 1,
    holders: [holder],
    loan: { number: loan, status, action },
  }));

/** What of all that waits in a case may be told to somebody who reads its loans so. */
export const readTodos = (todos: readonly Todo[], { course, loans }: LoanReading): readonly Todo[] =>
  todos.filter(({ kind, loan }) => {
    if (kind !== 'loan' && kind !== 'instalment') return course;
    return loans === 'all' || (loans === 'granting' && loan !== undefined && loan.status !== 'writing-off');
  });

/** The day a task counts for where tasks are put in order: what has none waits now. */
export const urgentOn = ({ on }: Pick<Todo, 'on'>, today: Day): Day => on ?? today;

/** All that waits in a case on a day, whoever has to do it, most urgent first. */
export const openTodos = (subject: Case, rules: Rules, day: Day): readonly Todo[] =>
  [
    ...ballTodos(subject),
    ...loanTodos(subject),
    ...erasureTodos(subject),
    ...timedTodos(subject, rules, day),
  ].toSorted((a, b) =>
    urgentOn(a, day) < urgentOn(b, day) ? -1 : urgentOn(a, day) > urgentOn(b, day) ? 1 : 0,
  );

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

/** From the day after the one it was due; what has no day never is. */
export const isOverdue = ({ on }: Pick<Todo, 'on'>, day: Day): boolean => on !== undefined && on < day;

/** What comes next in a case by the clock, after all that waits already; in a course that stands still the return. */
export const nextDue = (subject: Case, rules: Rules, day: Day): Due | undefined =>
  duesOf(subject, rules)
    // An instalment that is to come is nobody's task, and the end of a closed case is years away.
    .filter(
      (due) =>
        due.kind !== 'instalment' &&
        due.kind !== 'retention' &&
        due.on >= day &&
        isAskedFor(subject, due, day),
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0];
