import type { Course } from '../case.ts';
import { pausedDays, phaseEnd, phaseOn } from '../course.ts';
import type { Day } from '../day.ts';
import { addDays, addMonths, lastDayOf } from '../day.ts';
import type { Refusal } from '../refusal.ts';
import type { PhaseStep } from '../vocabulary.ts';

/** A phase cannot be planned further ahead than this. */
const AHEAD_MONTHS = 3;

/** Nor extended by more than this. */
const EXTENDED_MONTHS = 12;

/** The first days the main phase can have. */
export const advanceRange = ({ start }: Course, today: Day): { earliest: Day; latest: Day } => ({
  earliest: addDays(start, 1),
  latest: addMonths(today, AHEAD_MONTHS),
});

/** The course with the main phase from a day on, with the length that held when the case was made and its pauses. */
export const advancedTo = (course: Course, mainFrom: Day, mainMonths: number): Course => ({
  ...course,
  qualifyingUntil: addDays(mainFrom, -1),
  mainFrom,
  mainUntil: addDays(lastDayOf(mainFrom, mainMonths), pausedDays(course, mainFrom)),
});

/** The course with its present phase to a later day; a main phase that had not begun has to pass the gate again. */
export const extendedTo = (course: Course, until: Day, today: Day, mainMonths: number): Course => {
  if (phaseOn(course, today) === 'main') return { ...course, mainUntil: until };
  const { mainFrom: _, ...qualifying } = course;
  return {
    ...qualifying,
    qualifyingUntil: until,
    mainUntil: lastDayOf(addDays(until, 1), mainMonths),
  };
};

/** The course as it will be when what is recommended has been confirmed; a stop leaves its days as they are. */
export const courseAfter = (
  course: Course,
  {
    recommendation,
    date,
    until,
  }: { readonly recommendation: PhaseStep; readonly date: Day; readonly until?: Day | undefined },
  today: Day,
  mainMonths: number,
): Course => {
  if (recommendation === 'advance') return advancedTo(course, date, mainMonths);
  return recommendation === 'extend' && until !== undefined
    ? extendedTo(course, until, today, mainMonths)
    : course;
};

/** The last days an extension can have: later than the phase ends on the day it is asked for. */
export const extendRange = (course: Course, today: Day): { earliest: Day; latest: Day } => {
  const end = phaseEnd(course, today);
  return { earliest: addDays(end, 1), latest: addMonths(end, EXTENDED_MONTHS) };
};

/** Why a phase cannot get this last day. */
export const extendProblem = (course: Course, until: Day | undefined, today: Day): Refusal | undefined => {
  const range = extendRange(course, today);
  return until === undefined || until < range.earliest || until > range.latest
    ? { code: 'phase-out-of-range', ...range }
    : undefined;
};
