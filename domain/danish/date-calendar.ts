import { addDays, addMonths, firstOfNextMonth, yearOf, type Day } from '../day.ts';
import { byNearness, dayFrom, everyMonth, weekdayOf, withoutMonth, withoutYear } from './date-near.ts';
import { dayNumberOf, monthsOf, weekdaysOf, yearIn } from './date-words.ts';

/** Day and month with or without a year: the year as said, or the nearest. */
const dated = (day: number, month: number, year: string | undefined, today: Day): readonly Day[] => {
  if (year === undefined) return withoutYear(month, day, today);
  const inYear = yearIn(year, yearOf(today));
  return inYear === undefined ? [] : dayFrom(inYear, month, day);
};

const SEP = '(?: ?[./-] ?| )';
const DAY_MONTH = new RegExp(`^(\\d{1,2})${SEP}(\\d{1,2})(?:${SEP}'?(\\d{4}|\\d{2}))?\\.?$`);
const YEAR_FIRST = new RegExp('^(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})$');

/** Figures only. The day comes first, as in Denmark, except after a year in four figures. */
const inFigures = (phrase: string, today: Day): readonly Day[] | undefined => {
  const [, year, isoMonth, isoDay] = YEAR_FIRST.exec(phrase) ?? [];
  if (year !== undefined) return dayFrom(Number(year), Number(isoMonth), Number(isoDay));
  const [, day, month, inYear] = DAY_MONTH.exec(phrase) ?? [];
  if (day !== undefined) return dated(Number(day), Number(month), inYear, today);
  if (/^\d{6}$/.test(phrase))
    return dated(Number(phrase.slice(0, 2)), Number(phrase.slice(2, 4)), phrase.slice(4), today);
  if (!/^\d{8}$/.test(phrase)) return undefined;
  return [
    ...dated(Number(phrase.slice(0, 2)), Number(phrase.slice(2, 4)), phrase.slice(4), today),
    ...dayFrom(Number(phrase.slice(0, 4)), Number(phrase.slice(4, 6)), Number(phrase.slice(6))),
  ];
};

/** »3. april 2026«, »April 3«, »ultimo april«. */
const withMonthName = (words: readonly string[], today: Day): readonly Day[] | undefined => {
  const [first = '', second = '', year, ...more] = words;
  if (more.length > 0 || (year !== undefined && yearIn(year, 2000) === undefined)) return undefined;
  const spoken = monthsOf(second);
  const months = spoken.length > 0 ? spoken : monthsOf(first);
  if (months.length === 0) return undefined;
  const dayWord = spoken.length > 0 ? first : second;
  if (dayWord === 'ultimo') {
    return months
      .flatMap((month) => dated(1, month, year, today))
      .map((day) => addDays(firstOfNextMonth(day), -1));
  }
  const day = dayWord === 'primo' ? 1 : dayNumberOf(dayWord);
  return day === undefined ? undefined : months.flatMap((month) => dated(day, month, year, today));
};

/** »3.«, »3. i næste måned«. */
const withoutMonthName = (phrase: string, today: Day): readonly Day[] | undefined => {
  const {
    day = '',
    next,
    last,
  } = /^(?<day>\S+?)(?: i (?:(?<next>naeste)|(?<last>sidste|forrige)|denne) maaned)?$/.exec(phrase)?.groups ??
  {};
  const number = dayNumberOf(day);
  if (number === undefined || /^\d+$/.test(phrase)) return undefined;
  if (!phrase.includes(' ')) return withoutMonth(number, today);
  const month = addMonths(`${today.slice(0, 8)}01`, next ? 1 : last ? -1 : 0);
  return dayFrom(yearOf(month), Number(month.slice(5, 7)), number);
};

const withoutWeekday = (phrase: string, today: Day): readonly Day[] | undefined =>
  inFigures(phrase, today) ?? withMonthName(phrase.split(' '), today) ?? withoutMonthName(phrase, today);

/** A weekday with the date helps where the year or the month is open; where the two contradict each other both are given. */
const checked = (weekdays: readonly number[], rest: string, today: Day): readonly Day[] | undefined => {
  const said = withoutWeekday(rest, today);
  if (said === undefined) return undefined;
  const fits = (day: Day): boolean => weekdays.includes(weekdayOf(day));
  const agreed = said.filter(fits);
  const [first] = said;
  if (agreed.length > 0 || first === undefined) return agreed;
  const number = dayNumberOf(rest);
  if (number !== undefined) return byNearness(everyMonth(number, today, 12).filter(fits), today).slice(0, 1);
  return [first, ...[-1, 1, -2, 2, -3, 3].map((step) => addDays(first, step)).filter(fits)];
};

/** Dates of the calendar, with or without weekday, year and month. */
export const readCalendar = (phrase: string, today: Day): readonly Day[] | undefined => {
  const [first = '', ...rest] = phrase
    .replace(/^(?:paa|pa|on|(?:naeste|kommende|next|this)(?= [a-z]+da[gy] )) /, '')
    .split(' ');
  const weekdays = rest.length > 0 ? weekdaysOf(first) : [];
  if (weekdays.length > 0) return checked(weekdays, rest.join(' '), today);
  return withoutWeekday([first, ...rest].join(' '), today);
};
