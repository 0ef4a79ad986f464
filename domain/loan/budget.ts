import { readBudget } from '../danish/list.ts';
import type { BudgetLine } from '../danish/list.ts';
import { sayAmount } from '../danish/say.ts';

export type { BudgetLine };

const isLine = ({ amount }: BudgetLine): boolean => Number.isSafeInteger(amount) && amount > 0;

/** What the lines come to; 0 where one of them is no amount that can be spent. */
export const budgetSum = (lines: readonly BudgetLine[]): number =>
  lines.every(isLine) ? lines.reduce((sum, { amount }) => sum + amount, 0) : 0;

/** A budget as it is kept and read again: a line each, »computer: 8.000 kr.«. */
export const budgetText = (lines: readonly BudgetLine[]): string =>
  lines.map(({ name, amount }) => `${name}: ${sayAmount(amount, 'da')}`).join('\n');

/** The lines of a budget as it is kept; none where it was erased. */
export const budgetLines = (text: string | undefined): readonly BudgetLine[] => {
  const read = text === undefined ? undefined : readBudget(text);
  return read?.kind === 'one' ? read.value : [];
};

/** A budget cut to a lower amount: the last lines go first, for the first are what the business cannot do without. */
export const cutBudget = (lines: readonly BudgetLine[], amount: number): readonly BudgetLine[] => {
  let left = amount;
  return lines.flatMap(({ name, amount: wanted }) => {
    const kept = Math.min(wanted, left);
    left -= kept;
    return kept > 0 ? [{ name, amount: kept }] : [];
  });
};
