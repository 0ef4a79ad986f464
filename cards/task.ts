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
  buttons: z.array(buttonData).max(4),
});
export type TaskData = z.infer<typeof taskData>;

export const taskCard = templateRenderer<TaskData>(template, (data) => taskData.parse(data));

export const TASK_EXAMPLE: TaskData = {
  title: 'Ny visitation til vurdering',
  subject: 'ML-2026-001 · M.',
  lines: [{ text: 'Fristen er 21. december 2026.' }],
  buttons: [{ title: 'Åbn', verb: 'open', data: { dialog: 'decision', case: 'ML-2026-001' } }],
};
