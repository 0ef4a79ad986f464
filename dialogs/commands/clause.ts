import { JOINING, REASON_FROM } from './heard-words.ts';
import type { Word } from './senses.ts';

/** The stretch of a sentence around some words: from one sign or »og« to the next. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

const isSign = ({ token }: Word): boolean => token.kind === 'break';

/** Whether an order may end at a word and another begin. */
export const divides = (word: Word): boolean => isSign(word) || JOINING.has(word.key);

const reach = (
  words: readonly Word[],
  first: number,
  last: number,
  ends: (word: Word) => boolean,
): Clause => {
  const before = words.slice(0, first).findLastIndex(ends);
  const after = words.slice(last + 1).findIndex(ends);
  return { start: before + 1, end: after < 0 ? words.length : last + 1 + after };
};

export const clauseAround = (words: readonly Word[], first: number, last: number): Clause =>
  reach(words, first, last, divides);

/** The same over »og«: what was refused before it is refused after it too. */
export const sentenceAround = (words: readonly Word[], first: number, last: number): Clause =>
  reach(words, first, last, isSign);

/** Where a reason is given (»fordi …« up to the next sign): nothing in it is an order or takes one back. */
export const inReason = (words: readonly Word[], at: number): boolean => {
  const from = words.slice(0, at).findLastIndex(({ key }) => REASON_FROM.has(key));
  return from >= 0 && !words.slice(from, at).some(isSign);
};
