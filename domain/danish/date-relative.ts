import { addDays, addMonths, type Day } from '../day.ts';
import { nearest } from './closeness.ts';
import { readNumeral } from './numerals.ts';

/** Joined and folded, so `i går`, `igår` and `i gaar` are one. */
const DAYS_AWAY = new Map<string, number>([
  ...[
    'idag',
    'dagsdato',
    'today',
    'nu',
    'now',
    'iaften',
    'ieftermiddag',
    'iformiddag',
    'imorges',
    'tonight',
  ].map((w) => [w, 0] as const),
  ...['imorgen', 'tilmorgen', 'tomorrow'].map((w) => [w, 1] as const),
  ...['iovermorgen', 'overmorgen', 'dayaftertomorrow'].map((w) => [w, 2] as const),
  ...['igaar', 'igar', 'iaftes', 'igaaraftes', 'yesterday'].map((w) => [w, -1] as const),
  ...['iforgaars', 'iforgaar', 'forgaars', 'iforgars', 'daybeforeyesterday'].map((w) => [w, -2] as const),
]);

const UNIT = '(?<unit>dage?|days?|uger?|weeks?|maaned(?:er)?|maned(?:er)?|mdr?\\.?|months?|aar|ar|years?)';
const COUNT = '(?<count>\\d{1,4}|[a-z]+(?:[ -][a-z]+){0,3}?)';
const AHEAD = new RegExp(
  `^(?:(?:om|in|about) ${COUNT} ${UNIT}|${COUNT} ${UNIT} (?:fra nu|fra i dag|frem|from now))$`,
);
const BACK = new RegExp(`^(?:for )?${COUNT} ${UNIT} (?:siden|ago|tilbage)$`);

/** The one half that is a day: six calendar months. */
const HALF_YEAR =
  /^(?:(?:om|in) (?:et )?(?:halvt aar|0,5 aar|half a year)|(?:for )?(?:et )?(?<ago>halvt aar siden|half a year ago))$/;

/** »i dag om 14 dage«. */
const FROM_DAY = /^(?<start>i ?dag|i ?morgen|today|tomorrow) (?<later>(?:om|in) .+)$/;

const moved = (today: Day, count: number, unit: string): Day => {
  if (unit.startsWith('da')) return addDays(today, count);
  if (/^(?:u|w)/.test(unit)) return addDays(today, 7 * count);
  return addMonths(today, /^(?:aar|ar|y)/.test(unit) ? 12 * count : count);
};

/**
 * Days counted from today: »i går«, »om 14 dage«, »for en uge siden«. »otte dage« in words is also the Danish
 * expression for a week, so both are given; »halvanden måned« and »et par dage« are no day.
 */
export const readRelative = (phrase: string, today: Day): readonly Day[] | undefined => {
  const joined = phrase.replace(/ /g, '');
  const exact = DAYS_AWAY.get(joined);
  if (exact !== undefined) return [addDays(today, exact)];
  const half = HALF_YEAR.exec(phrase);
  if (half) return [addMonths(today, half.groups?.['ago'] ? -6 : 6)];
  const { start, later } = FROM_DAY.exec(phrase)?.groups ?? {};
  if (start !== undefined && later !== undefined)
    return readRelative(later, addDays(today, DAYS_AWAY.get(start.replace(' ', '')) ?? 0));
  const ahead = AHEAD.exec(phrase)?.groups;
  const groups = ahead ?? BACK.exec(phrase)?.groups;
  if (groups?.['count'] !== undefined && groups['unit'] !== undefined) {
    const word = groups['count'];
    const count = /^\d+$/.test(word) ? Number(word) : /^an?$/.test(word) ? 1 : readNumeral(word);
    if (count === undefined || count > 9_999) return [];
    const counts = word === 'otte' && groups['unit'] === 'dage' ? [8, 7] : [count];
    return counts.map((days) => moved(today, ahead ? days : -days, groups['unit'] ?? ''));
  }
  if (joined.length < 5) return undefined;
  const near = nearest(joined, [...DAYS_AWAY.keys()]).flatMap((word) => DAYS_AWAY.get(word) ?? []);
  return near.length === 0 ? undefined : near.map((days) => addDays(today, days));
};
