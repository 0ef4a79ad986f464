import { readAmount } from '../../domain/danish/amount.ts';
import { readChoice } from '../../domain/danish/choice.ts';
import { readDate } from '../../domain/danish/date.ts';
import { fold } from '../../domain/danish/normalise.ts';
import { readNumeral } from '../../domain/danish/numerals.ts';
import { none, one, type Reading } from '../../domain/danish/reading.ts';
import { readYesNo } from '../../domain/danish/yes-no.ts';
import type { Day } from '../../domain/day.ts';
import type { PriceUnit } from '../../domain/economy.ts';
import { priceCode } from '../../domain/economy.ts';
import type { RuleKind } from '../../domain/rules/kinds.ts';
import type { RuleValue } from '../../domain/rules/vocabulary.ts';
import { readOrganisation } from './organisation.ts';
import { optionText } from './say.ts';

/** »ingen«, where nothing at all can be agreed on. */
const NONE = /^(?:ingen|ingenting|intet|tom|none|nothing|-)$/;

const UNITS =
  /\s*(?:plads(?:er)?|dage?s?|maaned(?:er)?s?|minut(?:ter)?|min|afdrag|rater?|procent|pct|%|places?|days?|months?|minutes?|instalments?|per ?cent)[.!]?$/;

const numberIn = (raw: string): number | undefined => {
  const bare = fold(raw).replace(UNITS, '').trim();
  return /^\d{1,6}$/.test(bare) ? Number(bare) : readNumeral(bare);
};

/** Lists are written with commas or »og«; a date may hold a full stop. */
const partsOf = (raw: string): readonly string[] =>
  raw
    .split(/[,;+&\n]|\s(?:og|and|samt)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const all = <T extends number | string>(found: readonly (T | undefined)[]): readonly T[] | undefined => {
  const values = found.filter((value) => value !== undefined);
  return values.length === found.length && found.length > 0 ? [...new Set(values)] : undefined;
};

const orNone = <T>(value: T | undefined): Reading<T> => (value === undefined ? none : one(value));

const only = <T>(reading: Reading<T>): T | undefined => (reading.kind === 'one' ? reading.value : undefined);

const named = (ids: readonly string[]) => ids.map((id) => ({ id, names: Object.values(optionText(id)) }));

const inList = (raw: string, options: readonly string[]): readonly string[] | undefined =>
  all(partsOf(raw).map((part) => only(readChoice(part, named(options)))));

/** Days before a day: »7, 2«, »7 og 2 dage før«; the longest first. */
const daysBefore = (raw: string): readonly number[] | undefined =>
  all(partsOf(raw.replace(/\s+(?:før|before)$/iu, '')).map(numberIn))?.toSorted((a, b) => b - a);

/** What a price is for, in the words that people write it with. */
const FOR: readonly (readonly [PriceUnit, RegExp])[] = [
  [
    'month',
    /(?:\/|\b(?:pr|per|om|hver|a|i|each|every)\b\.?)\s*(?:pladsmaaned|maaned(?:en)?|mdr?|month)\b\.?$/,
  ],
  [
    'course',
    /(?:\/|\b(?:pr|per|for|hvert|each|every)\b\.?)\s*(?:et\s+|one\s+)?(?:forloeb|kursus|borger|course)$/,
  ],
  [
    'period',
    /(?:\/|\b(?:pr|per|for|i|the)\b\.?)\s*(?:hele\s+|whole\s+)?(?:perioden?|aftaleperioden|period)$/,
  ],
];

/** »8.000 kr. pr. måned«, »8.000/md.«, »100.000 for hele perioden«: an amount and what it is for. */
const readPrice = (raw: string): Reading<RuleValue> => {
  const folded = fold(raw).trim();
  const found = FOR.find(([, words]) => words.test(folded));
  if (!found) return none;
  const [per, words] = found;
  const amount = folded
    .replace(words, '')
    .replace(/\b(?:for|the|pr|per|plads(?:en)?|place)\b\.?/g, ' ')
    .trim();
  const read = readAmount(amount);
  return read.kind === 'one' ? one(priceCode({ amount: read.value, per })) : none;
};

/** What somebody typed or chose as the new value of a rule of the kind. Pure, never throws. */
export const readValue = (
  raw: string,
  kind: RuleKind,
  today: Day,
  bases: readonly { readonly id: string; readonly label: string }[],
  organisations: readonly { readonly name: string }[] = [],
): Reading<RuleValue> => {
  const empty = NONE.test(fold(raw).trim());
  switch (kind.kind) {
    case 'count':
      return orNone(numberIn(raw));
    case 'money':
      return readAmount(raw);
    case 'price':
      return readPrice(raw);
    case 'choice':
      return readChoice(raw, named(kind.options));
    case 'yes-no': {
      const said = readYesNo(raw);
      return said.kind === 'one' ? one(said.value === 'yes') : none;
    }
    case 'day':
      return readDate(raw, today);
    case 'days-before':
      return empty ? one([]) : orNone(daysBefore(raw));
    case 'days':
      return empty
        ? one([])
        : orNone(all(partsOf(raw).map((part) => only(readDate(part, today))))?.toSorted());
    case 'items':
      return empty ? one([]) : orNone(inList(raw, kind.options));
    case 'letter':
    case 'text': {
      const words = raw.trim();
      return words === '' || words.length > kind.most ? none : one(words);
    }
    case 'organisation':
      return readOrganisation(raw, organisations, kind.most);
    case 'support-basis':
      return readChoice(
        raw,
        bases.map(({ id, label }) => ({ id, names: [label] })),
      );
  }
};
