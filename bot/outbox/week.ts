import type { Day, Instant } from '../../domain/day.ts';
import { addDays, clockOf, dayOf, daysBetween, yearOf } from '../../domain/day.ts';

/** A week of Danish days, Monday to Sunday. */
export interface Week {
  /** By ISO 8601, `2026-W47`. */
  readonly id: string;
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
}

const A_MONDAY: Day = '1970-01-05';
const OPENS = 8;
const CLOSES = 16;

/** 0 for Monday. */
const weekdayOf = (day: Day): number => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;

export const weekOf = (day: Day): Week => {
  const from = addDays(day, -weekdayOf(day));
  // The year of a week is the one of its Thursday.
  const thursday = addDays(from, 3);
  const year = yearOf(thursday);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return { id: `${year}-W${String(number).padStart(2, '0')}`, number, from, to: addDays(from, 6) };
};

export const weekBefore = (day: Day): Week => weekOf(addDays(weekOf(day).from, -1));

/** Whether somebody is at work at a moment, by the Danish clock: Monday to Friday, 8 to 16. */
export const isOfficeTime = (now: Instant): boolean => {
  const hour = Number(clockOf(now).split('.')[0]);
  return weekdayOf(dayOf(now)) < 5 && hour >= OPENS && hour < CLOSES;
};
