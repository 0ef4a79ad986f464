import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, daysBetween, isDay, yearOf, type Day } from '../day.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** The years people plan in or look back on. */
export const isNearYear = (year: number): boolean => year >= 1900 && year < 2100;

/** A real day in such a year, or nothing: 31 February and the year 9999 are none. */
export const dayFrom = (year: number, month: number, day: number): readonly Day[] => {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isNearYear(year) && isDay(text) ? [text] : [];
};

const farFrom = (day: Day, today: Day): number => Math.abs(daysBetween(today, day));

/** Nearest to today first. */
export const byNearness = (days: readonly Day[], today: Day): readonly Day[] =>
  days.toSorted((a, b) => farFrom(a, today) - farFrom(b, today));

/** Whether a day can be meant at all, where something says so: the range of what is asked. */
export type CanBe = (day: Day) => boolean;

export const anyDay: CanBe = () => true;

/** Within this many days of each other the way back and the way ahead count as equally far. */
const EQUALLY_FAR = 21;

/** So many times as far away as the nearest day, another one is not what somebody means who names no year. */
const CLEARLY_FARTHER = 3;

/** Those of the days that can be, as long as no other day is so much nearer that it must be the one meant. */
const thatCanBe = (days: readonly Day[], today: Day, can: CanBe): readonly Day[] => {
  const [nearest, ...others] = byNearness(days, today);
  if (nearest === undefined || can(nearest)) return days.filter(can);
  return others.filter((day) => can(day) && farFrom(day, today) <= CLEARLY_FARTHER * farFrom(nearest, today));
};

/**
 * Of one day a year the occurrence nearest today; the last and the next when they are equally far. Farther away than
 * `reach` days there is none: a 29 February of another year was not meant. Days that `can` be come before all others
 * that are about as near: »1. november«, said in November of a start, is this year's, which cannot be, and not next year's.
 */
export const closest = (
  days: readonly Day[],
  today: Day,
  can: CanBe = anyDay,
  reach = 366,
): readonly Day[] => {
  const near = days.filter((day) => farFrom(day, today) <= reach).toSorted();
  const possible = thatCanBe(near, today, can).toSorted();
  const sorted = possible.length > 0 ? possible : near;
  if (sorted.includes(today)) return [today];
  const last = sorted.findLast((day) => day < today);
  const next = sorted.find((day) => day > today);
  if (last === undefined || next === undefined) return [last ?? next ?? []].flat();
  const equally = Math.abs(farFrom(last, today) - farFrom(next, today)) <= EQUALLY_FAR;
  return byNearness([last, next], today).slice(0, equally ? 2 : 1);
};

/** This year, the year before and the next. */
export const yearsAround = (today: Day): readonly number[] => [-1, 0, 1].map((step) => yearOf(today) + step);

/** »den 3.«: today if it fits, the last such day and the coming one. */
export const withoutMonth = (day: number, today: Day): readonly Day[] => {
  const around = [-3, -2, -1, 0, 1, 2, 3]
    .map((step) => addMonths(`${today.slice(0, 8)}01`, step))
    .flatMap((first) => dayFrom(yearOf(first), Number(first.slice(5, 7)), day));
  const last = around.findLast((found) => found < today);
  const next = around.find((found) => found > today);
  return byNearness([around.includes(today) ? today : [], last ?? [], next ?? []].flat(), today);
};

/**
 * 1 for Monday to 7 for Sunday, as the words of weekdays are numbered here; the one of `domain/day.ts` begins with
 * 0.
 */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

/** The Monday of the week in which a day falls. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** The Monday of an ISO week, or nothing: most years have no week 53. */
export const mondayOfWeek = (year: number, week: number): readonly Day[] => {
  if (!isNearYear(year) || week < 1 || week > 53) return [];
  const monday = addDays(mondayOf(`${year}-01-04`), 7 * (week - 1));
  return Temporal.PlainDate.from(monday).yearOfWeek === year ? [monday] : [];
};
