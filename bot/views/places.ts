import { sheetCard } from '../../cards/sheet.ts';
import { may } from '../../domain/rights.ts';
import { text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals.ts';
import { placesLine } from '../../dialogs/words.ts';
import type { View } from './view.ts';
import { lines } from './view.ts';

/** `pladser`: use, queue length and the next free place; never a case number, so it may stand in a channel. */
export const placesView: View = async ({ world, lang, lead }) => {
  const { member, programme, today } = world;
  const title = `${text('Pladser', 'Places')[lang]} · ${programme.name}`;
  const allowed = may(member, 'see-places', programme, today);
  const line = allowed ? placesLine(await world.places()) : notAllowed('see-places');
  return sheetCard({ title, lines: lines(lang, lead, line), sections: [], buttons: [] });
};
