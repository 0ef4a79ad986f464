import * as fc from 'fast-check';
import { HOSTILE } from '../../support/hostile.ts';

/** How often each thing is done, against the others. */
export const WEIGHTS = {
  fill: 20,
  part: 3,
  blank: 2,
  bad: 3,
  cpr: 2,
  typed: 6,
  named: 6,
  several: 9,
  'wrong-word': 3,
  next: 2,
  skip: 1,
  back: 4,
  'typed-back': 2,
  edit: 3,
  'typed-edit': 4,
  show: 3,
  'press-help': 1,
  question: 3,
  nonsense: 2,
  'odd-press': 3,
  language: 1,
  later: 1,
  'typed-later': 1,
  resume: 4,
  cancel: 1,
  'typed-cancel': 1,
  confirm: 5,
  'typed-confirm': 4,
  old: 5,
  again: 4,
  other: 2,
  restart: 3,
  'days-later': 1,
  crash: 4,
  conflict: 2,
} as const;

export type Kind = keyof typeof WEIGHTS;
export const KINDS = Object.keys(WEIGHTS) as readonly Kind[];

/** What somebody does, before it is known what stands before them: `n` chooses among what there is. */
export interface Move {
  readonly kind: Kind;
  readonly n: number;
  /** What they would write in a text. */
  readonly words: string;
}

/** Sentences that are nothing but an answer: no word of the bot's, no colon, comma or line break. */
const PHRASES = [
  'Maria',
  'Cykelværksted på havnen',
  'har drevet butik før',
  'vil gerne i gang til foråret',
  'Åse Ørsted',
  'Bageri med café',
  'mangler et lokale',
  'kender to lokale butikker',
] as const;

/** A text for a card: a person's, a hostile one, or any at all. */
const anyWords = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PHRASES) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...HOSTILE.filter((text) => text.isWellFormed() && !text.includes('\u0000'))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

/** The phrase that is typed where any text would be too much: the same for the same number. */
export const phraseOf = (n: number): string => `${PHRASES[n % PHRASES.length] ?? ''} ${n % 90}`;

export const anyMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.oneof(...KINDS.map((kind) => ({ weight: WEIGHTS[kind], arbitrary: fc.constant(kind) }))),
  n: fc.nat(9_999),
  words: anyWords,
});
