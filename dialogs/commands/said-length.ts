import { fold } from '../../domain/danish/normalise.ts';
import { readNumeral } from '../../domain/danish/numerals.ts';

const FIGURE = '\\d{1,3}(?:[.,]\\d{1,2})?';
const WORD = '[a-zæøå]{2,20}';
const HOUR = '(?:times|timers|timer|time|t|hours?|hrs?|h)';
const MINUTE = '(?:minutters|minutter|minut|min|minutes?|mins)';
const END = '(?![a-zæøå0-9])\\.?';

const HALF_HOURS =
  '(?:halvanden|halvandet|(?:en |a )?halv(?:anden)?|half an|(?:\\d{1,2}|[a-zæøå]{2,12})(?: og)? (?:en )?halv)';

/** How long something took: »45 min«, »halvanden time«, »2 timer og 15 min«, »tre kvarter«. */
export const DURATION = new RegExp(
  `(?<![a-zæøå0-9.,/§])(?<!om )(?:(?:${FIGURE}|${WORD}) ?${HOUR}\\.? ?(?:og |and )?(?:${FIGURE}|${WORD}) ?(?:${MINUTE}|kvarter)${END}` +
    `|\\d{1,2}t\\d{2}m?${END}|${HALF_HOURS} ?${HOUR}${END}|an hour and a half${END}` +
    `|(?:${FIGURE}|${WORD}|an) ?(?:${HOUR}|${MINUTE}|kvarter(?:er)?)${END})(?: tid(?![a-zæøå]))?`,
  'g',
);

const countOf = (text: string): number | undefined => {
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return /^an?$/.test(text) ? 1 : readNumeral(fold(text));
};

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:times|timers|timer|time|t|hours?|hrs?|h)$/, 60],
  [/^kvarter(?:er)?$/, 15],
  [/^(?:minutters|minutter|minut|min|minutes?|mins|m)$/, 1],
];

const partOf = (text: string): number | undefined => {
  const { count = '', unit = '' } = /^(?<count>.*?\d|.+(?= )) ?(?<unit>[a-zæøå]+)$/.exec(text)?.groups ?? {};
  const times = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
  const amount = halves(count) ?? countOf(count);
  return times === undefined || amount === undefined ? undefined : amount * times;
};

/** »halvanden« and »to en halv«. */
const halves = (count: string): number | undefined => {
  if (/^halvande[nt]$/.test(count)) return 1.5;
  if (/^(?:(?:en|a) )?halv$|^half an$/.test(count)) return 0.5;
  const [, whole] = /^(.+?)(?: og)? (?:en )?halv$/.exec(count) ?? [];
  const counted = whole === undefined ? undefined : countOf(whole);
  return counted === undefined ? undefined : counted + 0.5;
};

/** What is longer says more than a time. */
const LONGEST = 60;

/** Whole minutes, at most a day; undefined where the words are no number. */
export const minutesOf = (raw: string): number | undefined => {
  if (raw.length > LONGEST) return undefined;
  const text = raw.replace(/ tid$/, '').replace(/\.$/, '').trim();
  if (text === 'an hour and a half') return 90;
  const short = /^(\d{1,2})t(\d{2})m?$/.exec(text);
  if (short) return 60 * Number(short[1]) + Number(short[2]);
  const [, hours, rest] =
    new RegExp(`^(.+?(?: ?${HOUR}))\\.? ?(?:og |and )?(\\S+ ?[a-zæøå]+)$`).exec(text) ?? [];
  const whole = partOf(text);
  const both =
    whole === undefined && hours !== undefined && rest !== undefined
      ? [partOf(hours), partOf(rest)].reduce((sum, part) =>
          sum === undefined || part === undefined ? undefined : sum + part,
        )
      : whole;
  return both !== undefined && Number.isInteger(both) && both > 0 && both <= 24 * 60 ? both : undefined;
};

/** In how many parts a loan is paid back: »i 24 rater«, »over 36 måneder«. */
export const INSTALMENTS = new RegExp(
  `(?<![a-zæøå0-9.,/§])(?:(?:i|over|på|fordelt på|in|over) )?(?:\\d{1,3}|${WORD}) (?:lige store |månedlige )?(?:rater|rate|terminer|ydelser|installments|instalments)${END}` +
    `|(?<![a-zæøå0-9.,/§])(?:over|fordelt på) (?:\\d{1,3}|${WORD}) (?:måneder|mdr|months|afdrag)${END}` +
    `|(?<![a-zæøå0-9.,/§])(?:i|på|med) (?:\\d{1,3}|${WORD}) afdrag${END}`,
  'g',
);

/** A whole number of parts; undefined where the word before is none. */
export const ratesOf = (raw: string): number | undefined => {
  const words = raw.replace(/\.$/, '').split(' ');
  const counts = words.flatMap((word) => countOf(word) ?? []);
  const [count, ...more] = counts;
  return count !== undefined && more.length === 0 && Number.isInteger(count) && count > 1 ? count : undefined;
};
