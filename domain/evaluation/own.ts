import { valueOn } from '../dated.ts';
import { addDays, daysBetween, earlier, later } from '../day.ts';
import { monthlySavingOn } from '../economy.ts';
import type { HeldPlace } from '../held.ts';
import { boughtSoFar, priceSoFar, priceUntil } from '../price.ts';
import type { Programme } from '../programme.ts';
import type { Own } from './derive.ts';
import type { Period } from './figure.ts';

/** Days on which so many places were bought; `undefined` where they count in all and not at the same time. */
const boughtDays = ({ rules, period: agreed }: Programme, period: Period): number | undefined => {
  if (valueOn(rules.placeRule, period.to) !== 'simultaneous') return undefined;
  const from = later(period.from, agreed?.from ?? period.from);
  const to = earlier(period.to, agreed?.to ?? period.to);
  const count = Math.max(0, daysBetween(from, addDays(to, 1)));
  return Array.from({ length: count }, (_, nth) => addDays(from, nth)).reduce(
    (days, day) => days + (valueOn(rules.places, day) ?? 0),
    0,
  );
};

/**
 * What was to be paid for the days of a period alone, and what of it has no price. Places that are paid for the whole
 * of what was bought cost the same on each of its days, so they count whole wherever one of those is asked about.
 */
const priceIn = (
  programme: Programme,
  held: readonly HeldPlace[],
  { from, to }: Period,
): Pick<Own, 'price' | 'unpriced'> => {
  const until = priceSoFar(programme, held, to);
  if (!until) return {};
  const dayBefore = addDays(from, -1);
  const before = priceUntil(programme, held, dayBefore);
  const over = programme.period !== undefined && programme.period.to < from;
  const boughtBefore = over ? 0 : boughtSoFar(programme, dayBefore);
  return {
    price: until.kroner - before.kroner + boughtBefore,
    unpriced: until.unpriced - before.unpriced,
  };
};

/** What the programme says itself of a period. */
export const ownFigures = (programme: Programme, held: readonly HeldPlace[], period: Period): Own => {
  const placeDaysBought = boughtDays(programme, period);
  const monthlySaving = monthlySavingOn(programme, period.to);
  return {
    ...priceIn(programme, held, period),
    ...(placeDaysBought !== undefined && { placeDaysBought }),
    ...(monthlySaving !== undefined && { monthlySaving }),
  };
};
