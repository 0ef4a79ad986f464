import { nearest } from './closeness.ts';
import { contentKey, idsOf, type Name } from './choice-names.ts';
import { contentOf, isNegative, type Token } from './choice-words.ts';

type Same = (typed: Token, word: Token) => boolean;

const inflected: Same = (typed, word) =>
  typed.word === word.word ||
  (typed.negation && word.negation) ||
  (typed.stem === word.stem && typed.word.length > 2);

/** »kursus« in kursusdag. */
const firstPart: Same = (typed, word) =>
  inflected(typed, word) || (typed.word.length > 3 && word.word.startsWith(typed.word));

/** »ydelse« in ledighedsydelse. */
const lastPart: Same = (typed, word) =>
  inflected(typed, word) || (typed.word.length > 3 && word.word.endsWith(typed.word));

const misspelt: Same = (typed, word) =>
  inflected(typed, word) ||
  (typed.word.length > 4 && !isNegative(word) && nearest(typed.word, [word.word]).length > 0);

/** »ikke« alone, »nej ikke« and »det er« carry no answer. */
const saysNothing = (tokens: readonly Token[]): boolean =>
  tokens.every((token) => token.filler || isNegative(token) || token.says);

/**
 * Options with a name in which every word typed is found. A negative name is not found by its other words (»anbefale« is
 * none), but one that begins with nej is asked about beside one with ja (»plads«). The last part of a compound says only
 * what kind it is: løntilskud is not fleksløntilskud, so one alone is none.
 */
export const withAllWords = (tokens: readonly Token[], names: readonly Name[]): readonly string[] => {
  const typed = contentOf(tokens);
  if (saysNothing(typed)) return [];
  const negative = typed.some(isNegative);
  for (const same of [inflected, firstPart, lastPart, misspelt]) {
    const found = names.filter((name) =>
      typed.every((token) => name.tokens.some((word) => same(token, word))),
    );
    const sure = found.filter((name) => name.negative === negative);
    const no = sure.length === 0 ? [] : found.filter(({ says }) => says === 'no');
    const ids = idsOf([...sure, ...no]);
    if (ids.length > (same === lastPart ? 1 : 0)) return ids;
  }
  return [];
};

const missing = (from: readonly Token[], others: readonly Token[]): number =>
  from.filter(({ stem }) => !others.some((other) => other.stem === stem)).length;

/** How many words one has that the other has not. */
const apart = (typed: readonly Token[], name: readonly Token[]): number =>
  missing(typed, name) + missing(name, typed);

/** Options with a name of exactly these words, in whatever order; of such names those that also share the small words. */
export const withSameWords = (tokens: readonly Token[], names: readonly Name[]): readonly string[] => {
  if (saysNothing(tokens)) return [];
  const content = contentKey(tokens);
  const found = names.filter((name) => name.content === content);
  const least = Math.min(...found.map((name) => apart(tokens, name.tokens)));
  return idsOf(found.filter((name) => apart(tokens, name.tokens) === least));
};

/** The beginning of a name, also with one typing error where it is long; a few letters only ask (`su` is no supplement). */
export const withBeginning = (tokens: readonly Token[], names: readonly Name[]): readonly string[] => {
  const key = tokens.map(({ word }) => word).join('');
  if (key.length < 2 || saysNothing(tokens)) return [];
  const fit = names.filter(
    (name) => name.negative === tokens.some(isNegative) && (name.shown || key.length > 3),
  );
  const exact = fit.filter((name) => name.key.startsWith(key) || name.plainKey.startsWith(key));
  const ids = idsOf(exact);
  if (ids.length > 0 || key.length < 8 || tokens.length > 1)
    return key.length < 4 && ids.length === 1 ? [] : ids;
  const starts = (name: Name): readonly string[] =>
    [-1, 0, 1]
      .map((more) => name.key.slice(0, key.length + more))
      .filter((start) => start.length < name.key.length);
  return idsOf(fit.filter((name) => nearest(key, starts(name), 1).length > 0));
};
