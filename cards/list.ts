import { z } from 'zod';
import { templateRenderer } from './render.ts';
import template from './list.json' with { type: 'json' };

export const buttonData = z.strictObject({
  title: z.string().max(80),
  verb: z.string().max(40),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ButtonData = z.infer<typeof buttonData>;

/** A title, some lines, items with a button each, and buttons below: tasks, cases, drafts, choices. */
const listData = z.strictObject({
  title: z.string(),
  lines: z.array(z.strictObject({ text: z.string() })),
  items: z.array(z.strictObject({ title: z.string(), line: z.string(), button: buttonData })).max(50),
  buttons: z.array(buttonData).max(6),
});
export type ListData = z.infer<typeof listData>;

export const listCard = templateRenderer<ListData>(template, (data) => listData.parse(data));

export const LIST_EXAMPLE: ListData = {
  title: 'Dine opgaver',
  lines: [{ text: 'To ting i dag, cirka tre minutter.' }],
  items: [
    {
      title: 'ML-2026-001 · M.',
      line: 'Til vurdering hos Næstved · frist 21. december 2026',
      button: { title: 'Åbn', verb: 'open', data: { dialog: 'decision', case: 'ML-2026-001' } },
    },
  ],
  buttons: [{ title: 'Ny visitation', verb: 'open', data: { dialog: 'visitation' } }],
};
