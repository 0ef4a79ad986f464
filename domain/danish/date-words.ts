import { nearest } from './closeness.ts';

type Names = ReadonlyMap<string, number>;

const numbered = (first: number, lists: readonly string[]): Names =>
  new Map(lists.flatMap((list) => list.split(' ').map((word, index) => [word, index + first] as const)));

/** Folded names, so `loerdag` stands for lørdag. */
const MONTHS = numbered(1, [
  'januar februar marts april maj juni juli august september oktober november december',
  'january february march april may june july august september october november december',
]);
const SHORT_MONTHS = numbered(1, [
  'jan feb mar apr maj jun jul aug sep okt nov dec',
  'jan febr mars apr may jun jul aug sept oct nov dec',
]);
const WEEKDAYS = numbered(1, [
  'mandag tirsdag onsdag torsdag fredag loerdag soendag',
  'monday tuesday wednesday thursday friday saturday sunday',
]);
const SHORT_WEEKDAYS = numbered(1, [
  'man tir ons tor fre loer soen',
  'mon tirs wed tors fri lor son',
  'mon tue wed thu fri sat sun',
]);
const ORDINALS = numbered(1, [
  'foerste anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende ' +
    'syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende ' +
    'otteogtyvende niogtyvende tredivte enogtredivte',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth ' +
    'twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
]);

/** A figure or a word in full first; a typing error only in words long enough to show one. */
const find = (word: string, full: Names, short: Names): readonly number[] => {
  const exact = full.get(word) ?? short.get(word);
  if (exact !== undefined) return [exact];
  return [...new Set(nearest(word, [...full.keys()]).flatMap((name) => full.get(name) ?? []))];
};

/** The months a folded word can be: none, one, or two when a typing error hides which (`junli`). */
export const monthsOf = (word: string): readonly number[] =>
  find(word.replace(/\.$/, ''), MONTHS, SHORT_MONTHS);

/** The weekdays a folded word can be, Monday 1 to Sunday 7. */
export const weekdaysOf = (word: string): readonly number[] =>
  find(word.replace(/\.$/, ''), WEEKDAYS, SHORT_WEEKDAYS);

/** The day of the month in figures (`3.`, `3rd`) or as an ordinal; undefined when it is neither. */
export const dayNumberOf = (word: string): number | undefined => {
  const figures = /^(\d{1,2})(?:\.|st|nd|rd|th|te|de|die|dje)?$/.exec(word)?.[1];
  return figures === undefined ? ORDINALS.get(word) : Number(figures);
};

/** A year in four figures, or in two (the nearest century to 20 years ahead). */
export const yearIn = (word: string, thisYear: number): number | undefined => {
  const figures = /^'?(\d{4}|\d{2})\.?$/.exec(word)?.[1];
  if (figures === undefined) return undefined;
  if (figures.length === 4) return Number(figures);
  const near = 2000 + Number(figures);
  return near > thisYear + 20 ? near - 100 : near;
};
