import { sayAmount } from '../../domain/danish/say.ts';
import type { Day } from '../../domain/day.ts';
import type { PlacePrice } from '../../domain/economy.ts';
import { placePriceOn } from '../../domain/economy.ts';
import type { PriceSoFar } from '../../domain/price.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Text } from '../../domain/text.ts';
import { join, text } from '../../domain/text.ts';
import { day } from '../../dialogs/words.ts';

const NOT_SET = text(
  'Prisen er ikke sat endnu – administratoren kan sætte den med »ret regler«.',
  'The price is not set yet – the administrator can set it with "change rules".',
);

const count = (value: number, one: Text, many: Text): readonly Text[] => {
  if (value === 0) return [];
  const { da, en } = value === 1 ? one : many;
  return [text(`${value} ${da}`, `${value} ${en}`)];
};

/** »3 pladsmåneder«: what the price so far is made of. */
const partsOf = ({ months, courses, places }: PriceSoFar): Text => {
  const parts = [
    ...count(months, text('pladsmåned', 'place month'), text('pladsmåneder', 'place months')),
    ...count(courses, text('forløb', 'course'), text('forløb', 'courses')),
    ...count(
      places,
      text('plads for hele perioden', 'place for the whole period'),
      text('pladser for hele perioden', 'places for the whole period'),
    ),
  ];
  const and = text(' og ', ' and ');
  return text(parts.map(({ da }) => da).join(and.da), parts.map(({ en }) => en).join(and.en));
};

/** » à 8.000 kr.«, where every one of them cost the same. */
const each = ({ kroner, months, courses, places }: PriceSoFar, price: PlacePrice | undefined): Text => {
  const all = months + courses + places;
  if (!price || all < 2 || kroner !== all * price.amount) return text('', '');
  return text(` à ${sayAmount(price.amount, 'da')}`, ` at ${sayAmount(price.amount, 'en')}`);
};

const leftOut = (unpriced: number): Text => {
  if (unpriced === 0) return text('', '');
  const what =
    unpriced === 1 ? text('1 begyndte', '1 began') : text(`${unpriced} begyndte`, `${unpriced} began`);
  return text(
    ` ${what.da}, før prisen var sat, og er ikke regnet med.`,
    ` ${what.en} before the price was set and ${unpriced === 1 ? 'is' : 'are'} not in it.`,
  );
};

/** »3 pladsmåneder à 8.000 kr.: 24.000 kr. indtil nu.«; what it lacks where the price is not set. */
export const priceLine = (programme: Programme, price: PriceSoFar | undefined, today: Day): Text => {
  if (!price) {
    const [next] = (programme.economy?.placePrice ?? []).map(({ from }) => from).toSorted();
    if (next === undefined) return NOT_SET;
    const { da, en } = day(next);
    return text(`Prisen gælder fra ${da}.`, `The price holds from ${en}.`);
  }
  const parts = partsOf(price);
  const at = each(price, placePriceOn(programme, today));
  const example = programme.economy?.example ? text(' (eksempel)', ' (example)') : text('', '');
  const made = join(
    [
      ...(parts.da === '' ? [] : [text(`${parts.da}${at.da}`, `${parts.en}${at.en}`)]),
      text(
        `${sayAmount(price.kroner, 'da')} indtil nu${example.da}.`,
        `${sayAmount(price.kroner, 'en')} so far${example.en}.`,
      ),
    ],
    ': ',
  );
  const left = leftOut(price.unpriced);
  return text(`${made.da}${left.da}`, `${made.en}${left.en}`);
};
