import { linesOf, type BudgetLine } from './list-line.ts';
import { fold, normalise, withoutEmoji } from './normalise.ts';
import { none, one, type Reading } from './reading.ts';

export type { BudgetLine };

/** Characters; a budget is some lines, not a document. */
const MOST = 2_000;

const TOTAL = /^(?:i ?alt|total|sum|samlet|tilsammen|samlet beloeb|budget i alt)$/;

/** Commas between figures, in `,-` and in brackets divide nothing. */
const DIVIDER = /(?:\s*[;+]\s*|\s*,(?!\s*[-–—])(?!\d)\s*|(?<!\d),\s*)(?![^()]*\))/;

const dividedOf = (row: string): readonly string[] =>
  row.split(DIVIDER).filter((piece) => /[\p{L}\p{N}]/u.test(piece));

/** A last line that adds up the others is no line of its own; one that does not add up makes the list none. */
const withoutTotal = (lines: readonly BudgetLine[]): readonly BudgetLine[] | undefined => {
  const others = lines.slice(0, -1);
  const last = lines.at(-1);
  if (last === undefined || !TOTAL.test(fold(last.name))) return lines;
  return others.reduce((total, { amount }) => total + amount, 0) === last.amount ? others : undefined;
};

/**
 * Budget lines in the order typed, one a line or in one sentence: »computer 8.000, printer 2.000«. Every line has one
 * name without figures and one amount with one meaning, or the whole is none.
 */
export const readBudget = (text: string): Reading<readonly BudgetLine[]> => {
  if (text.length > MOST) return none;
  const pieces = normalise(withoutEmoji(text), { lines: true })
    .split('\n')
    .map((row) => row.replace(/^(?:[-*•·–—]|\+|\d{1,2}[.)](?=\s|\p{L})) */u, ''))
    .flatMap(dividedOf)
    .map((piece, index) => (index > 0 ? piece.replace(/^(?:og|samt|and|plus|&) /i, '') : piece));
  const lines = pieces.map(linesOf);
  if (lines.length === 0 || lines.includes(undefined)) return none;
  const budget = withoutTotal(lines.flatMap((found) => found ?? []));
  return budget === undefined || budget.length === 0 ? none : one(budget);
};
