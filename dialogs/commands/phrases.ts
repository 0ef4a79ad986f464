import type { CommandWords } from './command-words.ts';
import { COMMANDS } from './commands.ts';
import { foldWord } from './fold-word.ts';
import type { Vocabulary } from './vocabulary.ts';
import { headOf } from './vocabulary.ts';

/** Words in order that make a command; after a slot with `gap` other words may stand. */
export interface Phrase {
  readonly command: CommandWords;
  readonly slots: readonly { readonly lemmas: ReadonlySet<string>; readonly gap: boolean }[];
}

/** Small words have no endings: »på« in a phrase is »på«. */
const LITERAL = 3;

const slotsOf = (phrase: string, lemmasOf: (word: string) => readonly string[]): Phrase['slots'] => {
  const words = phrase.split(' ');
  return words.flatMap((word, at) =>
    word === '..'
      ? []
      : [{ lemmas: new Set(word.split('|').flatMap(lemmasOf)), gap: words[at + 1] === '..' }],
  );
};

/** The phrases of all commands. Keeps the nouns in them; the verbs are kept already. */
export const phrasesIn = (vocabulary: Vocabulary): readonly Phrase[] => {
  const verbs = new Set([...vocabulary.senses.values()].flatMap((all) => all.map(({ lemma }) => lemma)));
  const lemmasOf = (word: string): readonly string[] => {
    if (word === '§') return ['case'];
    const key = foldWord(word);
    const verb = `verb ${key}`;
    if (verbs.has(verb)) return [verb, `noun ${key}`];
    return [key.length <= LITERAL ? vocabulary.keepExact(word) : vocabulary.keepNoun(word)];
  };
  return COMMANDS.flatMap((command) => {
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
        slots: slotsOf(phrase, lemmasOf),
      })),
    ];
  });
};

/** The phrases by each word they can begin with. */
export const byFirstWord = (phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> => {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const lemma of phrase.slots[0]?.lemmas ?? []) {
      const known = byFirst.get(lemma);
      if (known) known.push(phrase);
      else byFirst.set(lemma, [phrase]);
    }
  }
  return byFirst;
};
