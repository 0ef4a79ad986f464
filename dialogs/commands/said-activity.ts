import { optionsOf, type NamedList } from './choice-labels.ts';
import { foldWord } from './fold-word.ts';
import { GOVERNED_BY } from './heard-words.ts';
import { NOTHING, only, type Values } from './said-values.ts';
import type { Word } from './senses.ts';
import { nounForms } from './word-forms.ts';

interface Name {
  readonly id: string;
  readonly words: readonly string[];
}

/** Words that say this only beside others: »kom« is also »kom i gang«. */
const WEAK = new Set(['kom', 'kommet', 'came', 'forhindret', 'was present', 'var med', 'kursus']);

const namesOf = (list: NamedList): readonly Name[] =>
  optionsOf(list)
    .flatMap(({ id, names }) =>
      names.filter((name) => !WEAK.has(name)).map((name): Name => ({ id, words: foldWord(name).split(' ') })),
    )
    .toSorted((one, other) => other.words.length - one.words.length);

const TYPES = namesOf('activityTypes');
const ATTENDANCE = namesOf('attendance');

const same = (typed: string, word: string): boolean =>
  typed === word || (word.length > 4 && nounForms(word).some(([form]) => form === typed));

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Where the names of a list stand word for word; of those that share words the longest. */
const placesOf = (words: readonly Word[], names: readonly Name[], inflected: boolean): readonly Place[] => {
  const found: Place[] = [];
  for (const name of names) {
    for (let start = 0; start + name.words.length <= words.length; start += 1) {
      const fits = name.words.every((word, at) => {
        const typed = words[start + at]?.key ?? '';
        return inflected ? same(typed, word) : typed === word;
      });
      const end = start + name.words.length;
      if (fits && !found.some((other) => start < other.end && other.start < end))
        found.push({ id: name.id, start, end });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
};

/** »om lån«: what it was about, up to the next sign, case or value. */
const isAbout = (words: readonly Word[], at: number): boolean => {
  const from = words.slice(0, at).findLastIndex(({ key }) => GOVERNED_BY.has(key));
  return from >= 0 && words.slice(from, at).every(({ token }) => token.kind === 'word');
};

/** »kursus i moms« and »undervisning i regnskab« are their subject only. */
const isKindOf = (words: readonly Word[], place: Place, next: Place | undefined): boolean =>
  next !== undefined && next.start === place.end + 1 && words[place.end]?.key === 'i';

/** The kinds of activity named, several where more were. */
export const activityTypesIn = (words: readonly Word[]): Values => {
  const places = placesOf(words, TYPES, true).filter(({ start }) => !isAbout(words, start));
  const ids = places.flatMap((place, at) => (isKindOf(words, place, places[at + 1]) ? [] : [place.id]));
  const [first, ...more] = new Set(ids);
  return first === undefined ? NOTHING : only('activityTypes', [first, ...more].join(','));
};

/** Whether the citizen came, where one word says it. */
export const attendanceIn = (words: readonly Word[]): Values => {
  const ids = placesOf(words, ATTENDANCE, false)
    .filter(({ start }) => !isAbout(words, start))
    .flatMap(({ id, start, end }) => {
      const name = words.slice(start, end).map(({ key }) => key);
      return ATTENDANCE.filter((other) => other.words.join(' ') === name.join(' ')).map(
        (other) => other.id ?? id,
      );
    });
  const [value, ...more] = new Set(ids);
  return value === undefined || more.length > 0 ? NOTHING : only('attendance', value);
};
