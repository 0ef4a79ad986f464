import { Temporal } from 'temporal-polyfill';

/** A calendar day in Denmark as ISO text, `2027-03-01`. Sorts and compares as text. */
export type Day = string;

/** A calendar month in Denmark, `2027-03`. Sorts and compares as text. */
export type Month = string;

/** A moment as ISO text in UTC, `2027-03-01T09:12:00.000Z`. */
export type Instant = string;

export const DANISH_TIME_ZONE = 'Europe/Copenhagen';

/** As the bot writes moments, before 22.00 UTC: Denmark is one or two hours ahead, so the Danish day is the same. */
const EARLY = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[01]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** The Danish day on which a moment falls. Throws a RangeError on what is none. */
export const dayOf = (instant: Instant): Day => {
  const day = EARLY.exec(instant)?.[1];
  return day !== undefined && dayAt(Date.parse(`${day}T00:00:00.000Z`)) === day
    ? day
    : Temporal.Instant.from(instant).toZonedDateTimeISO(DANISH_TIME_ZONE).toPlainDate().toString();
};

/** The Danish month of a moment, `2027-03`. */
export const monthOf = (instant: Instant): Month => dayOf(instant).slice(0, 7);

/** The Danish wall clock of a moment as `10.12`. */
export const clockOf = (instant: Instant): string => {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(DANISH_TIME_ZONE);
  return `${time.hour}.${String(time.minute).padStart(2, '0')}`;
};

const DAY_MS = 86_400_000;

/** An evaluation asks for the same few thousand days again and again: more than these are begun anew. */
const MOST_KNOWN = 20_000;

const knownDays = new Map<number, Day>();
const knownMidnights = new Map<Day, number>();

const kept = <K, V>(known: Map<K, V>, key: K, value: V): V => {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, value);
  return value;
};

const dayAt = (midnight: number): Day =>
  knownDays.get(midnight) ??
  kept(knownDays, midnight, new Date(midnight).toISOString().slice(0, -'T00:00:00.000Z'.length));

/**
 * A day has no zone, and its midnight in UTC is all that counting days needs: by far quicker than a date object, where
 * reminders count thousands of them. Throws a RangeError where there is no such day.
 */
const midnightOf = (day: Day): number => {
  const known = knownMidnights.get(day);
  if (known !== undefined) return known;
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  if (dayAt(midnight) !== day) throw new RangeError('not a calendar day');
  return kept(knownMidnights, day, midnight);
};

/** Calendar days; a negative number goes back. */
export const addDays = (day: Day, days: number): Day => dayAt(midnightOf(day) + days * DAY_MS);

/** The month so many months later. */
export const monthAfter = (month: Month, months: number): Month =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();

/** Calendar months: 31 August + 6 months is the last day of February. */
export const addMonths = (day: Day, months: number): Day => {
  const date = new Date(midnightOf(day));
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  // A month without that day has gone over into the next one.
  if (date.getUTCDate() !== wanted) date.setUTCDate(0);
  return dayAt(date.getTime());
};

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (midnightOf(to) - midnightOf(from)) / DAY_MS;

const A_MONDAY: Day = '1970-01-05';

/** 0 for Monday, 6 for Sunday. */
export const weekdayOf = (day: Day): number => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;

/**
 * The last day of a period of months: 6 months from 1 October run to and including 31 March, and 6 months from
 * 31 August to the last day of February.
 */
export const lastDayOf = (start: Day, months: number): Day => {
  const end = addMonths(start, months);
  return end.slice(-2) === start.slice(-2) ? addDays(end, -1) : end;
};

/** The earlier of two days. */
export const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

/** The later of two days. */
export const later = (one: Day, other: Day): Day => (one > other ? one : other);

/** On the first of a month too it is the next one's. */
export const firstOfNextMonth = (day: Day): Day => addMonths(`${day.slice(0, -2)}01`, 1);

/** The calendar year; the year of an ISO week can be another one. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** True for a real calendar day in ISO form: `2026-02-31` is none. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    midnightOf(text);
    return true;
  } catch {
    return false;
  }
};
