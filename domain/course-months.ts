import type { Course, Phase } from './case.ts';
import { openPause, phaseOn } from './course.ts';
import type { Day } from './day.ts';
import { addDays, daysBetween, earlier, lastDayOf } from './day.ts';

/** »måned 2 af 6«, counted without the days on which the course stood still. */
export interface PhaseMonth {
  readonly phase: Phase;
  readonly month: number;
  readonly of: number;
}

/** The first month, from 1, whose end is not before a day. */
const monthFrom = (start: Day, day: Day): number => {
  for (let month = 1; ; month += 1) if (lastDayOf(start, month) >= day) return month;
};

/** Days of pauses that are over, in the phase that began on `start`, up to a day. */
const stillDays = ({ pauses = [] }: Course, start: Day, until: Day): number =>
  pauses
    .filter(({ from, to }) => to !== undefined && from >= start && from <= until)
    .reduce((days, { from, to = from }) => days + daysBetween(from, earlier(to, addDays(until, 1))), 0);

/** How far a course is on a day; in a pause, how far it was when it began; before the start and after the end the nearest. */
export const monthOn = (course: Course, day: Day): PhaseMonth => {
  const phase = phaseOn(course, day);
  const start = (phase === 'main' ? course.mainFrom : undefined) ?? course.start;
  const end = phase === 'main' ? course.mainUntil : course.qualifyingUntil;
  const pause = openPause(course);
  const here = pause && pause.from <= day ? addDays(pause.from, -1) : day;
  const count = (last: Day): number => monthFrom(start, addDays(last, -stillDays(course, start, last)));
  const of = count(end);
  return { phase, month: Math.min(Math.max(count(here), 1), of), of };
};
