import { z } from 'zod';
import { buttonData } from './list.ts';
import template from './loan.json' with { type: 'json' };
import { templateRenderer } from './render.ts';

/**
 * A loan for whoever has the next step: what is asked for, what the money is for and how it comes back, as a picture
 * and, where pictures of numbers are not shown, as what falls due each year.
 */
const loanData = z.strictObject({
  title: z.string(),
  /** Case number and initials. */
  subject: z.string().max(60),
  lines: z.array(z.strictObject({ text: z.string() })),
  budget: z
    .array(
      z.strictObject({
        title: z.string(),
        /** What people wrote, and the amount in words of ours. */
        rows: z.array(z.strictObject({ name: z.string(), amount: z.string() })).max(40),
      }),
    )
    .max(1),
  plan: z
    .array(
      z.strictObject({
        title: z.string(),
        says: z.string(),
        chart: z.string(),
        axis: z.string(),
        kroner: z.string(),
        /** What falls due, in whole kroner: a bar a month, of a plan longer than a year a bar a year. */
        bars: z.array(z.strictObject({ x: z.string(), y: z.int() })).max(12),
        years: z.array(z.strictObject({ year: z.string(), amount: z.string() })),
      }),
    )
    .max(1),
  buttons: z.array(buttonData).max(4),
});
export type LoanData = z.infer<typeof loanData>;

export const loanCard = templateRenderer<LoanData>(template, (data) => loanData.parse(data));

export const LOAN_EXAMPLE: LoanData = {
  title: 'Låneansøgning til afgørelse',
  subject: 'ML-2026-001 · M.',
  lines: [{ text: '10.000 kr. – titusinde kroner.' }],
  budget: [
    {
      title: 'Budget',
      rows: [
        { name: 'computer', amount: '8.000 kr.' },
        { name: 'printer', amount: '2.000 kr.' },
      ],
    },
  ],
  plan: [
    {
      title: 'Tilbagebetaling',
      says: '10.000 kr. over 2 måneder: 2 × 5.000 kr., sidste 1. marts 2027.',
      chart: 'Afdrag',
      axis: 'Måned',
      kroner: 'Kroner',
      bars: [
        { x: 'februar', y: 5000 },
        { x: 'marts', y: 5000 },
      ],
      years: [{ year: '2027', amount: '10.000 kr.' }],
    },
  ],
  buttons: [
    { title: 'Åbn', verb: 'open', data: { dialog: 'loan-decision', case: 'ML-2026-001' } },
    { title: 'Jeg er inhabil', verb: 'open', data: { dialog: 'recuse', case: 'ML-2026-001' } },
  ],
};
