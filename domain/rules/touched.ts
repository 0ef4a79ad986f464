import type { Case, Status } from '../case.ts';
import { IN_COURSE, isOpen } from '../status.ts';
import type { LetterRule } from './letter-rules.ts';
import type { RuleKey } from './vocabulary.ts';
import { RULE_GROUPS } from './vocabulary.ts';

/** Which open cases a rule still has a say in, by where they are. */
export type Touched =
  /** It is read for the day the case was made: only those made from the day on. */
  | 'new-cases'
  /** It is read for the day a loan was asked for. */
  | 'new-loans'
  /** Who is in line for a place. */
  | 'line'
  /** Who has no place yet. */
  | 'before-place'
  /** Whose hearing before a refusal, or before an ending against the citizen's wish, can still begin. */
  | 'before-hearing'
  /** Where the letter of such a decision can still be sent. */
  | 'before-letter'
  /** It is read when a complaint comes: nobody knows in which case that will be. */
  | 'new-complaints'
  /** What the provider takes part in: those that were sent to them. */
  | 'shared'
  /** It can be chosen, or no longer; who has it keeps it. */
  | 'choices'
  /** It is about the programme and no case. */
  | 'whole'
  /** Whatever is done in any of them from the day on. */
  | 'every';

/** A letter is written when somebody writes it. */
const ofLetters = Object.fromEntries(RULE_GROUPS.letters.map((rule) => [rule, 'every'])) as Record<
  LetterRule,
  Touched
>;

/**
 * By hand from the code that reads each rule (tests/domain/rules/which-day.test.ts holds them together).
 * A complaint that is upheld after the day gets the new deadline; nobody knows of whom that will be.
 */
export const TOUCHES: Readonly<Record<RuleKey, Touched>> = {
  ...ofLetters,
  places: 'line',
  placeRule: 'line',
  offerDays: 'before-place',
  offerExtensionDays: 'before-place',
  staleMonths: 'before-place',
  qualifyingMonths: 'new-cases',
  mainMonths: 'new-cases',
  gateBlocks: 'new-cases',
  lateDays: 'new-cases',
  longestPauseDays: 'new-cases',
  intakeDays: 'before-place',
  addSupportBasis: 'choices',
  endSupportBasis: 'choices',
  deadlineDays: 'new-cases',
  hearingDays: 'before-hearing',
  complaintDays: 'before-letter',
  reassessmentDays: 'new-complaints',
  undoMinutes: 'every',
  remindDeadline: 'new-cases',
  remindPhaseEnd: 'new-cases',
  remindOffer: 'new-cases',
  loanMinimum: 'new-loans',
  loanMaximum: 'new-loans',
  loanInterest: 'new-loans',
  loanGraceMonths: 'new-loans',
  loanInstalments: 'new-loans',
  loanDeadlineDays: 'new-loans',
  loanDeferralMonths: 'new-loans',
  loanCvr: 'new-loans',
  loanApprovalLimit: 'new-loans',
  loanLender: 'new-loans',
  loanBasis: 'new-loans',
  loanDeciderName: 'new-loans',
  loanDeciderUnit: 'new-loans',
  loanDeciderPhone: 'new-loans',
  loanComplaintBody: 'new-loans',
  loanRefusalRule: 'new-loans',
  placePrice: 'whole',
  monthlySaving: 'whole',
  smallCount: 'whole',
  authorityName: 'every',
  authorityUnit: 'every',
  authorityPhone: 'every',
  complaintBody: 'every',
  refusalRule: 'before-letter',
  placeBasis: 'before-letter',
  dischargeBasis: 'before-letter',
  functionBuyer: 'whole',
  functionJobCentre: 'every',
  functionProvider: 'shared',
  controllersAgreement: 'whole',
  dpia: 'whole',
  officerBuyer: 'whole',
  officerJobCentre: 'whole',
  officerProvider: 'whole',
  retentionMonths: 'new-cases',
  lookMonths: 'whole',
  committee: 'whole',
};

/** Nothing is decided yet. */
const BEFORE_DECISION: readonly Status[] = [
  'with-provider',
  'invited',
  'returned',
  'joint',
  'countersigning',
  'deciding',
];

const IN_LINE: ReadonlySet<Status> = new Set(['waitlisted', 'offered']);

const BEFORE_PLACE: ReadonlySet<Status> = new Set([...BEFORE_DECISION, ...IN_LINE]);

/** A refusal of a place or of a loan, or an ending, that is not sent. A course can end against the citizen's wish any day. */
const BEFORE_LETTER: ReadonlySet<Status> = new Set([
  ...BEFORE_DECISION,
  'refusing',
  'hearing',
  'writing',
  ...IN_COURSE,
]);

/** The hearing has begun, with the days it was given. */
const HEARD: ReadonlySet<Status> = new Set(['hearing', 'writing', 'ending-hearing', 'ending-writing']);

/** An open case, as far as a rule can touch it. */
export type OpenCase = Pick<Case, 'number' | 'status'> & {
  /** The provider has no part in it. */
  readonly unshared?: true;
};

const isTouched = (touched: Touched, { status, unshared }: OpenCase): boolean => {
  switch (touched) {
    case 'new-cases':
    case 'new-loans':
    case 'new-complaints':
    case 'choices':
    case 'whole':
      return false;
    case 'shared':
      return unshared !== true;
    case 'line':
      return IN_LINE.has(status);
    case 'before-place':
      return BEFORE_PLACE.has(status);
    case 'before-hearing':
      return BEFORE_LETTER.has(status) && !HEARD.has(status);
    case 'before-letter':
      return BEFORE_LETTER.has(status);
    case 'every':
      return isOpen(status);
  }
};

/** The numbers of the open cases that a change of the rule has a say in; pure, and nothing else of them is read. */
export const touchedBy = (rule: RuleKey, cases: readonly OpenCase[]): readonly string[] =>
  cases
    .filter((subject) => isOpen(subject.status) && isTouched(TOUCHES[rule], subject))
    .map(({ number }) => number)
    .toSorted();
