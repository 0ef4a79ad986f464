import { valueOn } from './dated.ts';
import type { Dated } from './dated.ts';
import type { Day } from './day.ts';
import { addDays, earlier, lastDayOf, later } from './day.ts';
import type { PlacePrice, PriceUnit } from './economy.ts';
import type { HeldPlace } from './held.ts';
import type { Programme } from './programme.ts';

type Priced = Pick<Programme, 'economy' | 'period'> & {
  readonly rules: Pick<Programme['rules'], 'places'>;
};

/** What the buyer pays for the places up to and including a day. */
export interface PriceSoFar {
  /** Whole kroner. */
  readonly kroner: number;
  /** Begun months that are in it. */
  readonly months: number;
  /** Courses that are in it once. */
  readonly courses: number;
  /** Places that are in it for the whole period. */
  readonly places: number;
  /** Months and courses that began before a price was set: they are not in it. */
  readonly unpriced: number;
  /** What is known so far of the whole period, whole kroner; only where a price is for the period. */
  readonly whole?: number;
}

const NOTHING: PriceSoFar = { kroner: 0, months: 0, courses: 0, places: 0, unpriced: 0 };

const NONE: readonly HeldPlace[] = [];

/** After every day. */
const LAST_OF_ALL: Day = '9999-12-31';

const plus = (one: PriceSoFar, other: PriceSoFar): PriceSoFar => ({
  kroner: one.kroner + other.kroner,
  months: one.months + other.months,
  courses: one.courses + other.courses,
  places: one.places + other.places,
  unpriced: one.unpriced + other.unpriced,
});

/** The price of one kind on a day: where another kind was agreed on since, the last of this one goes on. */
const amountOf = (prices: Dated<PlacePrice>, per: PriceUnit, day: Day): number | undefined =>
  valueOn(
    prices.filter(({ value }) => value.per === per),
    day,
  )?.amount;

const daysIn = (dated: Dated<unknown>): readonly Day[] => dated.map(({ from }) => from).toSorted();

/** A course keeps the kind of price that held on its first day; without one, the kind that was agreed on first after. */
const kindOf = (prices: Dated<PlacePrice>, start: Day): PriceUnit | undefined => {
  const first = daysIn(prices).find((day) => day > start);
  return (valueOn(prices, start) ?? (first === undefined ? undefined : valueOn(prices, first)))?.per;
};

/** The days of the months of a course that had begun by a day; their ends are those that its phases have. */
const monthsOf = (start: Day, until: Day, month = 1, first = start): readonly { from: Day; to: Day }[] => {
  if (first > until) return [];
  const to = lastDayOf(start, month);
  return [{ from: first, to }, ...monthsOf(start, until, month + 1, addDays(to, 1))];
};

/**
 * The first day on which a place was held in each month of its course that had begun by a day. Months count from the
 * first day of the course, as its phases do: from 31 January the first runs to and including the last of February.
 */
const monthsHeld = ({ start, stretches }: HeldPlace, until: Day): readonly Day[] => {
  const held = stretches
    .map(({ from, to }) => ({ from, to: earlier(to ?? until, until) }))
    .filter(({ from, to }) => from <= to);
  const end = held.map(({ to }) => to).reduce(later, '');
  return monthsOf(start, end).flatMap((month) => {
    const days = held
      .map(({ from, to }) => ({ from: later(from, month.from), to: earlier(to, month.to) }))
      .filter(({ from, to }) => from <= to)
      .map(({ from }) => from);
    return days.toSorted().slice(0, 1);
  });
};

const priceOfMonth = (prices: Dated<PlacePrice>, day: Day): PriceSoFar => {
  const amount = amountOf(prices, 'month', day);
  return amount === undefined ? { ...NOTHING, unpriced: 1 } : { ...NOTHING, kroner: amount, months: 1 };
};

const priceOfCourse = (prices: Dated<PlacePrice>, place: HeldPlace, until: Day): PriceSoFar => {
  const months = monthsHeld(place, until);
  switch (kindOf(prices, place.start)) {
    case 'month':
      return months.map((day) => priceOfMonth(prices, day)).reduce(plus, NOTHING);
    case 'course': {
      if (months.length === 0) return NOTHING;
      const amount = amountOf(prices, 'course', place.start);
      return amount === undefined ? { ...NOTHING, unpriced: 1 } : { ...NOTHING, kroner: amount, courses: 1 };
    }
    case 'period':
    case undefined:
      return NOTHING;
  }
};

const priceOfCourses = (prices: Dated<PlacePrice>, held: readonly HeldPlace[], until: Day): PriceSoFar =>
  held.map((place) => priceOfCourse(prices, place, until)).reduce(plus, NOTHING);

interface Settled {
  /** As one text. */
  readonly prices: string;
  /** The last day on which any of them was held. */
  readonly last: Day;
  readonly price: PriceSoFar;
}

const settled = new WeakMap<readonly HeldPlace[], Settled>();

/** Places that were given up cost the same on every day after: the thousands of decades are worked out once. */
const priceOfEnded = (prices: Dated<PlacePrice>, ended: readonly HeldPlace[], until: Day): PriceSoFar => {
  const as = JSON.stringify(prices);
  const known = settled.get(ended);
  if (known?.prices === as && known.last <= until) return known.price;
  const price = priceOfCourses(prices, ended, until);
  const last = ended
    .flatMap(({ stretches }) => stretches.map(({ to }) => to ?? LAST_OF_ALL))
    .reduce(later, '');
  if (last <= until) settled.set(ended, { prices: as, last, price });
  return price;
};

/** Each bought place by the price that held when it was bought: the first ones when the period began, more of them on their day. */
const priceOfPeriod = (prices: Dated<PlacePrice>, { period, rules }: Priced, until: Day): PriceSoFar => {
  const [first] = daysIn(prices.filter(({ value }) => value.per === 'period'));
  if (first === undefined) return NOTHING;
  const begins = later(first, period?.from ?? first);
  const ends = earlier(period?.to ?? until, until);
  const days = [begins, ...daysIn(rules.places).filter((day) => day > begins)].filter((day) => day <= ends);
  return days.reduce<PriceSoFar>((sum, day) => {
    const more = (valueOn(rules.places, day) ?? 0) - sum.places;
    const price = valueOn(prices, day);
    return more > 0 && price?.per === 'period'
      ? { ...sum, kroner: sum.kroner + more * price.amount, places: sum.places + more }
      : sum;
  }, NOTHING);
};

/** Whole kroner for the places that are paid for the whole of what was bought, of those bought by a day. */
export const boughtSoFar = (programme: Priced, day: Day): number =>
  priceOfPeriod(programme.economy?.placePrice ?? [], programme, day).kroner;

/** The price up to and including a day, also where none is set by then: whatever began is `unpriced` then. */
export const priceUntil = (
  programme: Priced,
  held: readonly HeldPlace[],
  day: Day,
  ended: readonly HeldPlace[] = NONE,
): PriceSoFar => {
  const prices = programme.economy?.placePrice ?? [];
  const own = plus(priceOfCourses(prices, held, day), priceOfEnded(prices, ended, day));
  return plus(own, priceOfPeriod(prices, programme, day));
};

/**
 * The price of the places up to and including a day, in whole kroner; `undefined` where no price is set by then. Pure.
 * A pause does not stop it: the buyer pays for an idle place (practice §2, pause). `ended`: more places, all given up; the
 * same list is worked out once.
 */
export const priceSoFar = (
  programme: Priced,
  held: readonly HeldPlace[],
  day: Day,
  ended: readonly HeldPlace[] = NONE,
): PriceSoFar | undefined => {
  const prices = programme.economy?.placePrice ?? [];
  if (!prices.some(({ from }) => from <= day)) return undefined;
  const whole = programme.period && priceOfPeriod(prices, programme, programme.period.to);
  return {
    ...priceUntil(programme, held, day, ended),
    ...(whole && whole.places > 0 && { whole: whole.kroner }),
  };
};
