/** Where a loan is, in the field's words (Apache Fineract: submitted, approved, rejected, withdrawn, disbursed, …). */
export const LOAN_STATUSES = [
  'submitted',
  'returned',
  'hearing',
  'writing',
  'rejected',
  'complained',
  'approved',
  'active',
  'writing-off',
  'withdrawn',
  'lapsed',
  'repaid',
  'written-off',
] as const;
export type LoanStatus = (typeof LOAN_STATUSES)[number];

/** What a command does to a loan; what may happen next from each status is one table: stages.ts. */
export const LOAN_ACTIONS = [
  'request-loan',
  'withdraw-loan',
  'decide-loan',
  'record-loan-hearing',
  'record-loan-letter',
  'complain-loan',
  'judge-loan-complaint',
  'extend-loan',
  'disburse',
  'repay',
  'remind-debtor',
  'defer',
  'reschedule',
  'hand-to-recovery',
  'propose-write-off',
  'answer-write-off',
  'reverse',
] as const;
export type LoanAction = (typeof LOAN_ACTIONS)[number];

/** What a programme has to have settled before anybody can ask for a loan (programme §2, Loan). */
export const LENDING_ITEMS = ['lender', 'legal-basis', 'decider', 'complaint-body'] as const;
export type LendingItem = (typeof LENDING_ITEMS)[number];

/** What a loan is mainly for, as the evaluation counts it; the budget has its own words. */
export const LOAN_PURPOSES = ['equipment', 'stock', 'it', 'premises', 'marketing', 'other'] as const;
export type LoanPurpose = (typeof LOAN_PURPOSES)[number];
