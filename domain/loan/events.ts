import type { Day } from '../day.ts';
import type { ComplaintResult, HearingResult, HearingWaiver } from '../vocabulary.ts';
import type { Instalment } from './instalments.ts';
import type { LoanPurpose } from './vocabulary.ts';

/** How much is asked for and how it is to be paid back. Whole kroner. */
export interface Asked {
  readonly amount: number;
  readonly instalments: number;
  /** From the payout to the first instalment. */
  readonly graceMonths: number;
  /** What it is mainly for; absent where nobody chose. */
  readonly purpose?: LoanPurpose;
}

/** What happens to a loan, from the request to the last instalment: the plain part of those events, see events.ts. */
export type LoanFact =
  | { readonly type: 'loan-submitted'; readonly data: Asked & { readonly on: Day; readonly deadline: Day } }
  | { readonly type: 'loan-returned'; readonly data: object }
  | { readonly type: 'loan-answered'; readonly data: Asked }
  /** The decision takes longer, and the citizen was told. */
  | { readonly type: 'loan-deadline-extended'; readonly data: { readonly until: Day } }
  | { readonly type: 'loan-withdrawn'; readonly data: object }
  | { readonly type: 'loan-approved'; readonly data: { readonly amount: number; readonly on: Day } }
  | { readonly type: 'loan-refusal-drafted'; readonly data: { readonly hearingUntil: Day } }
  | {
      readonly type: 'loan-heard';
      readonly data: { readonly result: HearingResult; readonly on: Day; readonly waiver?: HearingWaiver };
    }
  | { readonly type: 'loan-rejected'; readonly data: { readonly date: Day; readonly complainBy: Day } }
  | {
      readonly type: 'loan-complained';
      readonly data: { readonly date: Day; readonly reassessBy: Day; readonly late: boolean };
    }
  | {
      readonly type: 'loan-complaint-judged';
      readonly data: {
        readonly result: ComplaintResult;
        /** Where it is decided again: by when. */
        readonly deadline?: Day;
      };
    }
  /** The course ended before it was paid, or paid in full, or the rest is not wanted: what was approved, or asked for, is no longer there. */
  | {
      readonly type: 'loan-lapsed';
      readonly data: {
        readonly amount: number;
        /** The citizen did not want it: no end of a course is why. */
        readonly unwanted?: true;
      };
    }
  | {
      readonly type: 'loan-disbursed';
      readonly data: {
        readonly amount: number;
        /** The day it was booked in the finance system, which is the ledger. */
        readonly date: Day;
        readonly agreementDate: Day;
        /** The whole plan as it is from now on. */
        readonly plan: readonly Instalment[];
      };
    }
  | {
      readonly type: 'loan-repayment';
      readonly data: {
        readonly amount: number;
        readonly date: Day;
        /** Paid above what was owed: to go back to the citizen, and not part of `amount`. */
        readonly excess?: number;
      };
    }
  | { readonly type: 'loan-reminded'; readonly data: { readonly date: Day } }
  | {
      readonly type: 'loan-deferred';
      readonly data: { readonly until: Day; readonly plan: readonly Instalment[] };
    }
  | { readonly type: 'loan-rescheduled'; readonly data: { readonly plan: readonly Instalment[] } }
  | {
      readonly type: 'loan-handed-to-recovery';
      readonly data: { readonly date: Day; readonly amount: number };
    }
  | { readonly type: 'loan-write-off-proposed'; readonly data: { readonly amount: number } }
  | { readonly type: 'loan-write-off-declined'; readonly data: object }
  | { readonly type: 'loan-written-off'; readonly data: { readonly amount: number; readonly on: Day } }
  /** A step is taken back with a reason; both stay in the log. */
  | { readonly type: 'loan-reversed'; readonly data: { readonly entry: number } };

/** An event of a loan as it happens: which of the case's loans, counted from 1. */
export type LoanFacts = LoanFact extends infer Fact
  ? Fact extends LoanFact
    ? { readonly type: Fact['type']; readonly data: Fact['data'] & { readonly loan: number } }
    : never
  : never;

export type LoanEventType = LoanFact['type'];

/** Every event of a loan, and no other, has a type that begins so. */
export const isLoanType = (type: string): type is LoanEventType => type.startsWith('loan-');

/** Whether something happened to a loan; works on events as they happen and as the log has them. */
export const isLoanEvent = <E extends { readonly type: string }>(
  event: E,
): event is Extract<E, { readonly type: LoanEventType }> => isLoanType(event.type);
