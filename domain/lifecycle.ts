import type { Case, Post, Side, Status } from './case.ts';
import { POSTS } from './case.ts';
import type { Day } from './day.ts';
import type { LoanAction } from './loan/vocabulary.ts';
import { LOAN_ACTIONS } from './loan/vocabulary.ts';
import type { OrganisationFunction } from './programme.ts';
import type { Role } from './member.ts';

/** What a command does to a case; the commands themselves are in commands.ts. */
export const CASE_ACTIONS = [
  'assess',
  'reply',
  'decide-jointly',
  'countersign',
  'decide-finally',
  'draft-refusal',
  'record-hearing',
  'record-letter',
  'complain',
  'judge-complaint',
  'withdraw',
  'correct',
  'extend',
  'discharge',
  'reopen',
  'hand-over',
  'recuse',
  'reinstate',
  'answer-offer',
  'take-case',
  'log-activity',
  'correct-activity',
  'record-status',
  'add-note',
  'propose-phase',
  'answer-phase',
  'pause',
  'resume',
  'change-support',
  'report-move',
  'settle-move',
  'withdraw-consent',
  'renew-consent',
  'follow-up',
  'propose-erasure',
  'answer-erasure',
  'ask-access',
  'give-access',
  'add-remark',
  ...LOAN_ACTIONS,
] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];

interface Ball {
  /** Whose turn it is. `own`: the person responsible for the case there, else anybody with the role. */
  readonly party: OrganisationFunction & Side;
  readonly role: Role;
  readonly own: boolean;
}

interface Stage {
  /** What may happen next, the step itself first; everything else is refused with a sentence. */
  readonly next: readonly CaseAction[];
  /** Who has the ball; more than one where the parties have to meet. */
  readonly ball: readonly Ball[];
  /** Whether the processing deadline still runs. */
  readonly deadlineRuns: boolean;
}

const caseworker: Ball = { party: 'job-centre', role: 'caseworker', own: true };
const visitator: Ball = { party: 'provider', role: 'visitator', own: false };

/** The citizen can stop the sharing at any time, and want it again. */
const SHARING = ['withdraw-consent', 'renew-consent'] as const satisfies readonly CaseAction[];

/** What is always possible while an application has not been decided. */
const OPEN = ['withdraw', 'correct', 'extend'] as const satisfies readonly CaseAction[];

/** What a course consists of, whatever else is under way. */
const COURSE = [
  'record-status',
  'log-activity',
  'correct-activity',
  'change-support',
  'report-move',
  'settle-move',
  'take-case',
  'discharge',
] as const satisfies readonly CaseAction[];

/** Who works with a case can change, and write to each other of it, as long as anything can happen to it. */
const PEOPLE = ['hand-over', 'add-note', 'recuse', 'reinstate'] as const satisfies readonly CaseAction[];

/** What is closed can be anonymised (practice §4, Retention). */
const ERASING = ['propose-erasure', 'answer-erasure'] as const satisfies readonly CaseAction[];

const undecided = (ball: readonly Ball[], ...next: readonly CaseAction[]): Stage => ({
  next: [...next, ...OPEN, ...SHARING, ...PEOPLE],
  ball,
  deadlineRuns: true,
});

const rest = (...next: readonly CaseAction[]): Stage => ({
  next: [...next, ...SHARING, ...PEOPLE],
  ball: [],
  deadlineRuns: false,
});

const decided = (...next: readonly CaseAction[]): Stage => ({
  next: [...next, ...SHARING, ...PEOPLE],
  ball: [caseworker],
  deadlineRuns: false,
});

/** The life of a case (programme §2) as one table: read by the rules, the tasks, the cards and the docs. */
export const STAGES: Readonly<Record<Status, Stage>> = {
  'with-provider': undecided([visitator], 'assess'),
  invited: undecided([visitator], 'assess'),
  returned: undecided([caseworker], 'reply'),
  joint: undecided([caseworker, visitator], 'decide-jointly'),
  // Whoever proposed has done their part: see holdersOf.
  countersigning: undecided([caseworker, visitator], 'countersign'),
  deciding: undecided([caseworker], 'decide-finally'),
  refusing: undecided([caseworker], 'draft-refusal'),
  // What the citizen says may change the decision: the parties can meet again, or the draft is written anew.
  hearing: undecided([caseworker], 'record-hearing', 'draft-refusal', 'decide-jointly'),
  writing: undecided([caseworker], 'record-letter', 'draft-refusal', 'decide-jointly'),
  refused: rest('complain', ...ERASING),
  complained: decided('judge-complaint'),
  waitlisted: rest('withdraw', 'correct'),
  // What the case says may be old by then, and is put right before the citizen answers.
  offered: decided('answer-offer', 'withdraw', 'correct'),
  // Withdrawn before the first day it is a change of mind, afterwards a discharge.
  enrolled: rest(...COURSE, 'propose-phase', 'pause', 'correct', 'withdraw'),
  'phase-proposed': decided('answer-phase', ...COURSE, 'propose-phase', 'pause', 'correct'),
  paused: rest('resume', ...COURSE, 'correct'),
  // A discharge against the citizen's wish is a decision like a refusal; it can be dropped until it is sent, and rests
  // on what was logged: that is put right as long.
  ending: decided('draft-refusal', 'withdraw', 'correct-activity'),
  'ending-hearing': decided('record-hearing', 'draft-refusal', 'withdraw', 'correct-activity'),
  'ending-writing': decided('record-letter', 'draft-refusal', 'withdraw', 'correct-activity'),
  // One that was decided can be complained about.
  discharged: rest('follow-up', 'complain', 'correct', 'reopen', ...ERASING),
  withdrawn: { next: ERASING, ball: [], deadlineRuns: false },
  erased: { next: [], ball: [], deadlineRuns: false },
};

export const isLoanAction = (action: CaseAction): action is LoanAction =>
  LOAN_ACTIONS.some((one) => one === action);

/** Where money can be asked for; a course that stands still or is being ended begins nothing new. */
const LENDS: ReadonlySet<Status> = new Set(['enrolled', 'phase-proposed']);

/** What has become of a loan goes by the loan (loan/stages.ts) and not by the case: it outlives the course. */
const mayWithLoans = (status: Status, action: LoanAction): boolean =>
  action === 'request-loan' ? LENDS.has(status) : HAD_COURSE.has(status);

/** A citizen's rights over their own data do not end with the case, as long as there is any. */
const ALWAYS: ReadonlySet<CaseAction> = new Set(['ask-access', 'give-access', 'add-remark']);

/**
 * Whether the state of a case lets anybody do this now (programme §2, one table by status); who may is asked in
 * `rights.ts`.
 */
export const mayNow = (status: Status, action: CaseAction): boolean =>
  isLoanAction(action)
    ? mayWithLoans(status, action)
    : (ALWAYS.has(action) && status !== 'erased') || STAGES[status].next.includes(action);

/** A closed case stands in nobody's way: the citizen can be referred again. */
export const isOpen = (status: Status): boolean =>
  status !== 'refused' && status !== 'withdrawn' && status !== 'discharged' && status !== 'erased';

/** The day a decision against the citizen's wish was sent: what a complaint can be about. */
export const decisionSent = ({ ending, refusedOn }: Pick<Case, 'ending' | 'refusedOn'>): Day | undefined =>
  ending ? ending.sent : refusedOn;

/** The citizen has a place. */
export const IN_COURSE: ReadonlySet<Status> = new Set([
  'enrolled',
  'phase-proposed',
  'paused',
  'ending',
  'ending-hearing',
  'ending-writing',
]);

/** The citizen has, or has had, a place: also who was wrongly discharged, waits for the place again, or no longer does. */
const HAD_COURSE: ReadonlySet<Status> = new Set([
  ...IN_COURSE,
  'waitlisted',
  'offered',
  'discharged',
  'complained',
  'withdrawn',
]);

/** The party whose people can hold a post. */
export const PARTY_OF: Readonly<Record<Post, OrganisationFunction & Side>> = {
  caseworker: 'job-centre',
  coach: 'provider',
};

export type TaskHolder =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'role'; readonly party: OrganisationFunction; readonly role: Role };

type Held = Pick<Case, 'status' | 'caseworker' | 'coach' | 'joint' | 'recused'> &
  Partial<Pick<Case, 'consent' | 'sharedWithProvider' | 'moved'>>;

/** What nobody is responsible for, because who was has a conflict of interest: the leader there finds somebody. */
export const vacantPosts = ({ status, recused = [], ...holders }: Held): readonly Post[] =>
  mayNow(status, 'hand-over') ? POSTS.filter((post) => recused.includes(holders[post] ?? '')) : [];

/** Who does a post's work in a case: the person, else the leader there or, without a coach, whichever coach takes it. */
export const holderOf = (subject: Held, post: Post): TaskHolder => {
  const person = subject[post];
  if (vacantPosts(subject).includes(post)) return { kind: 'role', party: PARTY_OF[post], role: 'leader' };
  return person === undefined
    ? { kind: 'role', party: PARTY_OF[post], role: post }
    : { kind: 'person', person };
};

/** A citizen in a course whom nobody at the provider has taken on: any coach can. */
export const lacksCoach = ({ status, coach, sharedWithProvider }: Held): boolean =>
  coach === undefined && sharedWithProvider === true && mayNow(status, 'take-case');

/** The citizen no longer wants the sharing, and what comes of the case is the job centre's to find out. */
const isUnshared = ({ consent, status }: Held): boolean => consent?.withdrawn !== undefined && isOpen(status);

/** The citizen lives elsewhere now: who pays, and whether the course goes on, is for the job centre to find out. */
const hasMoved = ({ moved, status }: Held): boolean => moved !== undefined && mayNow(status, 'settle-move');

/**
 * Why somebody has the ball: the step of the status, sharing that stopped, a citizen who has moved, a course without a
 * coach, a post nobody has.
 */
export type BallReason = 'turn' | 'unshared' | 'moved' | 'no-coach' | 'vacant';

const JOB_CENTRE_LEADER: TaskHolder = { kind: 'role', party: 'job-centre', role: 'leader' };

/** Who has the ball in a case and why: a person where one is responsible, else everybody with the role. */
export const ballsOf = (
  subject: Held,
): readonly { readonly reason: BallReason; readonly holder: TaskHolder }[] => {
  const { status, caseworker: responsible, joint } = subject;
  const vacant = vacantPosts(subject);
  const turns = STAGES[status].ball
    .filter(({ party }) => status !== 'countersigning' || party !== joint?.side)
    .filter(({ own }) => !own || !vacant.includes('caseworker'))
    .map((ball): TaskHolder =>
      ball.own && ball.role === 'caseworker'
        ? { kind: 'person', person: responsible }
        : { kind: 'role', party: ball.party, role: ball.role },
    );
  const caseworkers = turns.some((turn) => turn.kind === 'person');
  const because = (reason: BallReason, holders: readonly TaskHolder[]) =>
    holders.map((holder) => ({ reason, holder }));
  return [
    ...because('turn', turns),
    ...(isUnshared(subject) && !caseworkers && !vacant.includes('caseworker')
      ? because('unshared', [{ kind: 'person', person: responsible }])
      : []),
    ...(hasMoved(subject) ? because('moved', [holderOf(subject, 'caseworker'), JOB_CENTRE_LEADER]) : []),
    ...(lacksCoach(subject) ? because('no-coach', [holderOf(subject, 'coach')]) : []),
    ...because(
      'vacant',
      vacant.map((post): TaskHolder => ({ kind: 'role', party: PARTY_OF[post], role: 'leader' })),
    ),
  ];
};

/** Who has the ball in a case. */
export const holdersOf = (subject: Held): readonly TaskHolder[] =>
  ballsOf(subject).map(({ holder }) => holder);
