import { isDay, yearOf, type Day } from '../day.ts';
import { readCalendar } from './date-calendar.ts';
import { readRelative } from './date-relative.ts';
import { readWeek } from './date-week.ts';
import { readWeekday } from './date-weekday.ts';
import { monthsOf, weekdaysOf } from './date-words.ts';
import { fold } from './normalise.ts';
import { fromCandidates, none, type Reading } from './reading.ts';

const TIME = [
  /(?:^| )(?:kl|klokken|at)\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:-|til|to) ?\d{1,2}(?:[.:]\d{2})?)?(?= |$)/g,
  /(?:^| )\d{1,2}:\d{2}(?: ?- ?\d{1,2}:\d{2})?(?= |$)/g,
  /(?<!^i|^this|^til|^over|^om) (?:tidlig|formiddag|eftermiddag|aften|morgen|middag|morning|afternoon|evening)$/,
];
const FILLERS =
  /(?<= |^)(?:det|er|var|bliver|blev|den|d|d\.|dato|datoen|vi siger|senest|inden|fra og med|til og med|fra|fra d\.|tak|ca\.?|start|starter|it|is|was|the|of|by|from|since|please)(?= |$)/g;

/** After a word `10.30` is a time, unless it can be a date there: »fredag 3.12«, »den 10.12«. */
const withoutClock = (phrase: string): string =>
  phrase.replace(
    /(?<= |^)([a-z]+)( \d{4})? \d{1,2}\.(\d{2})$/,
    (whole, word: string, year: string | undefined, minutes: string) => {
      const surelyDay =
        /^(?:dag|gaar|gar|morgen|idag|igaar|imorgen|today|tomorrow|yesterday)$/.test(word) ||
        monthsOf(word).length > 0;
      const noMonth = Number(minutes) < 1 || Number(minutes) > 12;
      return surelyDay || (noMonth && weekdaysOf(word).length > 0) ? word + (year ?? '') : whole;
    },
  );

/** The words that can carry a date; times of day are taken off, because alone they are none. */
const phraseOf = (text: string, today: Day): string => {
  let phrase = fold(text)
    .replace(/[,()"»«]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<= |^)(?:den|the|d\.?) ?(\d{1,2})$/, '$1.')
    .replace(/(?<= |^)d\.?(?= ?\d)/g, ' ')
    .replace(/^(?:den )?(?:sidste dag i|last day (?:in|of)) /, 'ultimo ');
  for (const time of TIME) phrase = phrase.replace(time, '');
  return withoutClock(phrase)
    .replace(/(?<= )(?:i )?(?:naeste aar|next year)$/, String(yearOf(today) + 1))
    .replace(/(?<= )(?:i )?(?:sidste aar|last year|fjor)$/, String(yearOf(today) - 1))
    .replace(/(?<= )(?:i aar|this year)$/, String(yearOf(today)))
    .replace(FILLERS, ' ')
    .replace(/(\d)(?:st|nd|rd|th)(?![a-z])/g, '$1.')
    .replace(/(\d\.?)(?=[a-z])/g, '$1 ')
    .replace(/([a-z]\.?)(?=\d)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/ ?[!?:;]+$/, '')
    .trim();
};

const READERS = [readRelative, readWeek, readWeekday, readCalendar];

const single = (phrase: string, today: Day): readonly Day[] => {
  for (const candidate of [phrase, phrase.replace(/\.$/, '')]) {
    for (const read of READERS) {
      const found = read(candidate, today);
      if (found !== undefined) return found.filter((day) => day >= '1900' && day < '2200');
    }
  }
  return [];
};

/** »3. eller 4. april«: the first borrows the month of the second. */
const alternatives = (phrase: string, today: Day): readonly Day[] => {
  const parts = phrase.split(/ (?:eller|or) /);
  const [first = '', second = ''] = parts;
  if (parts.length === 1) return single(phrase, today);
  if (parts.length > 2) return [];
  const month = /^\d{1,2}\.? (.+)$/.exec(second)?.[1];
  const borrowed = month !== undefined && /^\d{1,2}\.?$/.test(first) ? `${first} ${month}` : first;
  const found = [single(borrowed, today), single(second, today)];
  return found.every((days) => days.length > 0) ? found.flat() : [];
};

/**
 * The day a person means, in Danish or English; `today` is the Danish day. Several, the likelier first, when it can
 * be more than one; none for what is no day: `31. februar`, a month, a stretch of time (`halvanden måned`).
 * - Figures are day/month/year, also in English; a year in four figures may come first. `01-02-2026` is 1 February.
 * - Without a year: the one nearest today; both when each is more than five months away.
 * - `den 3.` without a month: the one nearest today; both when each is more than ten days away.
 * - `på fredag` comes, `i fredags` was; `fredag` can be either and `næste fredag` this or the week after: several.
 * - `uge 12` is its Monday: the nearest ahead, the past one for four weeks, both for the four after that.
 * - A weekday that does not fit its date: the date and the nearest such weekday.
 * - `om otte dage` in words also means a week in Danish: several. `om 8 dage` are eight.
 * - A time of day beside a date is passed over; alone it is none.
 */
export const readDate = (text: string, today: Day): Reading<Day> => {
  if (text.length > 200 || !isDay(today)) return none;
  return fromCandidates(alternatives(phraseOf(text, today), today));
};
