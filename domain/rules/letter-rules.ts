import type { LetterKind } from '../programme.ts';
import { LETTERS } from '../programme.ts';

/** The texts of letters are rules too, each by its kind. */
export type LetterRule = `letter:${LetterKind}`;
export const LETTER_RULES: readonly LetterRule[] = LETTERS.map((kind): LetterRule => `letter:${kind}`);

/** The same for the text of every letter. */
export const forLetters = <T>(value: T): Readonly<Record<LetterRule, T>> =>
  Object.fromEntries(LETTER_RULES.map((rule) => [rule, value])) as Record<LetterRule, T>;
