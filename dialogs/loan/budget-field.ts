import { inputText } from '../../cards/elements.ts';
import { readBudget } from '../../domain/danish/list.ts';
import type { JsonRecord } from '../../domain/json.ts';
import type { BudgetLine } from '../../domain/loan/budget.ts';
import { budgetSum, budgetText } from '../../domain/loan/budget.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import type { Field, FieldContext, FieldWords, Presence } from '../engine/field.ts';
import { forExample } from '../engine/fields/for-example.ts';
import { kroner } from './labels.ts';

/** What one input of a card may hold. */
const ROOM = 2000;
/** So much of a line is read back to who wrote it. */
const SHOWN = 60;

interface BudgetSpec<P extends Presence, F> extends FieldWords {
  readonly presence: P;
  readonly fallback?: (context: FieldContext<F>) => readonly BudgetLine[] | undefined;
  readonly check?: NonNullable<Field<readonly BudgetLine[], P, F>['check']>;
}

const HOW = text(
  'Skriv en linje for hver udgift: hvad det er, og hvad det koster, fx »computer 8.000«.',
  'Write a line for each expense: what it is and what it costs, e.g. "computer 8.000".',
);

/** The first line that cannot be read by itself; all can where only the total is wrong. */
const misread = (raw: string): Text => {
  const line = raw
    .split(/\r?\n/)
    .map((row) => row.trim())
    .find((row) => row !== '' && readBudget(row).kind === 'none');
  if (line === undefined) return HOW;
  const shown = line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line;
  return text(`»${shown}« kan jeg ikke læse. ${HOW.da}`, `I cannot read "${shown}". ${HOW.en}`);
};

const total = (lines: readonly BudgetLine[]): Text => {
  const sum = kroner(budgetSum(lines));
  const { length: count } = lines;
  return text(
    `${count === 1 ? '1 linje' : `${count} linjer`}, i alt ${sum.da}`,
    `${count === 1 ? '1 line' : `${count} lines`}, ${sum.en} in all.`,
  );
};

/** As people write it, to be written on: »computer 8.000«, a line each. */
const asTyped = (lines: readonly BudgetLine[]): string =>
  lines.map(({ name, amount }) => `${name} ${kroner(amount).da.replace(/ kr\.$/u, '')}`).join('\n');

/** What money is for, a line each: »computer 8.000«. Kept as names and whole kroner. */
export const budget = <P extends Presence, F = JsonRecord>(
  spec: BudgetSpec<P, F>,
): Field<readonly BudgetLine[], P, F> => ({
  ...spec,
  read: readBudget,
  misread,
  say: (lines) => same(budgetText(lines)),
  understood: total,
  wire: asTyped,
  input: (id, wire, _context, lang) =>
    inputText(id, wire, {
      maxLength: ROOM,
      multiline: true,
      placeholder: forExample(spec.example, lang),
    }),
});
