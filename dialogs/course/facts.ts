import type { Course, Pause } from '../../domain/course.ts';
import type { CaseView } from '../../domain/view.ts';
import { cannotNow } from '../refusals/rights.ts';
import type { NotBegun } from '../engine/flow.ts';

type PlainPause = { readonly [K in keyof Pause]: Pause[K] };

/** A course as the facts of a run keep it. */
export type PlainCourse = Omit<Course, 'pauses'> & {
  readonly pauses?: readonly PlainPause[];
};

export const plainCourse = (course: Course): PlainCourse => ({ ...course });

/** Said where a case has no course that the dialog could be about. */
export const noCourse = ({ number, status, since, course }: CaseView): NotBegun | undefined =>
  course ? undefined : { ok: false, say: cannotNow(number, status, since) };

/** The course of a case that `noCourse` has let through. Throws where there is none: a fault of ours. */
export const courseOf = ({ course, number }: CaseView): PlainCourse => {
  if (!course) throw new Error(`${number} has no course`);
  return plainCourse(course);
};
