import type { Day } from '../day.ts';
import type { LetterKind } from '../programme.ts';
import { LETTERS } from '../programme.ts';
import { LETTER_RULES } from './letter-rules.ts';

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
