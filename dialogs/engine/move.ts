import { fold } from '../../domain/danish/normalise.ts';
import type { Show } from './taken.ts';

/** What a person does with a dialog, pressed or typed. */
export type Move =
  /** The inputs of the step's card, by field id, as the client sends them. */
  | {
      readonly kind: 'answer';
      readonly values: Readonly<Record<string, string>>;
      /** What was wrong and need not be answered is dropped. */
      readonly skips?: boolean;
      /** The step's shortcut answers what it can. */
      readonly shortcut?: boolean;
      /** What was typed: »videre« may be the name of an answer. */
      readonly sentence?: string;
    }
  /** A sentence: the answer to the first open field, or `felt: svar`. */
  | { readonly kind: 'say'; readonly text: string }
  /** Goes on with what was asked about as it is; what stands in the inputs stays. */
  | { readonly kind: 'keep'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'back'; readonly values: Readonly<Record<string, string>> }
  | {
      readonly kind: 'edit';
      readonly field: string;
      readonly values: Readonly<Record<string, string>>;
      /** The whole of it where it was typed: »Ret god til at sælge« names no field and is an answer. */
      readonly sentence?: string;
    }
  | {
      readonly kind: 'later';
      readonly values: Readonly<Record<string, string>>;
      /** What was typed: »stop« may be the name of an answer. */
      readonly sentence?: string;
    }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'show'; readonly what: Show; readonly values: Readonly<Record<string, string>> }
  /** `rev`: the count of changes the pressed card showed. */
  | {
      readonly kind: 'confirm';
      readonly rev: number | undefined;
      readonly values: Readonly<Record<string, string>>;
    };

const NONE: Readonly<Record<string, string>> = {};

const WORDS: readonly (readonly [readonly string[], Move])[] = [
  [['tilbage', 'gå tilbage', 'back'], { kind: 'back', values: NONE }],
  [['annuller', 'annullér', 'cancel'], { kind: 'cancel' }],
  [['senere', 'gem til senere', 'stop', 'later'], { kind: 'later', values: NONE }],
  [['vis', 'vis svar', 'show'], { kind: 'show', what: 'answers', values: NONE }],
  [
    [
      'hvorfor',
      'hvorfor spørger du',
      'hvorfor spørger du om det',
      'hvorfor skal jeg svare på det',
      'hvorfor det',
      'hvorfor vil du vide det',
      'hvorfor skal du vide det',
      'why',
      'why do you ask',
    ],
    { kind: 'show', what: 'why', values: NONE },
  ],
  [['hjælp', 'help', '?'], { kind: 'show', what: 'help', values: NONE }],
  [['næste', 'videre', 'next'], { kind: 'answer', values: NONE }],
  [['spring over', 'skip'], { kind: 'answer', values: NONE, skips: true }],
  [
    ['bekræft', 'bekræft og gem', 'gem', 'send', 'confirm', 'save'],
    { kind: 'confirm', rev: undefined, values: NONE },
  ],
];

/** At the end; looked for at their beginning alone, as a text can be nothing but signs. */
const SIGNS = /(?<![.!?])[.!?]+$/;

/** The words that leave an answer as it is, where the card asks whether to. */
const KEEP = new Set(['behold', 'keep'].map(fold));

/** »behold« and nothing else. */
export const isKeep = (sentence: string): boolean => KEEP.has(fold(sentence).replace(SIGNS, ''));

const BY_WORD = new Map(WORDS.flatMap(([names, move]) => names.map((name) => [fold(name), move] as const)));

/** The move a sentence is by itself; anything longer is an answer. `ret <felt>` goes to a field. */
export const moveOf = (sentence: string): Move => {
  const folded = fold(sentence).replace(SIGNS, '');
  const known = BY_WORD.get(folded) ?? BY_WORD.get(fold(sentence));
  if (known?.kind === 'answer' || known?.kind === 'later') return { ...known, sentence };
  if (known) return known;
  const edit = /^(?:ret|rediger|edit|change)(?:\s+(.+))?$/iu.exec(sentence.trim());
  if (edit) return { kind: 'edit', field: edit[1] ?? '', values: NONE, sentence };
  return { kind: 'say', text: sentence };
};
