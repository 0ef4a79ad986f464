import { z } from 'zod';
import { buttonData } from './list.ts';
import { templateRenderer } from './render.ts';
import template from './task.json' with { type: 'json' };

/** A card that waits for a person: case number and initials only, for it shows on locked phones (programme §5). */
const taskData = z.strictObject({
  title: z.string(),
  /** Case number and initials. */
  subject: z.string().max(60),
  lines: z.array(z.strictObject({ text: z.string() })),
  /** Days that can be changed before a button is pressed. */
  dates: z
    .array(z.strictObject({ id: z.string(), label: z.string(), value: z.string() }))
    .max(1)
    .default([]),
  /** `auto`: what stands in the inputs comes along. */
  buttons: z.array(buttonData.extend({ inputs: z.enum(['auto', 'none']).default('none') })).max(4),
});
export type TaskData = z.input<typeof taskData>;

export const taskCard = templateRenderer<TaskData>(template, (data) => taskData.parse(data));

export const TASK_EXAMPLE: TaskData = {
  title: 'Tilbud om plads',
  subject: 'ML-2026-001 · M.',
  lines: [{ text: 'Svar senest 7. december 2026.' }],
  dates: [{ id: 'startDate', label: 'Hvornår kan forløbet begynde?', value: '2026-12-01' }],
  buttons: [
    { title: 'Borgeren siger ja', verb: 'accept-offer', data: { case: 'ML-2026-001' }, inputs: 'auto' },
    { title: 'Åbn', verb: 'open', data: { dialog: 'offer', case: 'ML-2026-001' }, inputs: 'none' },
  ],
};
