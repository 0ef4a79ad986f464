import { clauseAround } from './clause.ts';
import { isLight } from './lexicon.ts';
import * as said from './heard-words.ts';
import type { Word } from './senses.ts';
import type { Spot } from './spot.ts';
import { has } from './spot-words.ts';

/** Who a sentence can be about here. */
export const isSubject = ({ key, token }: Word): boolean =>
  token.kind === 'case' ||
  said.SPEAKERS.has(key) ||
  /^(?:borgeren?|ansøgeren|deltageren|hun|han|de|der|som|den|det|sagen|citizen|she|he|they)$/.test(key);

/** »kan du«, »kan I«, but not English »can I«. */
const isAsked = (verb: string, who: string): boolean =>
  /^(?:du|vi|you|we|jeg)$/.test(who) || (who === 'i' && !/^(?:can|could|would|will|may)$/.test(verb));

/** »kan du«, »lad os«, »venligst«. */
export const requests = (before: readonly Word[]): boolean =>
  before.some(
    ({ key, senses }, at) =>
      /^(?:please|venligst|nødt|lad|let|lets|let's|i'd|i'll)$/.test(key) ||
      (said.REQUEST_VERBS.has(key) && isAsked(key, before[at + 1]?.key ?? '')) ||
      (senses.some(({ lemma }) => lemma === 'verb hjælp') &&
        /^(?:mig|os|me|us)$/.test(before[at + 1]?.key ?? '')),
  );

/** »jeg skal«, »nu vil vi«, »sag 3 skal«, and »skal have« without who. */
const wishes = (before: readonly Word[]): boolean =>
  before.some(({ key }, at) => {
    if (key === 'har' && said.NEED.test(before[at + 1]?.key ?? '')) return true;
    if (!said.WISH_VERBS.has(key)) return false;
    const around = [before[at - 1], before[at + 1]];
    return at === 0 || around.some((word) => word !== undefined && isSubject(word));
  }) ||
  before.some(
    ({ key }, at) =>
      said.WISH_VERBS.has(key) &&
      before.slice(0, at).some(isSubject) &&
      !has(before.slice(0, at), said.GENERAL),
  );

/** »lav«, »registrér«: a verb that makes the noun after it an order. */
export const orders = (before: readonly Word[]): boolean =>
  before.some(({ senses }) =>
    senses.some(({ lemma, form }) => isLight(lemma) && (form === 'imperative' || form === 'infinitive')),
  );

export const isPast = ({ key, senses }: Word): boolean =>
  said.TELLING.has(key) || senses.some(({ form }) => form === 'past' || form === 'participle');

/** The words around a spot, in its own part of the sentence. */
export interface Around {
  readonly before: readonly Word[];
  readonly inside: readonly Word[];
  readonly after: readonly Word[];
  readonly strong: boolean;
  readonly unexplained: number;
}

export const aroundOf = (words: readonly Word[], spot: Spot, others: readonly Spot[]): Around => {
  const [start, end] = [spot.at[0] ?? 0, spot.at.at(-1) ?? 0];
  const clause = clauseAround(words, start, end);
  const before = words.slice(clause.start, start);
  const inside = words.slice(start, end + 1).filter((_, at) => !spot.at.includes(start + at));
  const told = new Set((spot.command.told ?? '').split(' '));
  const explained = ({ key, token, senses }: Word, at: number): boolean =>
    token.kind !== 'word' ||
    [
      said.EXPLAINED,
      said.SPEAKERS,
      said.REQUEST_VERBS,
      said.WISH_VERBS,
      said.NEGATIONS,
      said.TELLING,
      said.WANTS_ABOUT,
      said.GOVERNED_BY,
      told,
    ].some((known) => known.has(key)) ||
    senses.some(({ lemma }) => isLight(lemma) || lemma === 'verb hjælp') ||
    others.some((other) => other.at.includes(clause.start + at));
  return {
    before,
    inside,
    after: words.slice(end + 1, clause.end),
    strong: requests(before) || wishes([...before, ...inside]) || orders(before),
    unexplained: before.filter((word, at) => !explained(word, at)).length,
  };
};
