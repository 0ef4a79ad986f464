import type { ActivityType, Pause } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { JsonRecord } from '../../domain/json.ts';
import { typesOn } from '../../domain/decide/activity.ts';
import { pauseOn } from '../../domain/course.ts';
import type { Text } from '../../domain/text.ts';
import { same, text } from '../../domain/text.ts';
import { MAIN_TYPES, QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import { byText } from '../../domain/order.ts';
import type { CaseGroup } from '../engine/fields/cases.ts';
import type { FieldContext } from '../engine/field.ts';
import type { Lookups } from '../engine/lookups.ts';

type Plain<T> = { readonly [K in keyof T]: T[K] };

/** A course in few bytes, for a run may keep 8 kB. */
type CourseFact = {
  readonly number: string;
  readonly initials: string;
  readonly start: Day;
  readonly mainFrom?: Day;
  readonly pauses?: readonly Plain<Pause>[];
  /** What was logged last: kinds, minutes, log number. */
  readonly last?: readonly [types: string, minutes: number, entry: number];
};

/** The courses an activity can be logged in, as a run keeps them. */
export type ActivityFacts = { readonly prefix: string; readonly cases: readonly CourseFact[] };

/** The facts hold so many; a course beyond them is judged when the person confirms. */
export const LISTED = 40;

export const activityFacts = async (
  { loggable, programme }: Lookups,
  named: string,
): Promise<ActivityFacts> => {
  const all = await loggable(named);
  // The named one is always among them, then the newest.
  const kept = all.toSorted((a, b) =>
    a.number === named ? -1 : b.number === named ? 1 : byText(b.number, a.number),
  );
  return {
    prefix: programme.prefix,
    cases: kept
      .slice(0, LISTED)
      .toSorted((a, b) => (a.number < b.number ? -1 : 1))
      .map(({ number, initials, course: { start, mainFrom, pauses = [] }, last }) => ({
        number,
        initials,
        start,
        ...(mainFrom !== undefined && { mainFrom }),
        ...(pauses.length > 0 && {
          pauses: pauses.map(({ from, to }) => ({ from, ...(to !== undefined && { to }) })),
        }),
        ...(last && { last: [last.types.join(','), last.minutes, last.entry] as const }),
      })),
  };
};

/** The cases chosen so far. */
export const chosenIn = (answers: JsonRecord): readonly string[] =>
  (answers['cases'] ?? []) as readonly string[];

/** The courses chosen so far, as far as the facts hold them. */
export const coursesIn = ({ cases }: ActivityFacts, answers: JsonRecord): readonly CourseFact[] => {
  const chosen = chosenIn(answers);
  return cases.filter(({ number }) => chosen.includes(number));
};

/** »ML-2026-001 · M.« */
export const titleOf = ({ number, initials }: Pick<CourseFact, 'number' | 'initials'>): Text =>
  same(initials === '' ? number : `${number} · ${initials}`);

/** More than one course under a name. */
const group = (id: string, da: string, en: string, of: readonly CourseFact[]): readonly CaseGroup[] =>
  of.length > 1
    ? [
        {
          id,
          label: text(`${da} (${of.length})`, `${en} (${of.length})`),
          numbers: of.map(({ number }) => number),
        },
      ]
    : [];

/** »Alle mine forløb (5)«, and those of a phase where there are both. */
export const courseGroups = ({ cases }: ActivityFacts, today: Day): readonly CaseGroup[] => {
  const inMain = cases.filter(({ mainFrom }) => mainFrom !== undefined && mainFrom <= today);
  const others = cases.filter((one) => !inMain.includes(one));
  const all = group('all', 'Alle mine forløb', 'All my courses', cases);
  if (inMain.length === 0 || others.length === 0) return all;
  return [
    ...all,
    ...group('qualifying', 'Alle i det opkvalificerende forløb', 'All in the qualifying phase', others),
    ...group('main', 'Alle i hovedforløbet', 'All in the main phase', inMain),
  ];
};

/** The kinds that fit at least one of the chosen courses on the day; all of them while none is known. */
export const typesFor = ({ answers, facts, today }: FieldContext<ActivityFacts>): readonly ActivityType[] => {
  const date = (answers['date'] ?? today) as Day;
  const courses = coursesIn(facts, answers);
  const known = new Set(courses.flatMap((course) => typesOn({ course }, date)));
  const all = [...QUALIFYING_TYPES, ...MAIN_TYPES];
  return known.size === 0 ? all : all.filter((type) => known.has(type));
};

/** The first chosen course that a kind does not fit on the day. */
export const misfit = (
  facts: ActivityFacts,
  answers: JsonRecord,
  date: Day,
  types: readonly ActivityType[],
): CourseFact | undefined =>
  coursesIn(facts, answers).find((course) => {
    const known = typesOn({ course }, date);
    return !types.every((type) => known.includes(type));
  });

/** The chosen course that stood still on the day, and since when. */
export const pausedOn = (facts: ActivityFacts, answers: JsonRecord, date: Day) =>
  coursesIn(facts, answers)
    .flatMap((course) => {
      const pause = pauseOn(course, date);
      return pause ? [{ case: course.number, from: pause.from }] : [];
    })
    .at(0);

/** The first day on which all chosen courses were under way; none while none is known. */
export const earliestIn = (facts: ActivityFacts, answers: JsonRecord): Day | undefined =>
  coursesIn(facts, answers)
    .map(({ start }) => start)
    .toSorted()
    .at(-1);
