import type { CommandWords } from './command-words.ts';
import { JOINING } from './heard-words.ts';
import { phrasesFrom } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import type { Word } from './senses.ts';
import type { Form } from './word-forms.ts';

/** A command's words in a sentence. */
export interface Spot {
  readonly command: CommandWords;
  /** Where its words stand. */
  readonly at: readonly number[];
  /** How its verb stands, or its noun where it has none. */
  readonly form: Form;
  readonly near: boolean;
}

/** Between the words of one phrase at most so many others. */
const GAP = 7;

/** The first place from `start` on where a slot fits, within its reach and before the sentence divides. */
const placeOf = (
  words: readonly Word[],
  lemmas: ReadonlySet<string>,
  start: number,
  gap: boolean,
): number => {
  for (let at = start; at < Math.min(words.length, start + (gap ? GAP : 1)); at += 1) {
    const word = words[at];
    if (!word || word.token.kind === 'break') return -1;
    if (JOINING.has(word.key) && words[at + 1]?.token.kind !== 'case') return -1;
    if (word.senses.some(({ lemma }) => lemmas.has(lemma))) return at;
  }
  return -1;
};

const placesOf = (words: readonly Word[], phrase: Phrase, start: number): readonly number[] => {
  const at = [start];
  for (const [index, slot] of phrase.slots.entries()) {
    if (index === 0) continue;
    const before = phrase.slots[index - 1];
    const from = (at.at(-1) ?? start) + 1;
    const steps = before?.gap !== true && words[from]?.token.kind === 'case' && !slot.lemmas.has('case');
    const skipped = steps ? from + 1 : from;
    const place = placeOf(words, slot.lemmas, skipped, before?.gap === true);
    if (place < 0) return [];
    at.push(place);
  }
  return at;
};

const formOf = (words: readonly Word[], phrase: Phrase, at: readonly number[]): Form => {
  const forms = phrase.slots.flatMap(({ lemmas }, index) =>
    (words[at[index] ?? -1]?.senses ?? []).filter(({ lemma }) => lemmas.has(lemma)),
  );
  const verb = forms.find(({ lemma }) => lemma.startsWith('verb '));
  const noun = forms.find(({ lemma }) => !lemma.startsWith('verb '));
  // »lån«, »klage« and »svar« are both, and nouns here.
  const first = words[at[0] ?? -1]?.senses ?? [];
  const both = first.some(({ form }) => form === 'noun') && first.some(({ lemma }) => lemma === verb?.lemma);
  if (verb && !both) return verb.form;
  // A phrase names the thing itself, whatever the endings of its words.
  return phrase.slots.length > 1 ? 'noun' : (noun?.form ?? 'noun');
};

const overlap = (one: Spot, other: Spot): boolean => {
  const [start, end] = [one.at[0] ?? 0, one.at.at(-1) ?? 0];
  return other.at.some(
    (place) => one.at.includes(place) || (place > start && place < end && one.at.length > 1),
  );
};

/** The more exact phrase first, then what is typed right, then the noun of a word that is both. */
const rank = ({ at, near, form }: Spot): number =>
  -4 * at.length +
  (near ? 2 : 0) +
  (form === 'noun' || form === 'definite' ? 0 : form === 'plural' ? 1.5 : 1);

/** The commands named in a sentence, from the left; of those that share words the more exact phrase. */
export const spotsIn = (words: readonly Word[]): readonly Spot[] => {
  const all = words.flatMap(({ senses, near }, start) =>
    [...new Set(senses.map(({ lemma }) => lemma))].flatMap((lemma) =>
      phrasesFrom(lemma).flatMap((phrase): readonly Spot[] => {
        const at = placesOf(words, phrase, start);
        return at.length === 0
          ? []
          : [{ command: phrase.command, at, form: formOf(words, phrase, at), near }];
      }),
    ),
  );
  const ordered = all.toSorted(
    (one, other) => rank(one) - rank(other) || (one.at[0] ?? 0) - (other.at[0] ?? 0),
  );
  const kept: Spot[] = [];
  for (const spot of ordered) if (!kept.some((other) => overlap(other, spot))) kept.push(spot);
  return kept.toSorted((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0));
};
