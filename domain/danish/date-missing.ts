import type { Day } from '../day.ts';
import { isNearYear } from './date-near.ts';
import { datePhrase } from './date-phrase.ts';
import { dayNumberOf, monthsOf, yearIn } from './date-words.ts';

/** A day that is written as one and that the calendar does not have. */
export interface MissingDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

const FIGURES = /^(?<day>\d{1,2}) ?[./-] ?(?<month>\d{1,2})(?: ?[./-] ?'?(?<year>\d{4}|\d{2}))?\.?$/;
const YEAR_FIRST = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const NAMED = /^(?<day>\d{1,2})\.? (?<month>[a-z]+)\.?(?: '?(?<year>\d{4}|\d{2}))?$/;

const partsOf = (phrase: string): MissingDay | undefined => {
  const groups = (FIGURES.exec(phrase) ?? YEAR_FIRST.exec(phrase) ?? NAMED.exec(phrase))?.groups;
  if (!groups) return undefined;
  const named = groups['month'] ?? '';
  const months = /^\d/.test(named) ? [Number(named)] : monthsOf(named);
  const day = dayNumberOf(groups['day'] ?? '');
  const [month, ...others] = months;
  const year = groups['year'] === undefined ? undefined : yearIn(groups['year']);
  if (day === undefined || month === undefined || others.length > 0) return undefined;
  return { day, month, ...(year !== undefined && { year }) };
};

/** How many days its month has: without a year, February as in most years. */
const lengthOf = ({ month, year = 2026 }: MissingDay): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** »31. februar«, »29/2-2027«: so that people hear that there is no such day, and not that they were not understood. */
export const missingDay = (
  text: string,
  today: Day,
): (MissingDay & { readonly length: number }) | undefined => {
  if (text.length > 60) return undefined;
  const said = partsOf(datePhrase(text, today));
  if (said === undefined || said.month < 1 || said.month > 12) return undefined;
  if (said.year !== undefined && !isNearYear(said.year)) return undefined;
  const length = lengthOf(said);
  return said.day > length ? { ...said, length } : undefined;
};
