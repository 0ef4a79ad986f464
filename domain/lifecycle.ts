import type { Side, Status } from './case.ts';
import type { LoanAction } from './loan/vocabulary.ts';
import type { OrganisationFunction } from './programme.ts';
import type { Role } from './member.ts';
import type { CaseAction } from './case-actions.ts';
import { isLoanAction } from './case-actions.ts';
import { HAD_COURSE } from './status.ts';

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
  // What was logged stands in the citizen's papers and in the evaluation, and is put right there too.
  discharged: rest('follow-up', 'complain', 'correct', 'correct-activity', 'reopen', ...ERASING),
  withdrawn: { next: ERASING, ball: [], deadlineRuns: false },
  erased: { next: [], ball: [], deadlineRuns: false },
};

/** Where money can be asked for; a course that stands still or is being ended begins nothing new. */
const LENDS: ReadonlySet<Status> = new Set(['enrolled', 'phase-proposed']);

/** What has become of a loan goes by the loan (loan/stages.ts) and not by the case: it outlives the course. */
const mayWithLoans = (status: Status, action: LoanAction): boolean =>
  action === 'request-loan' ? LENDS.has(status) : HAD_COURSE.has(status);

/** A citizen's rights over their own data do not end with the case, as long as there is any. */
const ALWAYS: ReadonlySet<CaseAction> = new Set(['ask-access', 'give-access', 'add-remark']);

/**
 * Whether the state of a case lets anybody do this now (programme §2, one table by status); who may is asked in
 * `rights/may.ts`.
 */
export const mayNow = (status: Status, action: CaseAction): boolean =>
  isLoanAction(action)
    ? mayWithLoans(status, action)
    : (ALWAYS.has(action) && status !== 'erased') || STAGES[status].next.includes(action);
