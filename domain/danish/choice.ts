import { nearest } from './closeness.ts';
import { fold, squash } from './normalise.ts';
import { fromCandidates, none, one, type Reading } from './reading.ts';

export type Choice = { readonly id: string; readonly names: readonly string[] };

type Name = { readonly id: string; readonly key: string; readonly words: readonly string[] };

/** Words that carry no answer; »ikke«, »uden«, »men« and »kun« do, so they are not among them. */
const FILLERS = new Set(
  (
    'a af an and at borgeren citizen de den der det det en er et for faar gets han har have hun i is it jeg m med ' +
    'noget of og on paa pa som the til v ved vi with receives'
  ).split(' '),
);
const wordsOf = (text: string): readonly string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FILLERS.has(word));

/** Names in which every word typed is found; those that say least beyond them. */
const withAllWords = (typed: string, names: readonly Name[]): readonly Name[] => {
  const words = wordsOf(typed);
  if (words.length === 0 || words.length > 12) return [];
  const found = names.filter((name) =>
    words.every(
      (word) => name.words.includes(word) || (word.length > 4 && nearest(word, name.words).length > 0),
    ),
  );
  const least = Math.min(...found.map((name) => name.words.length));
  return found.filter((name) => name.words.length === least);
};

const nearNames = (key: string, names: readonly Name[]): readonly Name[] => {
  const keys = nearest(
    key,
    names.map((name) => name.key),
  );
  return names.filter((name) => keys.includes(name.key));
};

/** The beginning of a name with one typing error; shorter beginnings are too much alike. */
const nearBeginnings = (key: string, names: readonly Name[]): readonly Name[] => {
  if (key.length < 6) return [];
  const starts = (name: Name): readonly string[] =>
    [-1, 0, 1]
      .map((more) => name.key.slice(0, key.length + more))
      .filter((start) => start.length < name.key.length);
  return names.filter((name) => nearest(key, starts(name), 1).length > 0);
};

const find = (text: string, names: readonly Name[]): readonly string[] => {
  const key = squash(text);
  if (key === '') return [];
  const stages: readonly (() => readonly Name[])[] = [
    () => names.filter((name) => squash(name.id) === key),
    () => names.filter((name) => name.key === key),
    () => (key.length < 2 ? [] : names.filter((name) => name.key.startsWith(key))),
    () => withAllWords(text, names),
    () => nearNames(key, names),
    () => nearBeginnings(key, names),
  ];
  for (const stage of stages) {
    const ids = new Set(stage().map((name) => name.id));
    if (ids.size > 0) return [...ids];
  }
  return [];
};

/**
 * The id of the option a person means: its id or a name; else the beginning of a name; else words of a name among
 * words that say nothing; else the name with fewest typing errors. Several when more than one fits equally well, or
 * two are named.
 */
export const readChoice = (text: string, options: readonly Choice[]): Reading<string> => {
  if (text.length > 200) return none;
  const names: readonly Name[] = options.flatMap(({ id, names: given }) =>
    [id, ...given].flatMap((name) => {
      const key = squash(name);
      return key === '' ? [] : [{ id, key, words: wordsOf(name) }];
    }),
  );
  const exact = options.find(({ id }) => id === text.trim());
  if (exact) return one(exact.id);
  const found = find(text, names);
  if (found.length > 0) return fromCandidates(found);
  const parts = fold(text).split(/ (?:eller|or|og|and|samt) |[,;/&+]/);
  const each = parts.length > 1 ? parts.map((part) => find(part, names)) : [];
  return each.every((ids) => ids.length > 0) ? fromCandidates(each.flat()) : none;
};
