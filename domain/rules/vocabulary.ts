import type { Day } from '../day.ts';
import type { LetterKind } from '../programme.ts';
import { LETTERS } from '../programme.ts';
import { GATE_ITEMS } from '../vocabulary.ts';

/** The texts of letters are rules too, each by its kind. */
export type LetterRule = `letter:${LetterKind}`;
const LETTER_RULES: readonly LetterRule[] = LETTERS.map((kind): LetterRule => `letter:${kind}`);

/** What can be agreed on differently from a day on, in the groups that `regler` shows. */
export const RULE_GROUPS = {
  places: ['places', 'placeRule', 'offerDays', 'offerExtensionDays', 'staleMonths'],
  course: [
    'qualifyingMonths',
    'mainMonths',
    'gateBlocks',
    'lateDays',
    'longestPauseDays',
    'intakeDays',
    'addSupportBasis',
    'endSupportBasis',
  ],
  deadlines: [
    'deadlineDays',
    'hearingDays',
    'complaintDays',
    'reassessmentDays',
    'undoMinutes',
    'remindDeadline',
    'remindPhaseEnd',
    'remindOffer',
  ],
  loan: [
    'loanMinimum',
    'loanMaximum',
    'loanInterest',
    'loanGraceMonths',
    'loanInstalments',
    'loanDeadlineDays',
    'loanDeferralMonths',
    'loanCvr',
    'loanApprovalLimit',
    'loanLender',
    'loanBasis',
    'loanDeciderName',
    'loanDeciderUnit',
    'loanDeciderPhone',
    'loanComplaintBody',
    'loanRefusalRule',
  ],
  economy: ['placePrice', 'monthlySaving', 'smallCount'],
  authority: [
    'authorityName',
    'authorityUnit',
    'authorityPhone',
    'complaintBody',
    'refusalRule',
    'placeBasis',
    'dischargeBasis',
  ],
  parties: ['functionBuyer', 'functionJobCentre', 'functionProvider'],
  agreements: [
    'controllersAgreement',
    'dpia',
    'officerBuyer',
    'officerJobCentre',
    'officerProvider',
    'retentionMonths',
    'lookMonths',
    'committee',
  ],
  letters: LETTER_RULES,
} as const;
export type RuleGroup = keyof typeof RULE_GROUPS;
export type RuleKey = (typeof RULE_GROUPS)[RuleGroup][number];

export const RULE_KEYS: readonly RuleKey[] = Object.values(RULE_GROUPS).flat();

/** A value as the event log keeps it: plain data. */
export type RuleValue = number | string | boolean | readonly number[] | readonly string[];

export type RuleUnit = 'places' | 'days' | 'months' | 'minutes' | 'instalments' | 'percent' | 'people';

/** How a value is written, shown and checked. */
export type RuleKind =
  | { readonly kind: 'count'; readonly unit: RuleUnit; readonly least: number; readonly most: number }
  /** Whole kroner. */
  | { readonly kind: 'money' }
  /** Whole kroner and what they are for, as `8000/month` (economy.ts). */
  | { readonly kind: 'price' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'yes-no' }
  /** A day on which something was signed or done. */
  | { readonly kind: 'day' }
  /** Days before a day; none means that nobody is reminded. */
  | { readonly kind: 'days-before'; readonly most: number }
  /** Calendar days; none means the first of any month. */
  | { readonly kind: 'days' }
  | { readonly kind: 'items'; readonly options: readonly string[] }
  | { readonly kind: 'text'; readonly most: number }
  /** A whole letter, with its {slots} and [[optional parts]]. */
  | { readonly kind: 'letter'; readonly most: number }
  /** The name of one that takes part, or of a new one. */
  | { readonly kind: 'organisation'; readonly most: number }
  /** One of those that hold. */
  | { readonly kind: 'support-basis' };

/** Longer texts of law fit into no line of a card. */
const LINE = 300;

const count = (unit: RuleUnit, least: number, most: number): RuleKind => ({
  kind: 'count',
  unit,
  least,
  most,
});
const line: RuleKind = { kind: 'text', most: LINE };
const daysBefore: RuleKind = { kind: 'days-before', most: 90 };

/** As long as an id can be made of. */
const organisation: RuleKind = { kind: 'organisation', most: 120 };

/** A whole letter, as long as a card can show twice. */
const LETTER: RuleKind = { kind: 'letter', most: 4000 };

const forLetters = <T>(value: T): Readonly<Record<LetterRule, T>> =>
  Object.fromEntries(LETTER_RULES.map((rule) => [rule, value])) as Record<LetterRule, T>;

export const RULE_KIND: Readonly<Record<RuleKey, RuleKind>> = {
  ...forLetters(LETTER),
  places: count('places', 0, 99),
  placeRule: { kind: 'choice', options: ['simultaneous', 'in-all'] },
  offerDays: count('days', 1, 90),
  offerExtensionDays: count('days', 1, 90),
  staleMonths: count('months', 1, 24),
  qualifyingMonths: count('months', 1, 36),
  mainMonths: count('months', 1, 36),
  gateBlocks: { kind: 'items', options: GATE_ITEMS },
  lateDays: count('days', 0, 365),
  longestPauseDays: count('days', 1, 365),
  intakeDays: { kind: 'days' },
  addSupportBasis: { kind: 'text', most: 80 },
  endSupportBasis: { kind: 'support-basis' },
  deadlineDays: count('days', 1, 365),
  hearingDays: count('days', 1, 90),
  complaintDays: count('days', 1, 365),
  reassessmentDays: count('days', 1, 365),
  undoMinutes: count('minutes', 0, 1440),
  remindDeadline: daysBefore,
  remindPhaseEnd: daysBefore,
  remindOffer: daysBefore,
  loanMinimum: { kind: 'money' },
  loanMaximum: { kind: 'money' },
  loanInterest: count('percent', 0, 50),
  loanGraceMonths: count('months', 0, 60),
  loanInstalments: count('instalments', 1, 240),
  loanDeadlineDays: count('days', 1, 365),
  loanDeferralMonths: count('months', 1, 60),
  loanCvr: { kind: 'yes-no' },
  loanApprovalLimit: { kind: 'money' },
  loanLender: line,
  loanBasis: line,
  loanDeciderName: line,
  loanDeciderUnit: line,
  loanDeciderPhone: line,
  loanComplaintBody: line,
  loanRefusalRule: line,
  placePrice: { kind: 'price' },
  monthlySaving: { kind: 'money' },
  smallCount: count('people', 3, 50),
  authorityName: line,
  authorityUnit: line,
  authorityPhone: line,
  complaintBody: line,
  refusalRule: line,
  placeBasis: line,
  dischargeBasis: line,
  functionBuyer: organisation,
  functionJobCentre: organisation,
  functionProvider: organisation,
  controllersAgreement: { kind: 'day' },
  dpia: { kind: 'day' },
  officerBuyer: line,
  officerJobCentre: line,
  officerProvider: line,
  retentionMonths: count('months', 1, 1200),
  lookMonths: count('months', 1, 240),
  committee: line,
};

/**
 * Which day a rule is read for.
 * `made`: the day the case was made · `asked`: the day a loan was asked for · `letter`: the day a refusal was sent ·
 * `complaint`: the day a complaint came · `begun`: the day the course began, or the month of it, that is paid for · `whole`: the day something is done, which is one
 * organisation's from its first hour to its last · `today`: the day something is done. Except for `today` it is read again later for a day that has passed.
 */
export type RuleDay = 'made' | 'asked' | 'letter' | 'complaint' | 'begun' | 'whole' | 'today';

export const RULE_DAY: Readonly<Record<RuleKey, RuleDay>> = {
  ...forLetters<RuleDay>('today'),
  places: 'today',
  placeRule: 'today',
  offerDays: 'today',
  offerExtensionDays: 'today',
  staleMonths: 'today',
  qualifyingMonths: 'made',
  mainMonths: 'made',
  gateBlocks: 'made',
  lateDays: 'made',
  longestPauseDays: 'made',
  intakeDays: 'today',
  addSupportBasis: 'today',
  endSupportBasis: 'today',
  deadlineDays: 'made',
  hearingDays: 'today',
  complaintDays: 'letter',
  reassessmentDays: 'complaint',
  undoMinutes: 'today',
  remindDeadline: 'made',
  remindPhaseEnd: 'made',
  remindOffer: 'made',
  loanMinimum: 'asked',
  loanMaximum: 'asked',
  loanInterest: 'asked',
  loanGraceMonths: 'asked',
  loanInstalments: 'asked',
  loanDeadlineDays: 'asked',
  loanDeferralMonths: 'asked',
  loanCvr: 'asked',
  loanApprovalLimit: 'asked',
  loanLender: 'asked',
  loanBasis: 'asked',
  loanDeciderName: 'asked',
  loanDeciderUnit: 'asked',
  loanDeciderPhone: 'asked',
  loanComplaintBody: 'asked',
  loanRefusalRule: 'asked',
  placePrice: 'begun',
  monthlySaving: 'today',
  smallCount: 'today',
  authorityName: 'today',
  authorityUnit: 'today',
  authorityPhone: 'today',
  complaintBody: 'today',
  refusalRule: 'today',
  placeBasis: 'today',
  dischargeBasis: 'today',
  functionBuyer: 'whole',
  functionJobCentre: 'whole',
  functionProvider: 'whole',
  controllersAgreement: 'today',
  dpia: 'today',
  officerBuyer: 'today',
  officerJobCentre: 'today',
  officerProvider: 'today',
  retentionMonths: 'made',
  lookMonths: 'today',
  committee: 'today',
};

/** A rule that is different from a day on. */
export interface RuleChange {
  readonly rule: RuleKey;
  readonly value: RuleValue;
  /** The first day. */
  readonly from: Day;
  /** What would hold on that day without it; absent where nothing would. */
  readonly was?: RuleValue;
  /** What the support basis is called that ends. */
  readonly label?: string;
}

/** The kind of letter that a rule is the text of. */
export const letterIn = (rule: RuleKey): LetterKind | undefined =>
  LETTERS.find((kind) => rule === `letter:${kind}`);

export const isRuleKey = (text: string): text is RuleKey => RULE_KEYS.some((key) => key === text);
