import type { Day } from '../../domain/day.ts';
import { nextOpen } from '../../domain/decide/loan/repay.ts';
import { lendingOn } from '../../domain/loan/lending.ts';
import type { Loan, LoanState, LoanStep } from '../../domain/loan/loan.ts';
import { balanceOf } from '../../domain/loan/loan.ts';
import { loansFor } from '../../domain/loan/stages.ts';
import { overdueIn } from '../../domain/loan/turns.ts';
import type { LoanAction } from '../../domain/loan/vocabulary.ts';
import type { JsonRecord } from '../../domain/json.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Lookups } from '../engine/lookups.ts';
import { packPlan } from './plan.ts';

/** A running loan as its dialogs have to know it. Whole kroner. */
export type RunningLoan = {
  readonly number: number;
  readonly paidOut: number;
  readonly balance: number;
  readonly repaid: number;
  readonly writtenOff: number;
  readonly overdue: number;
  /** The oldest instalment that is not paid in full. */
  readonly next?: { readonly due: Day; readonly left: number };
  /** No payment can have been booked before it. */
  readonly from: Day;
  readonly plan: string;
  readonly remindedOn?: Day;
  /** It was handed over to recovery: nothing falls due any more. */
  readonly recovered?: true;
  readonly mostDeferralMonths: number;
  readonly mostInstalments: number;
  /** What came in before, the newest last. A draft from before it was kept has none. */
  readonly booked?: readonly { readonly amount: number; readonly date: Day }[];
};

/** The same sum on the same day further back than so is no slip of the hand. */
const LATEST = 12;

const bookedIn = (steps: readonly LoanStep[] = []): NonNullable<RunningLoan['booked']> =>
  steps
    .flatMap((step) =>
      step.type === 'loan-repayment' && step.reversedBy === undefined
        ? [{ amount: step.data.amount + (step.data.excess ?? 0), date: step.data.date }]
        : [],
    )
    .slice(-LATEST);

/** The loans of a case with which a step can be done, the oldest first. */
export type LoanFacts = { readonly loans: readonly RunningLoan[] };

export const runningLoan = (
  { number, state, steps }: Pick<Loan, 'number' | 'steps'> & { readonly state: LoanState },
  { programme, today }: Pick<Lookups, 'programme' | 'today'>,
): RunningLoan => {
  const next = nextOpen(state);
  const terms = lendingOn(programme, state.requestedOn)?.terms;
  return {
    number,
    paidOut: state.paidOut,
    balance: balanceOf(state),
    repaid: state.repaid,
    writtenOff: state.writtenOff,
    overdue: overdueIn(state, today),
    ...(next && { next: { due: next.due, left: next.left } }),
    from: state.paidOutOn ?? state.requestedOn,
    plan: packPlan(state.plan),
    ...(state.remindedOn !== undefined && { remindedOn: state.remindedOn }),
    ...(state.recoveryOn !== undefined && { recovered: true }),
    mostDeferralMonths: terms?.mostDeferralMonths ?? 0,
    mostInstalments: terms?.mostInstalments ?? 0,
    booked: bookedIn(steps),
  };
};

export const loanFacts =
  (action: LoanAction) =>
  (view: CaseView, lookups: Lookups): LoanFacts => ({
    loans: loansFor(view, action).map((loan) => runningLoan(loan, lookups)),
  });

/** The loan that was chosen; where there is only one, that. */
export const loanIn = <L extends { readonly number: number }>(
  { loans }: { readonly loans: readonly L[] },
  answers: JsonRecord,
): L | undefined => loans.find(({ number }) => String(number) === answers['loan']) ?? loans[0];
