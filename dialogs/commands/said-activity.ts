import { attendanceAsAWhole } from '../synonyms/attendance.ts';
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

/** »om, at jeg var syg«: what was talked about, and nothing of who came. */
const TOLD_ABOUT = new Set(['om', 'about']);

/** It did not happen, and why is not said. */
const CAME_TO_NOTHING = /(?:blev|er) (?:der |det )?ikke (?:blevet )?til noget/;

/** Whether the citizen came, where one word or the sentence says it; as it was typed where it can be more. */
export const attendanceIn = (words: readonly Word[]): Values => {
  const about = words.findIndex(({ key }) => TOLD_ABOUT.has(key));
  const told = (about < 0 ? words : words.slice(0, about)).map(({ key }) => key).join(' ');
  const whole = attendanceAsAWhole(told);
  if (whole) return only('attendance', whole);
  const places = placesOf(words, ATTENDANCE, false).filter(({ start }) => !isAbout(words, start));
  const named = places.map(({ start, end }) =>
    words
      .slice(start, end)
      .map(({ key }) => key)
      .join(' '),
  );
  const ids = ATTENDANCE.flatMap(({ id, words: name }) => (named.includes(name.join(' ')) ? [id] : []));
  const [value, ...more] = new Set(ids);
  if (value !== undefined && more.length === 0) return only('attendance', value);
  const open = named.length > 0 ? named.join(' ') : CAME_TO_NOTHING.exec(told)?.[0];
  return open === undefined ? NOTHING : { fields: {}, unclear: { attendance: open } };
};
