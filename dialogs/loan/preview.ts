import type { Day } from '../../domain/day.ts';
import { dueDays, planOf } from '../../domain/loan/instalments.ts';
import type { Instalment } from '../../domain/loan/instalments.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { Row } from '../engine/flow.ts';
import { day } from '../words.ts';
import { partsLine, planLine } from './labels.ts';
import { sayMonths } from './months.ts';

/** How a loan would be paid back. Whole kroner, months. */
export interface Wished {
  readonly amount: number;
  readonly instalments: number;
  readonly graceMonths: number;
  readonly interestPercent: number;
}

/** The plan if the money were paid out on a day; nothing where the amount has not so many kroner. */
const planFrom = (
  { amount, instalments, graceMonths, interestPercent }: Wished,
  from: Day,
): readonly Instalment[] =>
  instalments < 1 || instalments > amount
    ? []
    : planOf(amount, dueDays(from, graceMonths, instalments), interestPercent);

/** »25.000 kr. over 24 måneder: 23 × 1.042 kr. og 1 × 1.034 kr., sidste 1. juni 2029.«, if it were paid out that day. */
export const previewLine = (wished: Wished, from: Day): Text | undefined => {
  const plan = planFrom(wished, from);
  return plan.length === 0 ? undefined : planLine(wished.amount, plan);
};

/** What is often chosen: shown side by side while nothing is. */
const EXAMPLES = [12, 24, 36];

/** A row each for the lengths that people choose between. */
export const exampleRows = (wished: Omit<Wished, 'instalments'>, most: number, from: Day): readonly Row[] =>
  EXAMPLES.filter((instalments) => instalments <= most).flatMap((instalments) => {
    const plan = planFrom({ ...wished, instalments }, from);
    const last = plan.at(-1);
    if (!last) return [];
    const [parts, end] = [partsLine(plan), day(last.due)];
    return [
      {
        label: sayMonths(instalments),
        value: text(`${parts.da}, sidste ${end.da}`, `${parts.en}, the last ${end.en}`),
      },
    ];
  });
