import { z } from 'zod';
import { buttonData } from './list.ts';
import { templateRenderer } from './render.ts';
import template from './sheet.json' with { type: 'json' };

/** A case, the places, an outcome: a title, lines, and sections of labelled values, some with a button. */
const sheetData = z.strictObject({
  title: z.string(),
  lines: z.array(z.strictObject({ text: z.string() })),
  sections: z.array(
    z.strictObject({
      title: z.string(),
      rows: z.array(z.strictObject({ label: z.string(), value: z.string(), button: buttonData.optional() })),
      buttons: z.array(buttonData).min(1).max(3).optional(),
    }),
  ),
  buttons: z.array(buttonData).max(6),
});
export type SheetData = z.infer<typeof sheetData>;

export const sheetCard = templateRenderer<SheetData>(template, (data) => sheetData.parse(data));

export const SHEET_EXAMPLE: SheetData = {
  title: 'ML-2026-001',
  lines: [{ text: 'Til vurdering hos Næstved siden 23. november kl. 10.12.' }],
  sections: [
    { title: 'Visitationen', rows: [{ label: 'Idé', value: 'cykelværksted' }] },
    {
      title: 'Hvad der er sket',
      rows: [
        {
          label: '3. marts kl. 10.12 · Coach',
          value: 'Månedsstatus: følger planen',
          button: { title: 'Vis', verb: 'view', data: { view: 'entry', case: 'ML-2026-001', entry: 7 } },
        },
      ],
      buttons: [{ title: 'Ældre', verb: 'view', data: { view: 'case', case: 'ML-2026-001', page: 2 } }],
    },
  ],
  buttons: [],
};
