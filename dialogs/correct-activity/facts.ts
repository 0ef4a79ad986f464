import type { Attendance, ActivityType, Course, Session } from '../../domain/case.ts';
import { activityRange } from '../../domain/decide/activity.ts';
import type { Day } from '../../domain/day.ts';
import type { JsonRecord } from '../../domain/json.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { CaseView } from '../../domain/view.ts';
import { ACTIVITY_TYPE, ATTENDANCE, listText } from '../course/labels.ts';
import type { ActivityWords, Lookups } from '../engine/lookups.ts';
import { day } from '../words.ts';

type Plain<T> = { readonly [K in keyof T]: T[K] };

type Words = Plain<ActivityWords>;

/** A logged activity in few bytes, for a run may keep 8 kB. */
type Logged = readonly [entry: number, date: Day, types: string, minutes: number, attendance: Attendance];

export type CorrectionFacts = {
  readonly case: string;
  /** Newest day first. */
  readonly logged: readonly Logged[];
  /** Of the newest ones, by entry; of older ones the words stay as they are unless new ones are written. */
  readonly words: Readonly<Record<string, Words>>;
  readonly course: {
    readonly mainFrom?: Day;
    readonly pauses?: readonly Plain<NonNullable<Course['pauses']>[number]>[];
  };
  readonly earliest: Day;
  /** Of a course that is over. */
  readonly latest?: Day;
};

/** More than a year of weekly sessions beside the courses. */
const LISTED = 80;
const WORDS_BYTES = 3_000;

const bytes = (words: Words): number => new TextEncoder().encode(JSON.stringify(words)).length;

/** As many words as there is room for, those of the newest activities first. */
const fitting = (
  sessions: readonly Session[],
  all: ReadonlyMap<number, Words>,
): Readonly<Record<string, Words>> => {
  const kept: Record<string, Words> = {};
  let left = WORDS_BYTES;
  for (const { entry } of sessions) {
    const words = all.get(entry);
    if (!words || bytes(words) > left) continue;
    left -= bytes(words);
    kept[String(entry)] = words;
  }
  return kept;
};

const newestFirst = (a: Session, b: Session): number =>
  a.date === b.date ? b.entry - a.entry : a.date < b.date ? 1 : -1;

export const correctionFacts = async (view: CaseView, lookups: Lookups): Promise<CorrectionFacts> => {
  const { number, course, sessions = [] } = view;
  const { earliest, latest } = activityRange(view, lookups.today);
  const listed = sessions.toSorted(newestFirst).slice(0, LISTED);
  const words = await lookups.activityWords(number);
  const { mainFrom, pauses = [] } = course ?? {};
  return {
    case: number,
    logged: listed.map(({ entry, date, types, minutes, attendance }) => [
      entry,
      date,
      types.join(','),
      minutes,
      attendance,
    ]),
    words: fitting(listed, words),
    course: {
      ...(mainFrom !== undefined && { mainFrom }),
      ...(pauses.length > 0 && {
        pauses: pauses.map(({ from, to }) => ({ from, ...(to !== undefined && { to }) })),
      }),
    },
    earliest,
    ...(view.ending?.notice !== undefined && { latest }),
  };
};

interface Chosen {
  readonly date: Day;
  readonly types: readonly ActivityType[];
  readonly minutes: number;
  readonly attendance: Attendance;
  readonly words: Words;
}

/** The activity that is being put right, as it stands. */
export const chosenIn = ({ logged, words }: CorrectionFacts, answers: JsonRecord): Chosen | undefined => {
  const found = logged.find(([entry]) => String(entry) === answers['entry']);
  if (!found) return undefined;
  const [entry, date, types, minutes, attendance] = found;
  return {
    date,
    // Only ids were joined.
    types: types.split(',') as ActivityType[],
    minutes,
    attendance,
    words: words[String(entry)] ?? {},
  };
};

/** »6. december 2026 · Erhvervscoaching · mødt« */
export const labelOf = ([, date, types, , attendance]: Logged): Text => {
  const what = listText((types.split(',') as ActivityType[]).map((type) => ACTIVITY_TYPE[type]));
  const came = ATTENDANCE[attendance];
  return text(
    `${day(date).da} · ${what.da} · ${came.da.toLowerCase()}`,
    `${day(date).en} · ${what.en} · ${came.en.toLowerCase()}`,
  );
};
