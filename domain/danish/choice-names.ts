import { squash } from './normalise.ts';
import { contentOf, isNegative, tokensOf, type Token } from './choice-words.ts';

export type Choice = { readonly id: string; readonly names: readonly string[] };

type Prepared = {
  readonly key: string;
  /** The key as somebody without æ, ø and å on the keyboard types it. */
  readonly plainKey: string;
  readonly tokens: readonly Token[];
  readonly stems: string;
  /** The content words without inflection, sorted. */
  readonly content: string;
  /** The same without yes and no. */
  readonly claim: string;
  readonly negative: boolean;
  /** Begins with ja or nej; only a comma makes the English words sure (`No show`). */
  readonly says: 'yes' | 'no' | undefined;
};

/** An option's id or one of its names, made ready for comparing. */
export type Name = Prepared & {
  readonly id: string;
  /** False for the id, which is no word of the card. */
  readonly shown: boolean;
};

const PLAIN: Readonly<Record<string, string>> = { ø: 'o', å: 'a', æ: 'a' };
const SAYS = /^(?:(?:ja|jo|nej)(?!\p{L})|(?:yes|no)(?:,|$))/iu;

const sorted = (tokens: readonly Token[]): string =>
  [...new Set(tokens.map(({ stem }) => stem))].toSorted().join(' ');

/** The words that carry the answer, whatever their order and inflection. */
export const contentKey = (tokens: readonly Token[]): string => sorted(contentOf(tokens));

/** Words in order, without their inflection. */
export const stemsOf = (tokens: readonly Token[]): string => tokens.map(({ stem }) => stem).join(' ');

const prepare = (name: string): Prepared => {
  const tokens = tokensOf(name);
  return {
    key: squash(name),
    plainKey: squash(name.toLowerCase().replace(/[øåæ]/g, (letter) => PLAIN[letter] ?? '')),
    tokens,
    stems: stemsOf(tokens),
    content: contentKey(tokens),
    claim: contentKey(tokens.filter((token) => !isNegative(token) && !token.says)),
    negative: tokens.some(isNegative),
    says: SAYS.test(name) ? tokens[0]?.says : undefined,
  };
};

/** The same names come with every answer, and making them ready costs more than comparing. */
const kept = new Map<string, Prepared>();
const MOST_KEPT = 2_000;

const prepared = (name: string): Prepared => {
  const known = kept.get(name) ?? prepare(name);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(name, known);
  return known;
};

/** Every way to name each option, its id too; names of nothing but signs can be said by nobody and are left out. */
export const namesOf = (options: readonly Choice[]): readonly Name[] =>
  options.flatMap(({ id, names }) =>
    [id, ...names].flatMap((name, at) => {
      const ready = prepared(name);
      return ready.key === '' || ready.tokens.length === 0 ? [] : [{ ...ready, id, shown: at > 0 }];
    }),
  );

/** Each option once, however many of its names were met. */
export const idsOf = (names: readonly Name[]): readonly string[] => [...new Set(names.map(({ id }) => id))];

/** The options whose name begins with the word ja, or nej. */
export const sayingIn = (names: readonly Name[], says: 'yes' | 'no'): readonly Name[] =>
  names.filter((name) => name.says === says);
