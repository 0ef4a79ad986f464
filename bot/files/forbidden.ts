import { withoutCpr } from '../../domain/danish/cpr.ts';
import type { Piece } from './pieces.ts';
import { LEAST_IN_CELL, piecesIn } from './pieces.ts';

/** What must not stand in a file without names, as it stands in the cases. */
export interface Forbidden {
  readonly names: readonly string[];
  /** The job centres' own numbers of the citizens' cases. */
  readonly references: readonly string[];
  readonly cases: readonly string[];
  /** The first part of every case number: a number that looks like one is found though no case has it. */
  readonly prefixes: readonly string[];
  readonly cvr: readonly string[];
}

const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;

export const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(LETTERS) ?? [];

/** A name of one letter is an initial, which stands in any text. */
const LEAST_LETTERS = 2;
/** Shorter references are numbers like any others, in a text and in a cell of numbers. */
const LEAST = 4;
const LEAST_DIGITS = { text: 5, cell: LEAST_IN_CELL } as const;

const capital = (word: string): string => word.slice(0, 1).toLocaleUpperCase('da') + word.slice(1);

type Finder = (piece: Piece) => boolean;

/** »Marias« is »Maria« too. */
const stems = (word: string): readonly string[] => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]);

/**
 * Whole words, as they are written: »Maj« is not »maj«. Of a name each part is looked for, unless the product's own
 * sentences have that word; the parts after each other always are.
 */
const findNames = (names: readonly string[], own: ReadonlySet<string>): Finder => {
  const parts = [...new Set(names)].map((name) => wordsOf(name).map(capital));
  const single = new Set(parts.flat().filter((word) => word.length >= LEAST_LETTERS && !own.has(word)));
  const several = Map.groupBy(
    parts.filter(({ length }) => length > 1),
    ([first = '']) => first,
  );
  return ({ text }) => {
    const words = wordsOf(text);
    return words.some(
      (word, at) =>
        stems(word).some((stem) => single.has(stem)) ||
        several
          .get(word)
          ?.some((name) => name.every((part, nth) => stems(words[at + nth] ?? '').includes(part))) === true,
    );
  };
};

const edged = (wanted: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${wanted.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  );

const plain = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

const findWritten = (written: readonly string[], all: string): Finder => {
  const wanted = [...new Set(written.map(plain))].filter((one) => {
    const least = /^\d+$/.test(one) ? LEAST_DIGITS.text : LEAST;
    return one.length >= least && all.includes(one);
  });
  const texts = wanted.map(edged);
  const numbers = new Set(wanted.filter((one) => /^\d+$/.test(one) && one.length >= LEAST_DIGITS.cell));
  return ({ text, number }) =>
    number === true ? numbers.has(text) : texts.some((one) => one.test(plain(text)));
};

const findCaseNumbers = (prefixes: readonly string[]): Finder => {
  const patterns = prefixes.map(
    (prefix) => new RegExp(`(?<![\\p{L}\\p{N}])${plain(prefix)}[ ./_-]*20\\d\\d[ ./_-]*\\d{1,5}(?!\\d)`, 'u'),
  );
  return ({ text }) => patterns.some((one) => one.test(plain(text)));
};

const CVR = /(?<!\d)\d\d ?\d\d ?\d\d ?\d\d(?!\d)/g;

const findCvr = (cvr: readonly string[]): Finder => {
  const known = new Set(cvr.map((one) => one.replaceAll(/\D/g, '')));
  return ({ text }) => (text.match(CVR) ?? []).some((one) => known.has(one.replaceAll(' ', '')));
};

/** A number cell has lost the zero that a CPR number can begin with. */
const findCpr: Finder = ({ text, number }) =>
  withoutCpr(number === true && /^\d{9}$/.test(text) ? `0${text}` : text).found;

const findersFor = (forbidden: Forbidden, own: ReadonlySet<string>, all: string): readonly Finder[] => [
  findCpr,
  findNames(forbidden.names, own),
  findCvr(forbidden.cvr),
  findCaseNumbers(forbidden.prefixes),
  findWritten([...forbidden.references, ...forbidden.cases], all),
];

/**
 * Where one of the words stands in a made Word or Excel file: the place and never the words, and not where that place
 * is itself called so. `own`: the words of the product's own sentences; `counted`: what it added up itself, which is
 * nobody's number in a cell of numbers (110.505.000 kr. is no CPR number). `undefined` where there is none.
 */
export const forbiddenIn = async (
  bytes: Uint8Array,
  forbidden: Forbidden,
  own: ReadonlySet<string>,
  counted: ReadonlySet<string> = new Set(),
): Promise<string | undefined> => {
  const { unzipSync } = await import('fflate');
  const pieces = piecesIn(bytes, (zip) => unzipSync(new Uint8Array(zip)));
  const all = plain([...new Set(pieces.map(({ text }) => text))].join('\n'));
  const finders = findersFor(forbidden, own, all);
  const stands: Finder = (piece) =>
    (piece.number !== true || !counted.has(piece.text)) && finders.some((finds) => finds(piece));
  const found = pieces.find(stands);
  if (!found) return undefined;
  return stands({ place: '', text: found.place }) ? 'i en overskrift' : found.place;
};
