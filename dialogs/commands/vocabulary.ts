import { foldWord, plainWord } from './fold-word.ts';
import type { Form, Inflected } from './word-forms.ts';
import { englishForms, englishNounForms, nounForms, verbForms } from './word-forms.ts';

/** A word as it can stand in a sentence: which word it is, and in which form. */
export interface Sense {
  readonly lemma: string;
  readonly form: Form;
}

/** The words of a language as they are met, in all their forms. Each `keep…` names the word it keeps. */
export interface Vocabulary {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  keepVerb(principal: string): string;
  keepEnglishVerb(principal: string): string;
  keepNoun(noun: string, english?: boolean): string;
  /** A small word that has no other form. */
  keepExact(word: string): string;
}

export const headOf = (principal: string): string => foldWord(principal.split(' ')[0] ?? '');

export const makeVocabulary = (): Vocabulary => {
  const senses = new Map<string, Sense[]>();

  const keep = (word: string, sense: Sense): void => {
    const key = foldWord(word);
    const known = senses.get(key) ?? [];
    if (!known.some(({ lemma, form }) => lemma === sense.lemma && form === sense.form)) known.push(sense);
    senses.set(key, known);
  };

  const keepForms = (lemma: string, forms: Inflected): string => {
    for (const [word, form] of forms) keep(word, { lemma, form });
    return lemma;
  };

  return {
    senses,
    keepVerb: (principal) => keepForms(`verb ${headOf(principal)}`, verbForms(foldWord(principal))),
    keepEnglishVerb: (principal) => keepForms(`verb ${headOf(principal)}`, englishForms(principal)),
    keepNoun: (noun, english = false) =>
      keepForms(`noun ${foldWord(noun)}`, english ? englishNounForms(noun) : nounForms(foldWord(noun))),
    keepExact: (word) => keepForms(`word ${foldWord(word)}`, [[word, 'noun']]),
  };
};

/** Finds the senses of a folded word as it is written, or as it is typed without æ, ø and å. */
export const sensesIn = ({ senses }: Vocabulary): ((key: string) => readonly Sense[]) => {
  const byPlain = new Map(
    [...senses.keys()].filter((key) => /[æøå]/.test(key)).map((key) => [plainWord(key), key]),
  );
  return (key) => senses.get(key) ?? senses.get(byPlain.get(key) ?? '') ?? [];
};
