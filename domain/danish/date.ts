import { isDay, type Day } from '../day.ts';
import { readCalendar } from './date-calendar.ts';
import { readInMonth } from './date-month.ts';
import type { CanBe } from './date-near.ts';
import { anyDay, isNearYear } from './date-near.ts';
import { datePhrase, tellsOf } from './date-phrase.ts';
import { readRelative } from './date-relative.ts';
import { readWeek } from './date-week.ts';
import { readWeekday } from './date-weekday.ts';
import { weekdaysOf } from './date-words.ts';
import { fromCandidates, none, type Reading } from './reading.ts';

const READERS = [readRelative, readWeek, readInMonth, readWeekday, readCalendar];

/** Undefined where no reader knows the phrase, nothing where one does and finds no day in it. */
const read = (phrase: string, today: Day, can: CanBe): readonly Day[] | undefined => {
  for (const candidate of [phrase, phrase.replace(/\.$/, '')]) {
    for (const reader of READERS) {
      const found = reader(candidate, today, can);
      if (found !== undefined) return found.filter((day) => isNearYear(Number(day.slice(0, 4))));
    }
  }
  return undefined;
};

/** »i går, søndag«: two ways to say one day; where they contradict each other there is none. */
const single = (phrase: string, today: Day, can: CanBe): readonly Day[] => {
  const whole = read(phrase, today, can);
  if (whole !== undefined) return whole;
  const words = phrase.split(' ');
  if (words.length > 8) return [];
  for (let at = words.length - 1; at > 0; at -= 1) {
    const first = read(words.slice(0, at).join(' '), today, can);
    const second = first && read(words.slice(at).join(' '), today, can);
    if (first && second) return first.filter((day) => second.includes(day));
  }
  return [];
};

/** What the first of two borrows from the second, or the second from the first: »3. eller 4. april«, »på mandag eller tirsdag«. */
const lent = (first: string, second: string): readonly [string, string] => {
  const month = /^\d{1,2}\.? (.+)$/.exec(second)?.[1];
  const before = /^(?:paa|i|naeste|sidste|on|next|last)(?= )/.exec(first)?.[0];
  return [
    month !== undefined && /^\d{1,2}\.?$/.test(first) ? `${first} ${month}` : first,
    before !== undefined && weekdaysOf(second.replace(/s$/, '')).length > 0 ? `${before} ${second}` : second,
  ];
};

const alternatives = (phrase: string, today: Day, can: CanBe): readonly Day[] => {
  const [first = '', second, ...more] = phrase.replace(/^(?:enten|either) /, '').split(/ (?:eller|or) /);
  if (second === undefined) return single(first, today, can);
  if (more.length > 0) return [];
  const found = lent(first, second).map((part) => single(part, today, can));
  return found.every((days) => days.length > 0) ? found.flat() : [];
};

/** As a client's date input sends it: nothing is left to understand. */
const isWhole = (text: string): text is Day => isDay(text) && isNearYear(Number(text.slice(0, 4)));

/**
 * The day a person means, in Danish or English; `today` is the Danish day. Several when it can be more than one; none
 * for what is no day: `31. februar`, a month, a stretch of time (`halvanden måned`), a habit (`hver mandag`).
 * - Figures are day/month/year, also in English; a year in four figures may come first. `01-02-2026` is 1 February.
 * - Without a year: the one nearest today; both when they are equally far but for three weeks.
 * - `den 3.` without a month: the last and the coming one, and today if it fits.
 * - `på fredag` comes, `i fredags` was; `fredag` can be either and `næste fredag` this or the week after: several.
 * - `uge 12` is its Monday, of the year nearest today; `næste uge` names no day.
 * - A weekday that does not fit its date makes none; it decides where the year or the month is open.
 * - `om otte dage` in words also means a week in Danish: several. `om 8 dage` are eight.
 * - A time of day beside a date is passed over; alone it is none.
 *
 * `can`: which days may stand where the answer goes. It decides where the words leave the day open, takes no day
 * that was said away, and makes none of a day at hand that is a year away.
 */
export const readDate = (text: string, today: Day, can: CanBe = anyDay): Reading<Day> => {
  if (text.length > 200 || !isDay(today)) return none;
  const meant = isWhole(text) ? [text] : alternatives(datePhrase(text, today), today, can);
  const possible = meant.filter(can);
  return fromCandidates(possible.length > 0 ? possible : meant);
};

/** With a word in it or all three of its figures: »25/1« may be a number of the own system. */
const SURELY = /\p{L}{3}|\d[./-]\d{1,2}[./-](?:19|20)\d\d|^(?:19|20)\d\d-\d\d-\d\d$/u;

/** Whether words that can be a day can be nothing else. */
export const isDaySaid = (text: string): boolean => SURELY.test(text);

/** A day and nothing else, in words that are no text and no number of anything: »3. marts 2027«, »i går«. */
export const isDayInWords = (text: string, today: Day): boolean =>
  isDaySaid(text) && !tellsOf(text) && readDate(text, today).kind !== 'none';
