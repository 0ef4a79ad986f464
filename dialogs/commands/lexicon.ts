import { foldWord } from './fold-word.ts';
import type { Flow } from '../engine/flow.ts';
import { DIALOGS } from '../index.ts';
import type { CommandWords } from './command-words.ts';
import { COURSE_WORDS } from './words-course.ts';
import { LOOK_WORDS } from './words-look.ts';
import { MONEY_WORDS } from './words-money.ts';
import { OWN_WORDS } from './words-own.ts';
import { SERVICE_WORDS } from './words-service.ts';
import { LIGHT_ENGLISH, LIGHT_VERBS, PHRASE_VERBS } from './words-verbs.ts';
import { VISITATION_WORDS } from './words-visitation.ts';
import { headOf, makeVocabulary, sensesIn } from './vocabulary.ts';
import type { Form } from './word-forms.ts';

/** Words in order that make a command; after a slot with `gap` other words may stand. */
export interface Phrase {
  readonly command: CommandWords;
  readonly slots: readonly { readonly lemmas: ReadonlySet<string>; readonly gap: boolean }[];
}

const WORDED: readonly CommandWords[] = [
  ...VISITATION_WORDS,
  ...COURSE_WORDS,
  ...MONEY_WORDS,
  ...OWN_WORDS,
  ...LOOK_WORDS,
  ...SERVICE_WORDS,
];

/** A dialog that has no list of words here is found by those that start it. */
const fromDialog = ({ id, title, starts }: Flow): CommandWords => ({
  id,
  title,
  phrases: starts.da,
  english: { phrases: starts.en },
});

export const COMMANDS: readonly CommandWords[] = [
  ...WORDED,
  ...DIALOGS.filter(({ id }) => !WORDED.some((known) => known.id === id)).map(fromDialog),
];

const vocabulary = makeVocabulary();
const lightLemmas = new Set<string>();

for (const verb of LIGHT_VERBS) lightLemmas.add(vocabulary.keepVerb(verb));
for (const verb of LIGHT_ENGLISH) lightLemmas.add(vocabulary.keepEnglishVerb(verb));
for (const verb of PHRASE_VERBS) vocabulary.keepVerb(verb);
for (const { verbs = [], english } of COMMANDS) {
  for (const verb of verbs) vocabulary.keepVerb(verb);
  for (const verb of english?.verbs ?? []) vocabulary.keepEnglishVerb(verb);
}

const verbs = new Set([...vocabulary.senses.values()].flatMap((all) => all.map(({ lemma }) => lemma)));

/** Small words have no endings: »på« in a phrase is »på«. */
const LITERAL = 3;

const lemmasOf = (word: string): readonly string[] => {
  if (word === '§') return ['case'];
  const key = foldWord(word);
  const verb = `verb ${key}`;
  if (verbs.has(verb)) return [verb, `noun ${key}`];
  return [key.length <= LITERAL ? vocabulary.keepExact(word) : vocabulary.keepNoun(word)];
};

const slotsOf = (phrase: string): Phrase['slots'] => {
  const words = phrase.split(' ');
  return words.flatMap((word, at) =>
    word === '..'
      ? []
      : [{ lemmas: new Set(word.split('|').flatMap(lemmasOf)), gap: words[at + 1] === '..' }],
  );
};

const phrases: Phrase[] = COMMANDS.flatMap((command) => {
  const { verbs: alone = [], nouns = [], english } = command;
  const single = [
    ...alone.map((principal) => `verb ${headOf(principal)}`),
    ...(english?.verbs ?? []).map((principal) => `verb ${headOf(principal)}`),
    ...nouns.map((noun) => vocabulary.keepNoun(noun)),
    ...(english?.nouns ?? []).map((noun) => vocabulary.keepNoun(noun, true)),
  ];
  return [
    ...single.map((lemma) => ({ command, slots: [{ lemmas: new Set([lemma]), gap: false }] })),
    ...[...(command.phrases ?? []), ...(english?.phrases ?? [])].map((phrase) => ({
      command,
      slots: slotsOf(phrase),
    })),
  ];
});

const byFirst = new Map<string, Phrase[]>();
for (const phrase of phrases) {
  for (const lemma of phrase.slots[0]?.lemmas ?? []) {
    byFirst.set(lemma, [...(byFirst.get(lemma) ?? []), phrase]);
  }
}

/** The phrases that begin with a word. */
export const phrasesFrom = (lemma: string): readonly Phrase[] => byFirst.get(lemma) ?? [];

/** The senses of a folded word. */
export const sensesOf = sensesIn(vocabulary);

export const isLight = (lemma: string): boolean => lightLemmas.has(lemma);

/** A command alone, or a verb: nouns that only begin a phrase are too many and too common. */
const canBegin = (lemma: string): boolean =>
  (lemma.startsWith('verb ') && byFirst.has(lemma)) ||
  (byFirst.get(lemma) ?? []).some(({ slots }) => slots.length === 1);

/** A short word is told from others by its ending, so only the word itself is looked for. */
const SHORT = 5;
const BASIC: ReadonlySet<Form> = new Set(['imperative', 'infinitive', 'noun']);

/** Every form of a word that a command can begin with: what typing errors are measured against. */
export const HEAD_WORDS: readonly string[] = [...vocabulary.senses]
  .filter(
    ([key, all]) =>
      key.length > 3 &&
      all.some(({ lemma, form }) => canBegin(lemma) && (key.length > SHORT || BASIC.has(form))),
  )
  .map(([key]) => key);

export const commandOf = (id: string): CommandWords | undefined => COMMANDS.find((one) => one.id === id);
