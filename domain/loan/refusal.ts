import type { Day } from '../day.ts';
import type { LendingItem, LoanStatus } from './vocabulary.ts';

/** Why a loan stays as it is. Amounts in whole kroner. */
export type LoanRefusal =
  | { readonly code: 'lending-closed'; readonly missing: readonly LendingItem[] }
  | { readonly code: 'loan-not-main'; readonly case: string }
  | { readonly code: 'loan-pending'; readonly case: string }
  | { readonly code: 'no-loan'; readonly case: string }
  | { readonly code: 'loan-not-now'; readonly case: string; readonly status: LoanStatus }
  | { readonly code: 'amount-out-of-range'; readonly least: number; readonly most: number }
  | { readonly code: 'above-ceiling'; readonly left: number; readonly least: number }
  | { readonly code: 'instalments-out-of-range'; readonly most: number }
  | { readonly code: 'grace-out-of-range'; readonly most: number }
  | { readonly code: 'budget-differs'; readonly sum: number; readonly amount: number }
  | { readonly code: 'citizen-has-not-agreed' }
  | { readonly code: 'support-unsettled'; readonly case: string }
  | { readonly code: 'loan-needs-answer'; readonly case: string }
  | { readonly code: 'own-loan'; readonly case: string }
  | { readonly code: 'approver-pays'; readonly case: string }
  | { readonly code: 'above-approval-limit'; readonly limit: number }
  | { readonly code: 'agreement-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'booked-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'above-approved'; readonly left: number }
  | { readonly code: 'cvr-needed' }
  | { readonly code: 'not-overdue'; readonly case: string }
  | { readonly code: 'deferral-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'first-instalment-out-of-range'; readonly earliest: Day; readonly latest: Day }
  | { readonly code: 'above-balance'; readonly balance: number }
  | { readonly code: 'second-person'; readonly case: string }
  | { readonly code: 'nothing-to-reverse'; readonly case: string }
  | { readonly code: 'reverse-later-first'; readonly case: string };
