import type { Case } from './case.ts';
import type { Day } from './day.ts';
import type { DueKind } from './due.ts';
import { duesOf } from './dues.ts';
import type { BallReason } from './turns.ts';
import { ballsOf } from './turns.ts';
import type { CaseAction } from './case-actions.ts';
import { STAGES } from './lifecycle.ts';
import { loanBalls } from './loan/turns.ts';
import type { Rules } from './programme.ts';
import { dueOn, ERASURE_HOLDER } from './tasks.ts';
import type { TimedKind, Todo } from './todo.ts';
import { TIMED, urgentOn } from './todo.ts';
import { isAskedFor } from './next-due.ts';
import { byText } from './order.ts';

const isTimed = (kind: DueKind): kind is TimedKind => TIMED.some((one) => one === kind);

/** The citizen was to have answered a hearing by then, and it is not recorded how it went. */
const heardBy = ({ status, hearing }: Case): Day | undefined =>
  status === 'hearing' || status === 'ending-hearing' ? hearing?.until : undefined;

const turnOn = (subject: Case, today: Day): Day | undefined => {
  if (subject.status === 'offered') return subject.offer?.until;
  const due = dueOn(subject);
  const heard = heardBy(subject);
  // While the citizen can still answer, nobody has to do anything but decide in time.
  return heard !== undefined && heard < today && (due === undefined || heard < due) ? heard : due;
};

const BALL_ACTION: Readonly<Record<Exclude<BallReason, 'turn'>, CaseAction | undefined>> = {
  // What comes of the case is for a talk with the citizen to find out.
  unshared: undefined,
  moved: 'settle-move',
  'no-coach': 'take-case',
  vacant: 'hand-over',
};

const ballTodos = (subject: Case, day: Day): readonly Todo[] =>
  [...Map.groupBy(ballsOf(subject), ({ reason }) => reason)].map(([kind, balls]) => {
    const on = kind === 'turn' ? turnOn(subject, day) : undefined;
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

/** All that waits in a case on a day, whoever has to do it, most urgent first. */
export const openTodos = (subject: Case, rules: Rules, day: Day): readonly Todo[] =>
  [
    ...ballTodos(subject, day),
    ...loanTodos(subject),
    ...erasureTodos(subject),
    ...timedTodos(subject, rules, day),
  ].toSorted((a, b) => byText(urgentOn(a, day), urgentOn(b, day)));
