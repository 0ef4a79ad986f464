import { z } from 'zod';
import { buttonData } from './list.ts';
import { templateRenderer } from './render.ts';
import template from './morning.json' with { type: 'json' };

const line = z.strictObject({ text: z.string() });

/** What is due for a person today: case number and initials only, for it shows on locked phones (programme §5). */
const morningData = z.strictObject({
  title: z.string(),
  lines: z.array(line),
  items: z
    .array(
      z.strictObject({
        title: z.string().max(60),
        line: z.string().max(200),
        buttons: z.array(buttonData).min(1).max(2),
      }),
    )
    .max(12),
  /** What stands elsewhere. */
  after: z.array(line),
  buttons: z.array(buttonData).max(2),
});
export type MorningData = z.infer<typeof morningData>;

export const morningCard = templateRenderer<MorningData>(template, (data) => morningData.parse(data));

export const MORNING_EXAMPLE: MorningData = {
  title: 'Godmorgen. To ting i dag, cirka tre minutter.',
  lines: [{ text: 'Måske har du fået noget af det her før.' }],
  items: [
    {
      title: 'ML-2026-001 · M.',
      line: 'Månedsstatus.',
      buttons: [{ title: 'Skriv status', verb: 'open', data: { dialog: 'status', case: 'ML-2026-001' } }],
    },
    {
      title: 'ML-2026-002 · K.',
      line: 'Den planlagte samtale 3. marts 2027: log den, eller blev den ikke til noget?',
      buttons: [
        { title: 'Notér aktivitet', verb: 'open', data: { dialog: 'activity', case: 'ML-2026-002' } },
        {
          title: 'Blev ikke til noget',
          verb: 'not-held',
          data: { case: 'ML-2026-002', date: '2027-03-03' },
        },
      ],
    },
  ],
  after: [{ text: '… og 5 til under opgaver.' }],
  buttons: [{ title: 'Mine opgaver', verb: 'view', data: { view: 'tasks' } }],
};
