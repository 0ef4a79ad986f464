import { isLight } from './lexicon.ts';
import type { Word } from './senses.ts';
import type { Spot } from './spot.ts';

// What the rules about a spot ask of the words around it.

export const startOf = ({ at }: Spot): number => at[0] ?? 0;
export const endOf = ({ at }: Spot): number => at.at(-1) ?? 0;

export const keyAt = (words: readonly Word[], at: number): string => words[at]?.key ?? '';

export const has = (words: readonly Word[], known: ReadonlySet<string>): boolean =>
  words.some(({ key }) => known.has(key));

export const hasCase = (words: readonly Word[]): boolean => words.some(({ token }) => token.kind === 'case');

export const hasDetail = (words: readonly Word[]): boolean =>
  words.some(({ token }) => token.kind === 'case' || token.kind === 'value');

/** A noun, with or without an ending, and no verb. */
export const isNoun = ({ form }: Spot): boolean => ['noun', 'plural', 'definite'].includes(form);

/** A verb that makes a noun an order: »lav«, »registrér«, »log«. */
export const isOrdering = ({ senses }: Word): boolean =>
  senses.some(({ lemma }) => isLight(lemma) || lemma === 'verb log');
