import { COMMANDS } from './commands.ts';
import type { Phrase } from './phrases.ts';
import { byFirstWord, phrasesIn } from './phrases.ts';
import type { Sense, Vocabulary } from './vocabulary.ts';
import { makeVocabulary, sensesIn } from './vocabulary.ts';
import type { Form } from './word-forms.ts';
import { LIGHT_ENGLISH, LIGHT_VERBS, PHRASE_VERBS } from './words-verbs.ts';

/** What the words of all commands mean, in all their forms. */
interface Lexicon {
  readonly sensesOf: (key: string) => readonly Sense[];
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  readonly light: ReadonlySet<string>;
  readonly headWords: readonly string[];
}

/** Keeps the verbs; the words of those that say little by themselves (»lave«, »get«). */
const keepVerbs = (vocabulary: Vocabulary): ReadonlySet<string> => {
  const light = new Set([
    ...LIGHT_VERBS.map((verb) => vocabulary.keepVerb(verb)),
    ...LIGHT_ENGLISH.map((verb) => vocabulary.keepEnglishVerb(verb)),
  ]);
  for (const verb of PHRASE_VERBS) vocabulary.keepVerb(verb);
  for (const { verbs = [], english } of COMMANDS) {
    for (const verb of verbs) vocabulary.keepVerb(verb);
    for (const verb of english?.verbs ?? []) vocabulary.keepEnglishVerb(verb);
  }
  return light;
};

/** A short word is told from others by its ending, so only the word itself is looked for. */
const SHORT = 5;
const BASIC: ReadonlySet<Form> = new Set(['imperative', 'infinitive', 'noun']);

const headsIn = ({ senses }: Vocabulary, byFirst: Lexicon['byFirst']): readonly string[] => {
  // A command alone, or a verb: nouns that only begin a phrase are too many and too common.
  const canBegin = (lemma: string): boolean =>
    (lemma.startsWith('verb ') && byFirst.has(lemma)) ||
    (byFirst.get(lemma) ?? []).some(({ slots }) => slots.length === 1);
  return [...senses]
    .filter(
      ([key, all]) =>
        key.length > 3 &&
        all.some(({ lemma, form }) => canBegin(lemma) && (key.length > SHORT || BASIC.has(form))),
    )
    .map(([key]) => key);
};

const makeLexicon = (): Lexicon => {
  const vocabulary = makeVocabulary();
  const light = keepVerbs(vocabulary);
  const byFirst = byFirstWord(phrasesIn(vocabulary));
  return { sensesOf: sensesIn(vocabulary), byFirst, light, headWords: headsIn(vocabulary, byFirst) };
};

let made: Lexicon | undefined;

/**
 * Made when the first sentence is read: it takes a tenth of a start, which a bot that is started anew has no time for.
 * Whoever is ready to listen calls it once before anybody speaks.
 */
export const lexicon = (): Lexicon => (made ??= makeLexicon());

/** The phrases that begin with a word. */
export const phrasesFrom = (lemma: string): readonly Phrase[] => lexicon().byFirst.get(lemma) ?? [];

/** The senses of a folded word. */
export const sensesOf = (key: string): readonly Sense[] => lexicon().sensesOf(key);

export const isLight = (lemma: string): boolean => lexicon().light.has(lemma);

/** Every form of a word that a command can begin with: what typing errors are measured against. */
export const headWords = (): readonly string[] => lexicon().headWords;
