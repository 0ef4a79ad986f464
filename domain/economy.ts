import type { Dated } from './dated.ts';
import { valueOn } from './dated.ts';
import type { Day } from './day.ts';

/**
 * What a price is for. `month`: each begun month that a place is held, counted from the first day of the course ·
 * `course`: each enrolment once · `period`: each bought place for the whole period, however much it is used.
 */
export const PRICE_UNITS = ['month', 'course', 'period'] as const;
export type PriceUnit = (typeof PRICE_UNITS)[number];

export interface PlacePrice {
  /** Whole kroner. */
  readonly amount: number;
  readonly per: PriceUnit;
}

/** What the programme costs and saves, by the parties' own figures; a part that is absent is not set, and nothing is invented. */
export interface Economy {
  readonly placePrice?: Dated<PlacePrice>;
  /** Whole kroner that one self-supporting citizen saves the municipality a month. */
  readonly monthlySaving?: Dated<number>;
  /** Counts below it are about so few people that they stand only in the confidential annex (practice §4). */
  readonly smallCount?: Dated<number>;
  /** The numbers are examples, to be replaced by what the parties have agreed on. */
  readonly example?: true;
}

interface Has {
  readonly economy?: Economy;
}

/** What holds where nobody set another: a count of one or two is about one person even without a name (practice §4). */
const SMALL_COUNT = 3;

/** The price of a place that holds on a day; `undefined` where none is set. */
export const placePriceOn = ({ economy }: Has, day: Day): PlacePrice | undefined =>
  valueOn(economy?.placePrice ?? [], day);

/** Whole kroner a month for each self-supporting citizen, as set for the day; `undefined` where it is not. */
export const monthlySavingOn = ({ economy }: Has, day: Day): number | undefined =>
  valueOn(economy?.monthlySaving ?? [], day);

/** The smallest count that may stand in the open part on a day. */
export const smallCountOn = ({ economy }: Has, day: Day): number =>
  valueOn(economy?.smallCount ?? [], day) ?? SMALL_COUNT;

/** A price as plain text, as the event log and the files keep a rule: `8000/month`. */
export const priceCode = ({ amount, per }: PlacePrice): string => `${amount}/${per}`;

const CODE = /^(\d{1,9})\/(month|course|period)$/;

/** The price that such a text says; `undefined` for any other. */
export const priceFrom = (code: string): PlacePrice | undefined => {
  const [, amount, said] = CODE.exec(code) ?? [];
  const per = PRICE_UNITS.find((unit) => unit === said);
  return per === undefined ? undefined : { amount: Number(amount), per };
};
