import { type Day } from '../day.ts';
import type { CanBe } from './date-near.ts';
import { anyDay, closest, dayFrom, weekdayOf, withoutMonth, yearsAround } from './date-near.ts';
import { dayNumberOf, monthsOf, ordinalOf, weekdaysOf, yearIn } from './date-words.ts';

/** What a date must agree with – the weekday said beside it – and what it can be. */
interface Fits {
  (day: Day): boolean;
  readonly can: CanBe;
}

/** Day and month with or without a year: the year as said, or the nearest in which the day fits. */
const dated = (
  day: number,
  month: number,
  year: string | undefined,
  today: Day,
  fits: Fits,
): readonly Day[] => {
  if (year === undefined) {
    const inYears = yearsAround(today).flatMap((around) => dayFrom(around, month, day));
    return closest(inYears.filter(fits), today, fits.can);
  }
  const said = yearIn(year);
  return said === undefined ? [] : dayFrom(said, month, day).filter(fits);
};

const SEP = '(?: ?[./-] ?| )';
const DAY_MONTH = new RegExp(`^(\\d{1,2})${SEP}(\\d{1,2})(?:${SEP}'?(\\d{4}|\\d{2}))?\\.?$`);
const YEAR_FIRST = /^(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})$/;

/** Figures only. The day comes first, as in Denmark, except after a year in four figures. */
const inFigures = (phrase: string, today: Day, fits: Fits): readonly Day[] | undefined => {
  const [, year, isoMonth, isoDay] = YEAR_FIRST.exec(phrase) ?? [];
  if (year !== undefined) return dayFrom(Number(year), Number(isoMonth), Number(isoDay)).filter(fits);
  const [, day, month, inYear] = DAY_MONTH.exec(phrase) ?? [];
  if (day !== undefined) return dated(Number(day), Number(month), inYear, today, fits);
  if (!/^(?:\d{6}|\d{8})$/.test(phrase)) return undefined;
  const dayFirst = dated(
    Number(phrase.slice(0, 2)),
    Number(phrase.slice(2, 4)),
    phrase.slice(4),
    today,
    fits,
  );
  if (phrase.length === 6) return dayFirst;
  const yearFirst = dayFrom(Number(phrase.slice(0, 4)), Number(phrase.slice(4, 6)), Number(phrase.slice(6)));
  return [...dayFirst, ...yearFirst.filter(fits)];
};

/** »3. april 2026«, »April 3«. */
const withMonthName = (words: readonly string[], today: Day, fits: Fits): readonly Day[] | undefined => {
  const [first = '', second = '', year, ...more] = words;
  if (more.length > 0 || (year !== undefined && yearIn(year) === undefined)) return undefined;
  const spoken = monthsOf(second);
  const months = spoken.length > 0 ? spoken : monthsOf(first);
  const day = dayNumberOf(spoken.length > 0 ? first : second);
  return months.length === 0 || day === undefined
    ? undefined
    : months.flatMap((month) => dated(day, month, year, today, fits));
};

/** »den første i fjerde« is 1/4 as it is spoken. */
const spokenFigures = (phrase: string, today: Day, fits: Fits): readonly Day[] | undefined => {
  const {
    day = '',
    month = '',
    year,
  } = /^(?<day>\S+) (?:i )?(?<month>[a-z]+)(?: (?<year>\d{4}))?$/.exec(phrase)?.groups ?? {};
  const [nth, ofMonth] = [dayNumberOf(day), ordinalOf(month)];
  return nth === undefined || ofMonth === undefined ? undefined : dated(nth, ofMonth, year, today, fits);
};

/** »3.«: a bare number is no day. */
const dayAlone = (phrase: string, today: Day, fits: Fits): readonly Day[] | undefined => {
  const number = dayNumberOf(phrase);
  if (number === undefined || /^\d+$/.test(phrase)) return undefined;
  return withoutMonth(number, today).filter(fits);
};

/** Dates of the calendar, with or without year and month; the weekday beside one must fit. */
export const readCalendar = (phrase: string, today: Day, can: CanBe = anyDay): readonly Day[] | undefined => {
  const [first = '', ...rest] = phrase
    .replace(/^(?:nu )?(?:paa|pa|on|(?:naeste|kommende|foerstkommende|next|this)(?= [a-z]+da[gy] )) /, '')
    .split(' ');
  const weekdays = rest.length > 0 ? weekdaysOf(first) : [];
  const fits = Object.assign((day: Day) => weekdays.length === 0 || weekdays.includes(weekdayOf(day)), {
    can,
  });
  const words = weekdays.length > 0 ? rest : [first, ...rest];
  const date = words.join(' ');
  return (
    inFigures(date, today, fits) ??
    withMonthName(words, today, fits) ??
    spokenFigures(date, today, fits) ??
    dayAlone(date, today, fits)
  );
};
