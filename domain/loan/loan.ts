import type { Day, Instant } from '../day.ts';
import type { PersonKey } from '../member.ts';
import type { ComplaintResult, HearingResult, HearingWaiver } from '../vocabulary.ts';
import type { Asked, LoanFact } from './events.ts';
import type { Instalment, OpenInstalment } from './instalments.ts';
import { dueDays, openLines, planOf, sumOf } from './instalments.ts';
import type { LoanStatus } from './vocabulary.ts';

/** Something that happened to a loan, with who and when. */
export type LoanStep = LoanFact & {
  /** The log number. */
  readonly entry: number;
  readonly by: PersonKey;
  readonly at: Instant;
  /** The log number of what took it back. */
  readonly reversedBy?: number;
};

/** A loan is what happened to it; everything else is counted from that. */
export interface Loan {
  /** From 1, within the case. */
  readonly number: number;
  readonly steps: readonly LoanStep[];
}

/** A loan as it is: a fold over its steps that were not reversed. Amounts in whole kroner. */
export interface LoanState extends Asked {
  readonly status: LoanStatus;
  readonly requestedBy: readonly PersonKey[];
  readonly requestedOn: Day;
  readonly deadline: Day;
  /** A later deadline was told to the citizen. */
  readonly extended?: true;
  readonly approved?: number;
  readonly approvedBy?: PersonKey;
  readonly approvedOn?: Day;
  readonly hearing?: {
    readonly until: Day;
    readonly result?: HearingResult;
    readonly waiver?: HearingWaiver;
    readonly on?: Day;
  };
  readonly refusedOn?: Day;
  readonly complaint?: {
    readonly date: Day;
    readonly reassessBy: Day;
    readonly late: boolean;
    readonly result?: ComplaintResult;
  };
  readonly agreementDate?: Day;
  readonly paidOut: number;
  readonly paidOutOn?: Day;
  readonly plan: readonly Instalment[];
  readonly repaid: number;
  readonly excess: number;
  readonly writtenOff: number;
  readonly lapsed: number;
  readonly recoveryOn?: Day;
  readonly remindedOn?: Day;
  readonly writeOff?: { readonly amount: number; readonly by: PersonKey };
  readonly closed?: 'withdrawn' | 'lapsed';
}

/** What is still to be paid back, whole kroner: all the plan says, less what was paid and written off. Never below 0. */
export const balanceOf = ({
  plan,
  repaid,
  writtenOff,
}: Pick<LoanState, 'plan' | 'repaid' | 'writtenOff'>): number => sumOf(plan) - repaid - writtenOff;

/** What was approved and can still be paid out, whole kroner. */
export const restOf = ({
  approved = 0,
  paidOut,
  lapsed,
}: Pick<LoanState, 'approved' | 'paidOut' | 'lapsed'>): number => approved - paidOut - lapsed;

/** The instalments with what is left of each. A write-off takes the last ones first. */
export const openPlan = (
  state: Pick<LoanState, 'plan' | 'repaid' | 'writtenOff'>,
): readonly OpenInstalment[] => {
  const lines = openLines(state.plan, state.repaid);
  let gone = state.writtenOff;
  return lines
    .toReversed()
    .map((line) => {
      const taken = Math.min(gone, line.left);
      gone -= taken;
      return { ...line, left: line.left - taken };
    })
    .toReversed();
};

/** The plan as it is; before a payout as it would be if all of it were paid out on a day. */
export const expectedPlan = (
  { plan, approved, amount, instalments, graceMonths }: LoanState,
  interestPercent: number,
  on: Day,
): readonly Instalment[] => {
  if (plan.length > 0) return plan;
  const sum = approved ?? amount;
  return planOf(sum, dueDays(on, graceMonths, Math.min(instalments, sum)), interestPercent);
};
