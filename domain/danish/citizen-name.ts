import { CPR_REMOVED } from './cpr.ts';
import { EVERYDAY_NAMES } from './everyday-names.ts';
import { fold, normalise } from './normalise.ts';

// Whoever is called too often stops listening, so a name counts only where it can hardly mean anything else: a full
// name as it is stored; a first name alone with a capital letter, from three letters on, when nobody of the staff is
// called so and it does not begin a sentence as an everyday word. What slips through is a first name without a
// capital letter, and what is not among the names to be looked for, such as a surname alone.

interface Word {
  /** As it was written, without what is invisible. */
  readonly said: string;
  readonly key: string;
  readonly begins: boolean;
}

const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;
const SENTENCE_END = /[.!?:;\n•»"“(]|^\s*[-*]\s*$/u;

const wordsOf = (text: string): readonly Word[] => {
  const plain = normalise(text, { lines: true });
  const words: Word[] = [];
  let end = 0;
  for (const { 0: said, index } of plain.matchAll(LETTERS)) {
    const between = plain.slice(end, index);
    words.push({ said, key: fold(said), begins: words.length === 0 || SENTENCE_END.test(between) });
    end = index + said.length;
  }
  return words;
};

/** The genitive counts: »Marias plan«, »Jens' plan«, »Maria's plan«. */
const isWord = (key: string, part: string): boolean => key === part || key === `${part}s`;

/** Fewer letters than this are initials, or a word. */
const LEAST = 3;
/** Longer than any message of Teams. */
const LONGEST = 40_000;

const partsOf = (name: string): readonly string[] =>
  wordsOf(name.replaceAll(CPR_REMOVED, ' ')).map(({ key }) => key);

/** Names ready to be looked for, by the key of their first part. */
export type CitizenNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** `names`: as they stand in the cases, full or a first name only; `staff`: the people who work with them. */
export const readNames = (names: readonly string[], staff: readonly string[]): CitizenNames => {
  const colleagues = staff.map(partsOf);
  const whole = new Set(colleagues.map((parts) => parts.join(' ')));
  const single = new Set(colleagues.flat());
  const all = new Map(names.map((name) => partsOf(name)).map((parts) => [parts.join(' '), parts] as const));
  const telling = [...all].filter(
    ([key, parts]) => parts.some(({ length }) => length >= LEAST) && !whole.has(key) && !single.has(key),
  );
  return Map.groupBy(
    telling.map(([, parts]) => parts),
    ([first = '']) => first,
  );
};

/** Where a first name stands for a person. */
const isFirstName = ({ said, begins }: Word, name: string, shouted: boolean): boolean =>
  /^\p{Lu}/u.test(said) && !((begins || shouted) && EVERYDAY_NAMES.has(name));

/**
 * Whether a text holds a part of one citizen's name, in capital letters or not; an everyday word, or one of two
 * letters, counts only with a capital letter inside a sentence. Stricter than where nobody knows whom it is about. Pure.
 */
export const holdsName = (text: string, name: string): boolean => {
  const parts = partsOf(name).filter(({ length }) => length > 1);
  return wordsOf(text.slice(0, LONGEST)).some(({ said, key, begins }) =>
    parts.some(
      (part) =>
        isWord(key, part) &&
        ((part.length >= LEAST && !EVERYDAY_NAMES.has(part)) || (/^\p{Lu}/u.test(said) && !begins)),
    ),
  );
};

/** Whether a message names one of the citizens. Pure. */
export const namesCitizen = (message: string, names: CitizenNames): boolean => {
  const words = wordsOf(message.slice(0, LONGEST));
  const shouted = !/\p{Ll}/u.test(message);
  return words.some((word, at) =>
    [word.key, word.key.replace(/s$/, '')]
      .flatMap((key) => names.get(key) ?? [])
      .some((parts) =>
        parts.length === 1
          ? isFirstName(word, parts[0] ?? '', shouted)
          : parts.every((part, nth) => isWord(words[at + nth]?.key ?? '', part)),
      ),
  );
};
