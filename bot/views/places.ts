import type { SheetData } from '../../cards/sheet.ts';
import { sheetCard } from '../../cards/sheet.ts';
import type { PlacesView } from '../../domain/places.ts';
import { priceSoFar } from '../../domain/price.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { day, placesLine, usedWord } from '../../dialogs/words.ts';
import { priceLine } from './price-line.ts';
import type { View, ViewContext } from './view.ts';
import { lines } from './view.ts';
import { lineSection } from './waiting-line.ts';

const freeText = ({ free, nextFree }: PlacesView): Text => {
  if (nextFree === undefined) return same(String(free));
  const { da, en } = day(nextFree);
  return text(`${free} – næste ventes ledig ${da}`, `${free} – the next is expected ${en}`);
};

/** The last day that was bought. */
const endText = ({ world }: ViewContext): Text | undefined => {
  const to = world.programme.period?.to;
  return to === undefined ? undefined : day(to);
};

/** For who pays: the numbers one under the other, so that one glance is enough (practice §7). */
const glance = (places: PlacesView, context: ViewContext): SheetData['sections'] => {
  const { lang } = context;
  const none = text('ikke skrevet i aftalen endnu', 'not in the agreement yet');
  const rows: readonly (readonly [Text, Text])[] = [
    [
      text(`Pladser ${usedWord(places.inAll).da}`, `Places ${usedWord(places.inAll).en}`),
      text(`${places.used} af ${places.total}`, `${places.used} of ${places.total}`),
    ],
    [text('Ledige', 'Free'), freeText(places)],
    ...(places.held > 0 ? [[text('Tilbudt', 'Offered'), same(String(places.held))] as const] : []),
    [text('Venter', 'Waiting'), same(String(places.queued))],
    [text('Aftalen slutter', 'The agreement ends'), endText(context) ?? none],
  ];
  return [
    {
      title: text('Lige nu', 'Now')[lang],
      rows: rows.map(([label, value]) => ({ label: label[lang], value: value[lang] })),
    },
  ];
};

/** What the places cost so far; `undefined` for who may not see it, and in a channel, where others read along. */
export const priceOf = async ({ world, scene }: ViewContext): Promise<Text | undefined> => {
  const { member, programme, today } = world;
  if (!scene.incoming.personal || !may(member, 'see-price', programme, today)) return undefined;
  const { ended, running } = await world.held();
  return priceLine(programme, priceSoFar(programme, running, today, ended), today);
};

/** `pladser`: use, queue length and the next free place; the price for who may see it; and the line, for those who work with it. */
export const placesView: View = async (context) => {
  const { world, lang, lead } = context;
  const { member, programme, today } = world;
  const title = `${text('Pladser', 'Places')[lang]} · ${programme.name}`;
  if (!may(member, 'see-places', programme, today)) {
    const refusal = lines(lang, lead, notAllowed('see-places'));
    return sheetCard({ title, lines: refusal, sections: [], buttons: [] });
  }
  const places = await world.places();
  const waiting = await lineSection(context);
  const price = await priceOf(context);
  if (price) {
    return sheetCard({
      title,
      lines: lines(lang, lead, price),
      sections: [...glance(places, context), ...waiting],
      buttons: [],
    });
  }
  const end = endText(context);
  const ends = end && text(`Aftalen slutter ${end.da}.`, `The agreement ends ${end.en}.`);
  return sheetCard({
    title,
    lines: lines(lang, lead, placesLine(places), ends),
    sections: waiting,
    buttons: [],
  });
};
