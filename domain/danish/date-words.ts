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
  'foerst ande tredie fierde femde sjete',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth ' +
    'seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth ' +
    'twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
]);

/** A word in full or cut short first; else one typing error, where the word is long enough to show it. */
const find = (word: string, full: Names, short: Names): readonly number[] => {
  const exact = full.get(word) ?? short.get(word);
  if (exact !== undefined) return [exact];
  return [...new Set(nearest(word, [...full.keys()], 1).flatMap((name) => full.get(name) ?? []))];
};

/** »mandage«, `Mondays`: a habit, not a day. */
const PLURAL = /(?:dage|dagene|days)$/;

/** The months a folded word can be: none, one, or two when a typing error hides which (`junli`). */
export const monthsOf = (word: string): readonly number[] =>
  find(word.replace(/\.$/, ''), MONTHS, SHORT_MONTHS);

/** The weekdays a folded word can be, Monday 1 to Sunday 7. */
export const weekdaysOf = (word: string): readonly number[] =>
  PLURAL.test(word) ? [] : find(word.replace(/\.$/, ''), WEEKDAYS, SHORT_WEEKDAYS);

/** »anden«, `third`: the number an ordinal in words stands for. */
export const ordinalOf = (word: string): number | undefined => ORDINALS.get(word);

/** The day of the month in figures (`3.`, `3rd`) or as an ordinal; undefined when it is neither. */
export const dayNumberOf = (word: string): number | undefined => {
  const figures = /^(\d{1,2})(?:\.|st|nd|rd|th|te|de|die|dje|ste|den)?$/.exec(word)?.[1];
  return figures === undefined ? ordinalOf(word) : Number(figures);
};

/** A year in four figures, or in two: those are 20xx. */
export const yearIn = (word: string): number | undefined => {
  const figures = /^'?(\d{4}|\d{2})\.?$/.exec(word)?.[1];
  if (figures === undefined) return undefined;
  return figures.length === 4 ? Number(figures) : 2000 + Number(figures);
};
