import { nearest } from '../../domain/danish/closeness.ts';
import { squash } from '../../domain/danish/normalise.ts';
import { optionsOf, type NamedList } from './choice-labels.ts';
import { NEGATIONS } from './heard-words.ts';
import { NOTHING, only, type Values } from './said-values.ts';
import type { Word } from './senses.ts';
import { nounForms } from './word-forms.ts';

interface Name {
  readonly id: string;
  readonly key: string;
  /** The same with the endings of a noun, where it is one word. */
  readonly forms: ReadonlySet<string>;
}

const kept = new Map<NamedList, readonly Name[]>();

const namesOf = (list: NamedList): readonly Name[] => {
  const known = kept.get(list);
  if (known) return known;
  const names = optionsOf(list).flatMap((option) =>
    option.names.map((name): Name => {
      const key = squash(name);
      return {
        id: option.id,
        key,
        forms: new Set(key.length > 4 ? nounForms(key).map(([form]) => form) : [key]),
      };
    }),
  );
  kept.set(list, names);
  return names;
};

/** The most words a name has, and the shortest name in which a typing error shows. */
const WIDEST = 6;
const LONG = 7;

/** The options a whole stretch of words names: letter for letter, inflected, or with one typing error. */
const idsNamed = (stretch: string, names: readonly Name[]): readonly string[] => {
  const exact = names.filter(({ key }) => key === stretch);
  const inflected = exact.length > 0 ? exact : names.filter(({ forms }) => forms.has(stretch));
  const found =
    inflected.length > 0 || stretch.length < LONG
      ? inflected
      : names.filter(({ key }) => nearest(stretch, [key], 1).length > 0);
  return [...new Set(found.map(({ id }) => id))];
};

/** Stretches of plain words between signs, cases and values, from a place on. */
const piecesFrom = (words: readonly Word[], from: number): readonly (readonly string[])[] => {
  const pieces: string[][] = [[]];
  for (const { token, key } of words.slice(from)) {
    if (token.kind === 'word') pieces.at(-1)?.push(key);
    else pieces.push([]);
  }
  return pieces;
};

/** The names in one piece, the longest first; a piece that negates anything else names nothing. */
const idsIn = (piece: readonly string[], names: readonly Name[]): readonly (readonly string[])[] => {
  for (let start = 0; start < piece.length; start += 1) {
    for (let end = Math.min(piece.length, start + WIDEST); end > start; end -= 1) {
      const ids = idsNamed(squash(piece.slice(start, end).join('')), names);
      if (ids.length === 0) continue;
      const others = [...piece.slice(0, start), ...piece.slice(end)];
      return others.some((key) => NEGATIONS.has(key)) ? [] : [ids, ...idsIn(piece.slice(end), names)];
    }
  }
  return [];
};

/** »fra kontanthjælp til sygedagpenge«: what it becomes. */
const becomes = (piece: readonly string[]): readonly string[] => {
  const at = piece.lastIndexOf('til');
  return at > 0 && piece.includes('fra') ? piece.slice(at + 1) : piece;
};

/** The one option of a list that is named after a command; none where two are, or a name fits two. */
export const choiceSaid = (id: string, list: NamedList, words: readonly Word[], from: number): Values => {
  const found = piecesFrom(words, from).flatMap((piece) => idsIn(becomes(piece), namesOf(list)));
  const [value, ...more] = new Set(found.flat());
  return value === undefined || more.length > 0 ? NOTHING : only(id, value);
};
