import type { LoanAction } from './loan/vocabulary.ts';
import { LOAN_ACTIONS } from './loan/vocabulary.ts';

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

export const isLoanAction = (action: CaseAction): action is LoanAction =>
  LOAN_ACTIONS.some((one) => one === action);
