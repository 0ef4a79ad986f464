import { addDays, addMonths, firstOfNextMonth, yearOf, type Day } from '../day.ts';
import type { CanBe } from './date-near.ts';
import { anyDay, closest, dayFrom, weekdayOf, yearsAround } from './date-near.ts';
import { dayNumberOf, monthsOf, weekdaysOf, yearIn } from './date-words.ts';

/** The first days of the months a phrase can mean, in groups of which one occurrence each is meant. */
type Months = readonly (readonly Day[])[];

const AROUND =
  /^(?:i |in )?(?:(?:(?<next>naeste|kommende|next)|(?<last>sidste|forrige|last)|denne|indevaerende|this) (?:maa?ned|month)|maa?neden|month)$/;

/** »december«, »december 2027«, »næste måned«, »måneden«. */
const monthIn = (phrase: string, today: Day): Months => {
  const around = AROUND.exec(phrase)?.groups;
  if (around) return [[addMonths(`${today.slice(0, 8)}01`, around['next'] ? 1 : around['last'] ? -1 : 0)]];
  const [name = '', year, ...more] = phrase.replace(/^(?:i|in) /, '').split(' ');
  const said = year === undefined ? undefined : yearIn(year);
  if (more.length > 0 || (year !== undefined && said === undefined)) return [];
  const years = said === undefined ? yearsAround(today) : [said];
  return monthsOf(name).map((month) => years.flatMap((inYear) => dayFrom(inYear, month, 1)));
};

const inMonth = (
  phrase: string,
  today: Day,
  can: CanBe,
  pick: (first: Day) => readonly Day[],
): readonly Day[] | undefined => {
  const months = monthIn(phrase, today);
  if (months.length === 0) return undefined;
  return months.flatMap((firsts) => {
    const days = firsts.flatMap(pick);
    return firsts.length > 1 ? closest(days, today, can, 372) : days;
  });
};

const nthWeekday = (nth: number | 'last', weekday: number, first: Day): readonly Day[] => {
  const start = nth === 'last' ? addDays(firstOfNextMonth(first), -7) : addDays(first, 7 * (nth - 1));
  const day = addDays(start, (weekday - weekdayOf(start) + 7) % 7);
  return day.slice(0, 7) === first.slice(0, 7) ? [day] : [];
};

const EDGE: Readonly<Record<string, (first: Day) => readonly Day[]>> = {
  primo: (first) => [first],
  medio: (first) => [addDays(first, 14)],
  ultimo: (first) => [addDays(firstOfNextMonth(first), -1)],
};

/** »ultimo april«, »første mandag i december«, »d. 3. i næste måned«. */
export const readInMonth = (phrase: string, today: Day, can: CanBe = anyDay): readonly Day[] | undefined => {
  const [first = '', second = '', ...others] = phrase.split(' ');
  const rest = [second, ...others].join(' ');
  const edge = EDGE[first];
  if (edge) return inMonth(rest, today, can, edge);
  const number = dayNumberOf(first);
  if (number !== undefined && AROUND.test(rest)) {
    return inMonth(rest, today, can, (start) => dayFrom(yearOf(start), Number(start.slice(5, 7)), number));
  }
  const nth = /^(?:sidste|last)$/.test(first) ? 'last' : number;
  const weekdays = others.length === 0 ? [] : weekdaysOf(second);
  if (nth === undefined || weekdays.length === 0) return undefined;
  return inMonth(others.join(' '), today, can, (start) =>
    weekdays.flatMap((weekday) => nthWeekday(nth, weekday, start)),
  );
};
