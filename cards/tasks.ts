import { z } from 'zod';
import { buttonData } from './list.ts';
import { templateRenderer } from './render.ts';
import template from './tasks.json' with { type: 'json' };

/** What waits for a person and what waits for others: items under headings, each with its button and perhaps a second one. */
const tasksData = z.strictObject({
  title: z.string(),
  lines: z.array(z.strictObject({ text: z.string() })),
  sections: z
    .array(
      z.strictObject({
        title: z.string(),
        items: z
          .array(
            z.strictObject({
              title: z.string(),
              line: z.string(),
              button: buttonData,
              also: buttonData.optional(),
            }),
          )
          .max(50),
      }),
    )
    .max(3),
  buttons: z.array(buttonData).max(6),
});
export type TasksData = z.infer<typeof tasksData>;

export const tasksCard = templateRenderer<TasksData>(template, (data) => tasksData.parse(data));

export const TASKS_EXAMPLE: TasksData = {
  title: 'Dine opgaver',
  lines: [{ text: 'Godmorgen. To ting i dag, cirka tre minutter.' }],
  sections: [
    {
      title: 'Hos dig',
      items: [
        {
          title: 'ML-2026-001 · M.',
          line: 'Aktivitet 3. marts – blev den til noget?',
          button: { title: 'Log', verb: 'open', data: { dialog: 'activity', case: 'ML-2026-001' } },
          also: {
            title: 'Blev ikke til noget',
            verb: 'not-held',
            data: { case: 'ML-2026-001', date: '2027-03-03' },
          },
        },
        {
          title: 'ML-2026-002 · K.',
          line: 'Månedsstatus 1. maj',
          button: { title: 'Månedsstatus', verb: 'open', data: { dialog: 'status', case: 'ML-2026-002' } },
        },
      ],
    },
  ],
  buttons: [{ title: 'Ny visitation', verb: 'open', data: { dialog: 'visitation' } }],
};
