import type { Course } from '../case.ts';
import { openPause, resumedOn } from '../course.ts';
import type { Day } from '../day.ts';
import { addMonths, earlier, later } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

/** A pause can be entered late, and planned so far ahead. */
const AHEAD_MONTHS = 12;

/** The days a pause can begin on. */
export const pauseRange = ({ start, mainUntil }: Course, today: Day): { earliest: Day; latest: Day } => ({
  earliest: start,
  latest: earlier(mainUntil, addMonths(today, AHEAD_MONTHS)),
});

/** Why a pause cannot begin on a day; `undefined` where it can. */
export const pauseProblem = (course: Course, date: Day, today: Day): Refusal | undefined => {
  const range = pauseRange(course, today);
  if (date < range.earliest || date > range.latest) return { code: 'pause-out-of-range', ...range };
  const { pauses = [] } = course;
  const other = pauses.find(({ from, to }) => to !== undefined && from <= date && date < to);
  return other?.to === undefined ? undefined : { code: 'pause-overlaps', from: other.from, to: other.to };
};

/** The course stands still: nothing is due, and its ends move when it goes on (programme §2, Dates). */
export const pause = (command: CommandOf<'pause'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'pause', 'pause');
  if ('refusal' in found) return refuse(found.refusal);
  const { course, number, status, since } = found.subject;
  if (!course) return refuse({ code: 'not-now', case: number, status, since });
  const { date, reason, expectedReturn } = command.intent;
  const problem = pauseProblem(course, date, command.today);
  if (problem) return refuse(problem);
  if (expectedReturn !== undefined && expectedReturn <= date)
    return refuse({ code: 'return-before-pause', from: date });
  return happened({
    type: 'paused',
    case: number,
    data: { from: date, ...(expectedReturn !== undefined && { expectedReturn }) },
    personal: { pauseReason: reason },
  });
};

/** The days a course can go on; the same day means that there was no pause. One entered late ends before the next. */
export const resumeRange = (course: Course, today: Day): { earliest: Day; latest: Day } => {
  const earliest = openPause(course)?.from ?? course.start;
  const next = (course.pauses ?? []).find(({ from, to }) => to !== undefined && from > earliest)?.from;
  const latest = later(earliest, today);
  return { earliest, latest: next === undefined ? latest : earlier(latest, next) };
};

/** Refuses a day outside `resumeRange`, and where the case has no course that stands still. */
export const resume = (command: CommandOf<'resume'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'pause', 'resume');
  if ('refusal' in found) return refuse(found.refusal);
  const { course, number, status, since } = found.subject;
  if (!course) return refuse({ code: 'not-now', case: number, status, since });
  const { date } = command.intent;
  const range = resumeRange(course, command.today);
  if (date < range.earliest || date > range.latest) return refuse({ code: 'resume-out-of-range', ...range });
  return happened({ type: 'resumed', case: number, data: { on: date, course: resumedOn(course, date) } });
};
