import { distance, errorsAllowed, nearest } from './closeness.ts';
import { stemsOf, type Name } from './choice-names.ts';
import { isNegative, stemOf, type Token } from './choice-words.ts';

/** A stretch of what was typed that is a whole name. */
export type Spot = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly errors: number;
};

type Stretch = {
  readonly tokens: readonly Token[];
  readonly key: string;
  readonly stems: string;
  readonly keyStem: string;
  readonly whole: boolean;
};

const polarity = (tokens: readonly Token[]): string =>
  tokens.flatMap((token) => (isNegative(token) || token.says ? token.word : [])).join(' ');

/** A typing error may stand anywhere but in front of a word, where it turns it round: enige, uenige. */
const sameBeginnings = (typed: readonly Token[], name: readonly Token[]): boolean =>
  typed.length !== name.length ||
  typed.every(({ word }, at) => {
    const other = name[at]?.word ?? '';
    return word === other || nearest(word, [other]).length > 0;
  });

/** What an inflection counts, so that the very word is nearer. */
const INFLECTED = 0.1;

/** Typing errors between a stretch and a name; undefined when they differ. */
const errorsBetween = ({ tokens, key, stems, keyStem, whole }: Stretch, name: Name): number | undefined => {
  if (key === name.key || key === name.plainKey) return 0;
  if (Math.abs(key.length - name.key.length) > 10 || tokens.every(({ filler }) => filler)) return undefined;
  if (tokens.length === name.tokens.length && stems === name.stems) return INFLECTED;
  if (name.tokens.length === 1 && keyStem === name.stems) return INFLECTED;
  if (key.length < (whole ? 4 : 6) || /\d/.test(key)) return undefined;
  if (nearest(key, [name.key]).length === 0 || polarity(tokens) !== polarity(name.tokens)) return undefined;
  if (!sameBeginnings(tokens, name.tokens)) return undefined;
  return distance(key, name.key, errorsAllowed(name.key.length));
};

const LONGEST = 10;

const stretchesOf = (tokens: readonly Token[]): readonly (Stretch & { readonly start: number })[] =>
  tokens.flatMap((_, start) =>
    tokens.slice(start, start + LONGEST).map((__, more) => {
      const stretch = tokens.slice(start, start + more + 1);
      const key = stretch.map(({ word }) => word).join('');
      const keyStem = /^\D{4,}$/.test(key) ? stemOf(key) : key;
      return {
        tokens: stretch,
        key,
        keyStem,
        stems: stemsOf(stretch),
        start,
        whole: stretch.length === tokens.length,
      };
    }),
  );

/** Right letters before typing errors, then the longer stretch, then the fewer errors. */
const beats = (one: Spot, other: Spot): boolean => {
  if (one.end <= other.start || other.end <= one.start) return false;
  if (one.errors < 1 !== other.errors < 1) return one.errors < 1;
  const [long, short] = [one.end - one.start, other.end - other.start];
  return long === short ? one.errors < other.errors : long > short;
};

/** Every stretch that is a name; where one lies in another, or two begin alike, the longer and the better one. */
export const spotsIn = (tokens: readonly Token[], names: readonly Name[]): readonly Spot[] => {
  const found = stretchesOf(tokens).flatMap((stretch) =>
    names.flatMap((name) => {
      const errors = errorsBetween(stretch, name);
      const end = stretch.start + stretch.tokens.length;
      return errors === undefined ? [] : [{ id: name.id, start: stretch.start, end, errors }];
    }),
  );
  return found.filter((spot) => !found.some((other) => beats(other, spot)));
};
