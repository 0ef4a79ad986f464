import type { Case } from '../case.ts';
import type { Day, Month } from '../day.ts';
import { dayOf } from '../day.ts';
import type { LoanStep } from './loan.ts';
import { byText } from '../order.ts';

/** Money that moved, as the finance system has it too. Whole kroner; what was reversed stands once more, below zero. */
export interface LedgerLine {
  readonly case: string;
  readonly loan: number;
  readonly kind: 'payout' | 'repayment';
  /** The day it was booked; of a reversal the day that was registered. */
  readonly date: Day;
  readonly amount: number;
  /** Of a repayment: what was above what was owed, and goes back to the citizen. */
  readonly excess: number;
  readonly reversal: boolean;
  /** The log number. */
  readonly entry: number;
}

type Moved = Pick<LedgerLine, 'kind' | 'date' | 'amount' | 'excess'>;

const movedBy = (step: LoanStep): Moved | undefined => {
  if (step.type === 'loan-disbursed')
    return { kind: 'payout', date: step.data.date, amount: step.data.amount, excess: 0 };
  return step.type === 'loan-repayment'
    ? { kind: 'repayment', date: step.data.date, amount: step.data.amount, excess: step.data.excess ?? 0 }
    : undefined;
};

const linesOf = (steps: readonly LoanStep[], of: Pick<LedgerLine, 'case' | 'loan'>): readonly LedgerLine[] =>
  steps.flatMap((step): readonly LedgerLine[] => {
    const moved = movedBy(step);
    if (moved) return [{ ...of, ...moved, reversal: false, entry: step.entry }];
    if (step.type !== 'loan-reversed') return [];
    const back = steps.find(({ entry, type }) => entry === step.data.entry && type !== 'loan-reversed');
    const was = back && movedBy(back);
    if (!was) return [];
    return [
      {
        ...of,
        ...was,
        date: dayOf(step.at),
        amount: -was.amount,
        excess: -was.excess,
        reversal: true,
        entry: step.entry,
      },
    ];
  });

/**
 * All payouts and repayments booked in a Danish month, in the order they were booked: whole kroner, a reversal with a
 * minus on the day it was made.
 */
export const ledgerOf = (
  cases: readonly Pick<Case, 'number' | 'loans'>[],
  month: Month,
): readonly LedgerLine[] =>
  cases
    .flatMap(({ number, loans = [] }) =>
      loans.flatMap((loan) => linesOf(loan.steps, { case: number, loan: loan.number })),
    )
    .filter(({ date }) => date.startsWith(month))
    .toSorted((a, b) => byText(a.date, b.date) || a.entry - b.entry);

export interface LedgerSums {
  readonly paidOut: number;
  readonly repaid: number;
  readonly excess: number;
}

/** Whole kroner; a reversed line counts with its minus, so what was booked by mistake is out of the sums again. */
export const ledgerSums = (lines: readonly LedgerLine[]): LedgerSums =>
  lines.reduce<LedgerSums>(
    (sums, { kind, amount, excess }) => ({
      paidOut: sums.paidOut + (kind === 'payout' ? amount : 0),
      repaid: sums.repaid + (kind === 'repayment' ? amount : 0),
      excess: sums.excess + excess,
    }),
    { paidOut: 0, repaid: 0, excess: 0 },
  );
