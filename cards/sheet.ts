import { z } from 'zod';
import { buttonData } from './list.ts';
import { templateRenderer } from './render.ts';
import template from './sheet.json' with { type: 'json' };

/** A case, the places, an outcome: a title, lines, and sections of labelled values. */
const sheetData = z.strictObject({
  title: z.string(),
  lines: z.array(z.strictObject({ text: z.string() })),
  sections: z.array(
    z.strictObject({
      title: z.string(),
      rows: z.array(z.strictObject({ label: z.string(), value: z.string() })),
    }),
  ),
  buttons: z.array(buttonData).max(6),
});
export type SheetData = z.infer<typeof sheetData>;

export const sheetCard = templateRenderer<SheetData>(template, (data) => sheetData.parse(data));

export const SHEET_EXAMPLE: SheetData = {
  title: 'ML-2026-001',
  lines: [{ text: 'Til vurdering hos Næstved siden 23. november kl. 10.12.' }],
  sections: [{ title: 'Visitationen', rows: [{ label: 'Idé', value: 'cykelværksted' }] }],
  buttons: [],
};
