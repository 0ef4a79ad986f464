import type { RuleKey } from './vocabulary.ts';
import { forLetters } from './letter-rules.ts';

/**
 * Which day a rule is read for.
 * `made`: the day the case was made · `asked`: the day a loan was asked for · `letter`: the day a refusal was sent ·
 * `complaint`: the day a complaint came · `begun`: the day the course began, or the month of it, that is paid for ·
 * `whole`: the day something is done, which is one organisation's from its first hour to its last · `today`: the day
 * something is done. Except for `today` it is read again later for a day that has passed.
 */
export type RuleDay = 'made' | 'asked' | 'letter' | 'complaint' | 'begun' | 'whole' | 'today';

/** The day that decides for each rule. */
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
