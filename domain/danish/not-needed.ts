import { fold, normalise } from './normalise.ts';
import { NOT_NEEDED_WORDS } from './not-needed-words.ts';

const PATTERN = new RegExp(
  `^(?:${Object.values(NOT_NEEDED_WORDS)
    .join(' ')
    .trim()
    .split(/\s+/)
    .map((word) => fold(word).replaceAll('*', '\\p{L}*'))
    .join('|')})$`,
  'u',
);

const WORD = /\p{L}[\p{L}\p{M}]*(?:[\p{Pd}−]\p{L}[\p{L}\p{M}]*)*/gu;

/** Longer words are no words; a pattern would be held against all of it. */
const LONGEST = 60;

/** »man-søn« is a day of the week. */
const NO_PART = 'soen';

const isOne = (key: string): boolean =>
  PATTERN.test(key) || key.split('-').some((part) => part !== NO_PART && PATTERN.test(part));

/**
 * The words of a text that say something an assessment of a citizen can do without, as they were written, each once.
 * A suggestion, never a judgement. Pure.
 */
export const notNeededIn = (text: string): readonly string[] => {
  const found = new Map<string, string>();
  for (const word of normalise(text).match(WORD) ?? []) {
    const key = word.length > LONGEST ? '' : fold(word);
    if (!found.has(key) && isOne(key)) found.set(key, word);
  }
  return [...found.values()];
};
