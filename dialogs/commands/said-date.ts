import { readDate } from '../../domain/danish/date.ts';
import { missingDay } from '../../domain/danish/date-missing.ts';
import type { Day } from '../../domain/day.ts';
import type { Beside, Said } from './said.ts';

const WEEKDAY = '(?:man|tirs|ons|tors|fre|lør|søn)dags?|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|sept|okt|nov|dec)\\.?|januar|februar|marts|april|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october';
const DIGITS =
  '\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.|\\d{1,2}(?:st|nd|rd|th)';

const FIRST = new RegExp(
  `^(?:i|på|om|den|d\\.?|for|nu|sidste|forrige|næste|første|primo|medio|ultimo|udgangen|idag|igår|igar|imorgen|iforgårs|forgårs|overmorgen|iovermorgen|today|yesterday|tomorrow|last|next|on|in|the|a|uge|${WEEKDAY}|${MONTH}|${DIGITS}|\\d{1,2})$`,
);
const LAST = new RegExp(
  `^(?:dag|går|gar|morgen|forgårs|forgars|overmorgen|idag|igår|igar|imorgen|iforgårs|iovermorgen|morges|aftes|today|yesterday|tomorrow|siden|ago|dage|dag|uge|uger|måned|måneder|år|days?|weeks?|months?|${WEEKDAY}|${MONTH}|${DIGITS}|20\\d\\d|\\d{1,2})$`,
);

const BESIDE_NUMBER = new RegExp(`^(?:uge|${MONTH}|${WEEKDAY}|den|d\\.?|the|om|for|in)$`);

const GOES_ON = new RegExp(`^(?:${MONTH}|20\\d\\d)[.,]?$`);

/** A word of a date with one typing error is not looked for: what is read here is not shown before it counts. */
const begins = (word: string): boolean => FIRST.test(word);

/** A number alone is no part of a date unless a month, a weekday or »uge« stands beside it. */
const bareNumber = (words: readonly string[]): boolean => {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length === 1) return /^\d{1,2}\.?$/.test(first) || /^(?:mar|maj|may|i|den|on|in|a)$/.test(first);
  if (/^\d{1,2}$/.test(last))
    return !BESIDE_NUMBER.test(words.at(-2) ?? '') || /^(?:om|for|in)$/.test(words.at(-2) ?? '');
  return /^\d{1,2}$/.test(first) && !BESIDE_NUMBER.test(words[1] ?? '');
};

/** No month has more days: »45/12« is no day that somebody meant. */
const MOST_DAYS = 31;

/** »31. november«: said as it was typed, so that its field says that there is no such day. */
const lost = (raw: string, today: Day): Said | undefined => {
  const missing = missingDay(raw, today);
  return missing !== undefined && missing.day <= MOST_DAYS ? { what: 'date', raw } : undefined;
};

/** The day that a whole stretch of words says. */
export const dateSaid = (words: readonly string[], today: Day, { next }: Beside): Said | undefined => {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (!begins(first) || !LAST.test(last) || bareNumber(words)) return undefined;
  // »tirsdag d. 3. april« is no day where that is a Friday, and neither is its beginning.
  if (GOES_ON.test(next)) return undefined;
  const raw = words.join(' ');
  const reading = readDate(raw, today);
  if (reading.kind === 'none') return lost(raw, today);
  return { what: 'date', raw, ...(reading.kind === 'one' && { value: reading.value }) };
};
