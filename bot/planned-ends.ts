import { courseOn } from '../domain/course.ts';
import type { Day } from '../domain/day.ts';
import type { Head } from '../domain/head.ts';
import type { CaseBody } from '../storage/documents/programme.ts';
import { maybeBody } from '../storage/documents/body.ts';
import { caseId } from '../storage/keys.ts';
import { readMany } from '../storage/read-many.ts';
import type { Scope } from './scope.ts';

type Deps = Pick<Scope, 'store' | 'partition' | 'today'>;

/**
 * The last day that is planned of every course that holds a place, by case number. While a course stands still it moves
 * with every day, and only the case knows that.
 */
export const plannedEnds = async (
  { store, partition, today }: Deps,
  { places }: Head,
): Promise<ReadonlyMap<string, Day>> => {
  const inUse = places.map((place) => place.case);
  const cases = await readMany(store, partition, inUse.map(caseId));
  return new Map(
    cases.flatMap((found, index): (readonly [string, Day])[] => {
      const course = maybeBody<CaseBody>(found)?.course;
      return course ? [[inUse[index] ?? '', courseOn(course, today).mainUntil]] : [];
    }),
  );
};

/** A head whose places end when their courses do, as they stand today. */
export const withPlannedEnds = async (deps: Deps, head: Head): Promise<Head> => {
  const ends = await plannedEnds(deps, head);
  const places = head.places.map((place) => ({ ...place, until: ends.get(place.case) ?? place.until }));
  return { ...head, places };
};
