import type { Day } from '../../domain/day.ts';
import { addDays, daysBetween, weekdayOf, yearOf } from '../../domain/day.ts';

/** A week of Danish days, Monday to Sunday. */
export interface Week {
  /** By ISO 8601, `2026-W47`. */
  readonly id: string;
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
}

export const weekOf = (day: Day): Week => {
  const from = addDays(day, -weekdayOf(day));
  // The year of a week is the one of its Thursday.
  const thursday = addDays(from, 3);
  const year = yearOf(thursday);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return { id: `${year}-W${String(number).padStart(2, '0')}`, number, from, to: addDays(from, 6) };
};

/** The week that is over, of which the weekly line tells. */
export const weekBefore = (day: Day): Week => weekOf(addDays(weekOf(day).from, -1));
