import type { Day } from '../day.ts';
import type { ComplaintResult, HearingResult, HearingWaiver } from '../vocabulary.ts';
import type { BudgetLine } from './budget.ts';
import type { LoanPurpose } from './vocabulary.ts';

/** Which loan of the case, counted from 1; absent: the one the step can be done with. */
interface OfLoan {
  readonly case: string;
  readonly loan?: number;
}

/** What a person asks for about a loan, as the dialogs and buttons fill it in. Amounts in whole kroner. */
export type LoanIntent =
  /** A new request, or a returned one with the answer to the question. */
  | {
      readonly type: 'request-loan';
      readonly case: string;
      readonly amount: number;
      readonly budget: readonly BudgetLine[];
      readonly instalments: number;
      readonly graceMonths: number;
      readonly purpose?: LoanPurpose;
      readonly justification: string;
      /** The citizen has seen the request and agrees with it. */
      readonly citizenAgrees: boolean;
      /** When and with whom the support in the main phase was settled, where the gate did not ask. */
      readonly supportSettled?: string;
      readonly answer?: string;
    }
  | { readonly type: 'withdraw-loan'; readonly case: string; readonly reason: string }
  | {
      readonly type: 'approve-loan';
      readonly case: string;
      readonly amount: number;
      /** Where the amount is lower; absent: the last lines are cut. */
      readonly budget?: readonly BudgetLine[];
      readonly conditions?: string;
    }
  | { readonly type: 'return-loan'; readonly case: string; readonly question: string }
  | {
      readonly type: 'reject-loan';
      readonly case: string;
      readonly rejectionRule: string;
      readonly rejectionConsiderations: string;
      readonly rejectionFacts: string;
    }
  | {
      readonly type: 'record-loan-hearing';
      readonly case: string;
      readonly result: HearingResult;
      readonly waiver?: HearingWaiver;
      readonly remarks?: string;
    }
  | { readonly type: 'extend-loan'; readonly case: string; readonly until: Day; readonly reason: string }
  | { readonly type: 'record-loan-letter'; readonly case: string; readonly date: Day }
  | { readonly type: 'complain-loan'; readonly case: string; readonly date: Day }
  | { readonly type: 'judge-loan-complaint'; readonly case: string; readonly result: ComplaintResult }
  | (OfLoan & {
      readonly type: 'disburse';
      readonly agreementDate: Day;
      readonly amount: number;
      /** The day it was booked in the finance system. */
      readonly date: Day;
      readonly cvr?: string;
    })
  | (OfLoan & { readonly type: 'repay'; readonly amount: number; readonly date: Day })
  | (OfLoan & { readonly type: 'remind-debtor'; readonly date: Day })
  /** The next instalment falls on this day or after it, and all later ones as much later. */
  | (OfLoan & { readonly type: 'defer'; readonly date: Day; readonly reason: string })
  /** What is left in so many new instalments, the first on a day. */
  | (OfLoan & {
      readonly type: 'reschedule';
      readonly instalments: number;
      readonly date: Day;
      readonly reason: string;
    })
  | (OfLoan & { readonly type: 'hand-to-recovery'; readonly date: Day; readonly reason: string })
  | (OfLoan & { readonly type: 'propose-write-off'; readonly amount?: number; readonly reason: string })
  /** The second person. */
  | { readonly type: 'answer-write-off'; readonly case: string; readonly agrees: boolean }
  /** Takes back a step that was registered wrongly. `entry`: its log number. */
  | { readonly type: 'reverse'; readonly case: string; readonly entry: number; readonly reason: string };
