import { sheetCard } from '../../cards/sheet.ts';
import { may } from '../../domain/rights.ts';
import { text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals.ts';
import { placesLine } from '../../dialogs/words.ts';
import type { View } from './view.ts';
import { lines } from './view.ts';
import { lineSection } from './waiting-line.ts';

/** `pladser`: use, queue length and the next free place; and the line, for those who work with it. */
export const placesView: View = async (context) => {
  const { world, lang, lead } = context;
  const { member, programme, today } = world;
  const title = `${text('Pladser', 'Places')[lang]} · ${programme.name}`;
  const allowed = may(member, 'see-places', programme, today);
  const line = allowed ? placesLine(await world.places()) : notAllowed('see-places');
  return sheetCard({
    title,
    lines: lines(lang, lead, line),
    sections: allowed ? await lineSection(context) : [],
    buttons: [],
  });
};
