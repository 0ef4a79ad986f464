import type { Day } from '../day.ts';
import { addDays, addMonths, isDay } from '../day.ts';
import { readDate } from './date.ts';
import { fold } from './normalise.ts';
import type { Reading } from './reading.ts';
import { none, one } from './reading.ts';

/** Days from and to, both included. */
export interface ReadPeriod {
  readonly from: Day;
  readonly to: Day;
}

const months = (from: Day, count: number): Reading<ReadPeriod> =>
  one({ from, to: addDays(addMonths(from, count), -1) });

const NTH: Readonly<Record<string, number>> = {
  '1.': 1,
  '2.': 2,
  '3.': 3,
  '4.': 4,
  foerste: 1,
  anden: 2,
  andet: 2,
  tredje: 3,
  fjerde: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};
const PARTS: Readonly<Record<string, number>> = {
  halvaar: 6,
  half: 6,
  'half-year': 6,
  kvartal: 3,
  quarter: 3,
};

const monthOf = (year: string, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`;

/** »første halvår 2026«, »2. kvartal« (of this year where none is named). */
const partOfYear = (words: readonly string[], today: Day): Reading<ReadPeriod> => {
  const [nth = '', part = '', year = today.slice(0, 4), ...rest] = words.filter((word) => word !== 'of');
  const number = NTH[nth];
  const length = PARTS[part];
  if (number === undefined || length === undefined || !/^\d{4}$/.test(year) || rest.length > 0) return none;
  return number * length > 12 ? none : months(monthOf(year, (number - 1) * length + 1), length);
};

/** »marts 2026« */
const month = (said: string, today: Day): Reading<ReadPeriod> => {
  if (!/^\p{L}+ \d{4}$/u.test(said)) return none;
  const first = readDate(`1. ${said}`, today);
  return first.kind === 'one' ? months(first.value, 1) : none;
};

const BETWEEN =
  /^(?:fra(?: og med)? |from )?(.+?)(?: til og med | til | to | – | - |–|\.\.|(?<=^\d{1,2}\.)-)(.+)$/;

/** »1. til 31. marts«, »den 1. til den 31. marts«: a day whose month stands at the other one. */
const DAY_ALONE = /^(?:den |d\. ?|the )?(\d{1,2})\.?$/;

const dayIn = (said: string, today: Day): Day | undefined => {
  const read = readDate(said, today);
  return read.kind === 'one' ? read.value : undefined;
};

/** »29. februar« comes every four years. */
const YEARS = [0, 1, 2, 3, 4];

/** The same day of other years, back (-1) or ahead (1) from the year of `day`, where the words leave the year open. */
const inYears = (said: string, day: Day, way: 1 | -1): readonly Day[] =>
  YEARS.flatMap((step) => dayIn(`${said} ${Number(day.slice(0, 4)) + way * step}`, day) ?? []);

const lastUpTo = (said: string, day: Day): Day | undefined =>
  inYears(said, day, -1).find((found) => found <= day);

const firstFrom = (said: string, day: Day): Day | undefined =>
  inYears(said, day, 1).find((found) => found >= day);

/** A day as it was said: whole, or to be found in the year that fits. */
const wholeDay = (said: string, today: Day): Day | undefined =>
  inYears(said, today, 1).length > 0 ? undefined : dayIn(said, today);

/** From a day to another of the same month: only where the last one says its month. */
const inMonth = (first: string, last: string, today: Day): Reading<ReadPeriod> => {
  if (DAY_ALONE.test(last)) return none;
  const to = wholeDay(last, today) ?? lastUpTo(last, today);
  if (to === undefined) return none;
  const from = `${to.slice(0, 8)}${first.padStart(2, '0')}`;
  return isDay(from) && from <= to ? one({ from, to }) : none;
};

/**
 * From one day to another. A day without a year goes by the other one; where neither has one, the last is the latest that
 * has come, as an evaluation looks back.
 */
const between = (said: string, today: Day): Reading<ReadPeriod> => {
  const [, first = '', last = ''] = BETWEEN.exec(said) ?? [];
  const alone = DAY_ALONE.exec(first)?.[1];
  if (alone !== undefined) return inMonth(alone, last, today);
  const begins = wholeDay(first, today);
  const to =
    wholeDay(last, today) ?? (begins === undefined ? lastUpTo(last, today) : firstFrom(last, begins));
  if (to === undefined) return none;
  const from = begins ?? lastUpTo(first, to);
  return from !== undefined && from <= to ? one({ from, to }) : none;
};

const OURS: Readonly<Record<string, number>> = {
  'i aar': 0,
  'this year': 0,
  'sidste aar': -1,
  'last year': -1,
};

/** A period as people say it: a year, half of one, a quarter, a month, or from one day to another. */
export const readPeriod = (said: string, today: Day): Reading<ReadPeriod> => {
  const folded = fold(said).trim();
  const named = OURS[folded];
  const year = named === undefined ? folded : String(Number(today.slice(0, 4)) + named);
  if (/^\d{4}$/.test(year)) return months(`${year}-01-01`, 12);
  const part = partOfYear(folded.split(' '), today);
  if (part.kind === 'one') return part;
  const whole = month(folded, today);
  return whole.kind === 'one' ? whole : between(folded, today);
};
