import { addDays, type Day } from '../day.ts';
import type { CanBe } from './date-near.ts';
import { anyDay, closest, mondayOf, mondayOfWeek, yearsAround } from './date-near.ts';
import { yearIn } from './date-words.ts';

/** The longest a year of weeks can be, in days. */
const WEEK_YEAR = 7 * 53;

const NUMBERED =
  /^(?:i |in )?(?:uge|week|wk|u|w)\.? ?(?:nr\.? )?(?<week>\d{1,2})(?:(?: i | in | ?\/ ?| |-(?=\d{4}))(?<year>\d{4}|'?\d\d))?$/;
const NAMED =
  /^(?:i |in )?(?:(?<next>naeste|kommende|next)|(?<last>sidste|forrige|last)|denne|indevaerende|this) (?:uge|week)$/;

/** The Mondays a week can mean (`uge 12`, `næste uge`); `numbered` where it is looked up in a calendar. */
const weekIn = (
  phrase: string,
  today: Day,
): { readonly mondays: readonly Day[]; readonly numbered: boolean } | undefined => {
  const { week, year } = NUMBERED.exec(phrase)?.groups ?? {};
  if (week !== undefined) {
    const years = year === undefined ? yearsAround(today) : [yearIn(year)].flatMap((said) => said ?? []);
    return {
      mondays: years.flatMap((said) => mondayOfWeek(said, Number(week))),
      numbered: year === undefined,
    };
  }
  const named = NAMED.exec(phrase)?.groups;
  if (named === undefined) return undefined;
  const weeks = named['next'] ? 1 : named['last'] ? -1 : 0;
  return { mondays: [addDays(mondayOf(today), 7 * weeks)], numbered: false };
};

/** A weekday of such a week, Monday 1 to Sunday 7; undefined where the phrase names no week. */
export const weekdayInWeek = (
  phrase: string,
  weekday: number,
  today: Day,
  can: CanBe = anyDay,
): readonly Day[] | undefined => {
  const week = weekIn(phrase, today);
  if (week === undefined) return undefined;
  const days = week.mondays.map((monday) => addDays(monday, weekday - 1));
  return week.numbered ? closest(days, today, can, WEEK_YEAR) : days;
};

/** A numbered week alone is its Monday; »næste uge« names no day. */
export const readWeek = (phrase: string, today: Day, can: CanBe = anyDay): readonly Day[] | undefined => {
  if (NAMED.test(phrase)) return [];
  return weekdayInWeek(phrase, 1, today, can);
};
