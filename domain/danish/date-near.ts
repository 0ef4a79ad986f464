import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, daysBetween, isDay, yearOf, type Day } from '../day.ts';
import { CLEAR_WITHOUT_YEAR } from './say.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** A real day in a year people plan or look back on, or nothing: 31 February and the year 9999 are none. */
export const dayFrom = (year: number, month: number, day: number): readonly Day[] => {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return year >= 1900 && year < 2200 && isDay(text) ? [text] : [];
};

const farFrom = (day: Day, today: Day): number => Math.abs(daysBetween(today, day));

/** Nearest to today first. */
export const byNearness = (days: readonly Day[], today: Day): readonly Day[] =>
  [...days].sort((a, b) => farFrom(a, today) - farFrom(b, today));

/** The nearest day; the two nearest when the nearest is farther away than `clear` days, so that both are about equally far. */
const nearestOf = (days: readonly Day[], today: Day, clear: number): readonly Day[] => {
  const [first, second] = byNearness(days, today);
  if (first === undefined) return [];
  return second === undefined || farFrom(first, today) <= clear ? [first] : [first, second];
};

/** The same day in the year before, this and next. */
const everyYear = (month: number, day: number, today: Day): readonly Day[] =>
  [-1, 0, 1].flatMap((step) => dayFrom(yearOf(today) + step, month, day));

/** Day and month without a year: the one nearest today; both when each is more than five months away. */
export const withoutYear = (month: number, day: number, today: Day): readonly Day[] =>
  nearestOf(everyYear(month, day, today), today, CLEAR_WITHOUT_YEAR);

/** The same day of the month in the months around. */
export const everyMonth = (day: number, today: Day, months: number): readonly Day[] =>
  Array.from({ length: 2 * months + 1 }, (_, index) =>
    addMonths(`${today.slice(0, 8)}01`, index - months),
  ).flatMap((first) => dayFrom(yearOf(first), Number(first.slice(5, 7)), day));

/** »den 3.«: the one nearest today; both when each is more than ten days away. */
export const withoutMonth = (day: number, today: Day): readonly Day[] =>
  nearestOf(everyMonth(day, today, 2), today, 10);

export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The Monday of the week in which a day falls. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The Monday of an ISO week, or nothing: most years have no week 53. */
export const mondayOfWeek = (year: number, week: number): readonly Day[] => {
  if (year < 1900 || year > 2199 || week < 1 || week > 53) return [];
  const monday = addDays(mondayOf(`${year}-01-04`), 7 * (week - 1));
  return Temporal.PlainDate.from(monday).yearOfWeek === year ? [monday] : [];
};
