import { valueOn } from '../dated.ts';
import type { PlacePrice } from '../economy.ts';
import { priceCode, priceFrom } from '../economy.ts';
import { withValue } from './dated-change.ts';
import type { Place } from './place.ts';
import { asIs } from './place.ts';
import type { RuleValue } from './vocabulary.ts';

/** Of a checked value (check.ts); what is none is a fault of the code. */
const priceOf = (value: RuleValue): PlacePrice => {
  const price = priceFrom(asIs(value));
  if (!price) throw new Error('A price that was not checked');
  return price;
};

export const placePrice: Place = {
  read: ({ economy }, day) => {
    const price = valueOn(economy?.placePrice ?? [], day);
    return price && priceCode(price);
  },
  write: (programme, from, value) => ({
    ...programme,
    economy: {
      ...programme.economy,
      placePrice: withValue(programme.economy?.placePrice ?? [], from, priceOf(value)),
    },
  }),
};

const figure = (key: 'monthlySaving' | 'smallCount'): Place => ({
  read: ({ economy }, day) => valueOn(economy?.[key] ?? [], day),
  write: (programme, from, value) => ({
    ...programme,
    economy: {
      ...programme.economy,
      [key]: withValue<number>(programme.economy?.[key] ?? [], from, asIs(value)),
    },
  }),
});

export const monthlySaving = figure('monthlySaving');
export const smallCount = figure('smallCount');
