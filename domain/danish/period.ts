import type { Day } from '../day.ts';
import { addDays, addMonths } from '../day.ts';
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

const BETWEEN = /^(?:fra |from )?(.+?)(?: til og med | til | to | – | - |–|\.\.)(.+)$/;

const between = (said: string, today: Day): Reading<ReadPeriod> => {
  const [, first, last] = BETWEEN.exec(said) ?? [];
  if (first === undefined || last === undefined) return none;
  const to = readDate(last, today);
  // A day without a year is of the year of the other one.
  const year = to.kind === 'one' ? ` ${to.value.slice(0, 4)}` : '';
  const from = /\d{4}|\/\d{2}$/.test(first) ? readDate(first, today) : readDate(`${first}${year}`, today);
  if (from.kind !== 'one' || to.kind !== 'one') return none;
  return from.value <= to.value ? one({ from: from.value, to: to.value }) : none;
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
