import { addDays, daysBetween, yearOf, type Day } from '../day.ts';
import { mondayOf, mondayOfWeek } from './date-near.ts';
import { yearIn } from './date-words.ts';

/** Ahead in this or the next year; just past for four weeks; past for five to eight weeks it can be either. */
const withoutYear = (week: number, today: Day): readonly Day[] => {
  const thisMonday = mondayOf(today);
  const mondays = [-1, 0, 1].flatMap((step) => mondayOfWeek(yearOf(today) + step, week));
  const past = mondays.findLast((monday) => monday < thisMonday);
  const future = mondays.filter((monday) => monday >= thisMonday).slice(0, 1);
  if (past === undefined || future[0] === thisMonday) return future;
  const weeks = daysBetween(past, thisMonday) / 7;
  if (weeks <= 4) return [past];
  return weeks <= 8 ? [past, ...future] : future;
};

const NUMBERED =
  /^(?:i |in )?(?:uge|week|wk|u)\.? ?(?:nr\.? )?(?<week>\d{1,2})(?:(?: i | in | ?\/ ?| )(?<year>\d{4}|'?\d\d))?$/;
const NAMED = /^(?:i |in )?(?:(?<next>naeste|next)|(?<last>sidste|forrige|last)|denne|this) (?:uge|week)$/;

/** The Mondays a week can mean (`uge 12`, `næste uge`), and whether its first day is a day to mean by it. */
export const weekIn = (
  phrase: string,
  today: Day,
): { readonly mondays: readonly Day[]; readonly startsThere: boolean } | undefined => {
  const { week, year } = NUMBERED.exec(phrase)?.groups ?? {};
  if (week !== undefined) {
    const said = year === undefined ? undefined : yearIn(year, yearOf(today));
    const mondays = said === undefined ? withoutYear(Number(week), today) : mondayOfWeek(said, Number(week));
    return { mondays, startsThere: true };
  }
  const named = NAMED.exec(phrase)?.groups;
  if (named === undefined) return undefined;
  const weeks = named['next'] ? 1 : named['last'] ? -1 : 0;
  return { mondays: [addDays(mondayOf(today), 7 * weeks)], startsThere: weeks > 0 };
};

/**
 * A week alone is its Monday, except this and last week: what happened then happened on one of its days, and which
 * is not said.
 */
export const readWeek = (phrase: string, today: Day): readonly Day[] | undefined => {
  const week = weekIn(phrase, today);
  return week && (week.startsThere ? week.mondays : []);
};
