import { GATE_ITEMS } from '../vocabulary.ts';
import type { RuleKey } from './vocabulary.ts';
import { forLetters } from './letter-rules.ts';

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

/** How the value of each rule is written, and between which bounds. */
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
