import { nearest } from '../../domain/danish/closeness.ts';
import { fold } from '../../domain/danish/normalise.ts';
import { isCommon } from './common-words.ts';
import { headWords, sensesOf } from './lexicon.ts';
import * as mood from './heard-words.ts';
import type { Token } from './tokens.ts';
import type { Sense } from './vocabulary.ts';

/** A token with what it can mean; a word that was split by mistake (»fase skift«) is one again. */
export interface Word {
  readonly token: Token;
  readonly key: string;
  readonly senses: readonly Sense[];
  /** It was typed with an error. */
  readonly near: boolean;
}

const SMALL: readonly ReadonlySet<string>[] = Object.values(mood).filter(
  (words): words is ReadonlySet<string> => words instanceof Set,
);

const isKnown = (key: string): boolean => isCommon(key) || SMALL.some((words) => words.has(key));

/** A word as long as this is looked for with typing errors: in a shorter one every letter tells. */
const SHORTEST = 4;

const meant = (key: string): { readonly senses: readonly Sense[]; readonly near: boolean } => {
  const exact = sensesOf(key);
  if (exact.length > 0 || isKnown(key) || key.length < SHORTEST || /[\d§]/.test(key))
    return { senses: exact, near: false };
  const most = key.length > 10 ? 2 : 1;
  const folded = nearest(key, headWords(), most);
  // »opgvaer« has its a and e by mistake.
  const close = folded.length > 0 || !/[æøå]/.test(key) ? folded : nearest(fold(key), headWords(), most);
  return { senses: close.flatMap((word) => sensesOf(word)), near: close.length > 0 };
};

/** A case in a phrase: »ret sag 1«. */
const CASE: readonly Sense[] = [{ lemma: 'case', form: 'definite' }];

/** Joined words are one only when that is a word, and too long to be two by chance. */
const JOINED = 6;
const LAST_PART = 4;

const joinedAt = (tokens: readonly Token[], at: number): string | undefined => {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word' || second?.kind !== 'word') return undefined;
  const key = first.key + second.key;
  return key.length >= JOINED && second.key.length >= LAST_PART && sensesOf(key).length > 0 ? key : undefined;
};

export const wordsOf = (tokens: readonly Token[]): readonly Word[] => {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const joined = joinedAt(tokens, at);
    if (joined !== undefined) {
      words.push({
        token: { kind: 'word', key: joined },
        key: joined,
        senses: sensesOf(joined),
        near: false,
      });
      at += 1;
    } else {
      const found =
        token.kind === 'word' ? meant(token.key) : { senses: token.kind === 'case' ? CASE : [], near: false };
      words.push({ token, key: token.key, ...found });
    }
  }
  return words;
};
