import type { Day } from './day.ts';
import { addDays, weekdayOf, yearOf } from './day.ts';

/** Easter Sunday by the Gregorian calendar (the anonymous computus, as Meeus prints it). */
const easterOf = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const sum = epact + sunday - 7 * late + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}`;
};

/** Store bededag has been a working day since 2024 (lov nr. 214 af 6. marts 2023). */
const LAST_PRAYER_DAY = 2023;

/** Skærtorsdag, langfredag, påske, Kristi himmelfart and pinse, in days from Easter Sunday. */
const BY_EASTER = [-3, -2, 0, 1, 39, 49, 50] as const;
const PRAYER_DAY = 26;

/**
 * New Year, 25 and 26 December by law; and what the municipalities are closed on by agreement: Grundlovsdag, 24 and 31
 * December.
 */
const BY_DATE = ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'] as const;

const holidaysOf = (year: number): ReadonlySet<Day> => {
  const easter = easterOf(year);
  const moving = [...BY_EASTER, ...(year <= LAST_PRAYER_DAY ? [PRAYER_DAY] : [])];
  return new Set([
    ...moving.map((days) => addDays(easter, days)),
    ...BY_DATE.map((date) => `${year}-${date}`),
  ]);
};

const known = new Map<number, ReadonlySet<Day>>();

/** Whether a day is one on which no municipality is open, weekends apart. */
export const isHoliday = (day: Day): boolean => {
  const year = yearOf(day);
  const holidays = known.get(year) ?? holidaysOf(year);
  known.set(year, holidays);
  return holidays.has(day);
};

/** Monday to Friday, and no holiday. */
export const isWorkingDay = (day: Day): boolean => weekdayOf(day) < 5 && !isHoliday(day);

/** The last day of something that ends on a day: where nothing is open on it, the first working day after. */
export const openDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : nextWorkingDay(day));

/** The first working day after a day, never the day itself. */
export const nextWorkingDay = (day: Day): Day => {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
};
