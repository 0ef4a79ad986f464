import type { Case, Course } from '../../case.ts';
import { courseOn, openPause } from '../../course.ts';
import type { Day } from '../../day.ts';
import { addDays, daysBetween, earlier, later } from '../../day.ts';
import type { HeldPlace } from '../../held.ts';
import type { Period } from '../figure.ts';
import type { Milestone } from '../milestone-kind.ts';
import type { Asked } from '../observe.ts';
import { all } from '../observe.ts';

/** A course that began, with the event that began it. */
export interface Began {
  readonly course: Course;
  readonly enrolled: Milestone;
  /** The last day, where it has one; a discharge that is being decided is none. */
  readonly last?: Day;
}

/** Where somebody waits for a place again, or no longer does and may be erased since, after a discharge that was wrong. */
const AWAY: ReadonlySet<Case['status']> = new Set(['waitlisted', 'offered', 'withdrawn', 'erased']);

/** The course of a case, also where it has ended; `undefined` where there was none, or a change of mind before it. */
export const beganOf = (asked: Asked): Began | undefined => {
  const { course, ending, status } = asked.subject;
  const [enrolled] = all(asked, 'enrolled');
  if (!course || !enrolled || all(asked, 'withdrawn').some(({ kind }) => kind === 'before-start'))
    return undefined;
  const gap = !ending && AWAY.has(status) ? openPause(course) : undefined;
  const last = gap ? addDays(gap.from, -1) : ending?.notice === undefined ? undefined : ending.date;
  return { course, enrolled, ...(last !== undefined && { last }) };
};

/**
 * The stretches of days on which the citizen held a place. The days between a wrong discharge and the place that came
 * are kept as a pause, and nobody held a place on them.
 */
export const heldBy = ({ course, last }: Began): HeldPlace => {
  const { start, again, pauses = [] } = course;
  const gap = again === undefined ? undefined : pauses.find(({ to }) => to === again);
  const end = last === undefined ? {} : { to: last };
  return {
    start,
    stretches:
      gap && again !== undefined
        ? [
            { from: start, to: addDays(gap.from, -1) },
            { from: again, ...end },
          ]
        : [{ from: start, ...end }],
  };
};

/**
 * What of it costs money, as known on a day: the place is taken until somebody ends the course, but after its last
 * planned day it costs nothing, as no later day can be written.
 */
export const payableOf = (began: Began, day: Day): HeldPlace =>
  heldBy({ ...began, last: began.last ?? courseOn(began.course, day).mainUntil });

/** Days of a stretch that lie in the period; `to` is the first day after it. */
export const daysWithin = ({ from, to }: Period, stretch: { readonly from: Day; readonly to: Day }): number =>
  Math.max(0, daysBetween(later(from, stretch.from), earlier(addDays(to, 1), stretch.to)));

/** Days in the period on which the citizen held a place. */
export const daysHeld = (period: Period, { stretches }: HeldPlace): number =>
  stretches.reduce(
    (days, { from, to = period.to }) => days + daysWithin(period, { from, to: addDays(to, 1) }),
    0,
  );
