import type { Day } from './day.ts';
import { addDays, daysBetween } from './day.ts';
import type { PersonKey } from './member.ts';
import type {
  ActivityType,
  Attendance,
  CourseState,
  FollowUpMonths,
  GateItem,
  Phase,
  PhaseStep,
} from './vocabulary.ts';
import { byText } from './order.ts';

/** Days on which a course stands still; nothing is due on them. */
export interface Pause {
  readonly from: Day;
  /** The first day back; absent while the pause lasts. */
  readonly to?: Day;
  readonly expectedReturn?: Day;
}

/** A place from enrolment to discharge; every day is to and including. Pauses that are over have moved its ends. */
export interface Course {
  /** The number of the notice that told of the enrolment. */
  readonly notice: number;
  readonly start: Day;
  readonly qualifyingUntil: Day;
  readonly mainUntil: Day;
  /** The first day of the main phase; absent before the gate was passed. */
  readonly mainFrom?: Day;
  readonly pauses?: readonly Pause[];
  /** The buyer has agreed to days after those that were bought. */
  readonly beyond?: true;
  /** The day it went on after a discharge that was wrong. */
  readonly again?: Day;
}

/** The end of a course: agreed on, or under way as a decision against the citizen's wish. */
export interface Ending {
  /** The last day of the course. */
  readonly date: Day;
  readonly phase: Phase;
  /** Before the last day of the main phase. */
  readonly early: boolean;
  /** The number of the notice that told of it; absent while it is being decided. */
  readonly notice?: number;
  /** The day the decision was sent; absent where the citizen agreed. */
  readonly sent?: Day;
}

/** What the coach recommends where a phase ends; the caseworker has the second key. */
export interface PhaseProposal {
  readonly recommendation: PhaseStep;
  /** The first day of the main phase, or the last one of a course that stops. */
  readonly date: Day;
  /** With an extension: the new last day of the phase. */
  readonly until?: Day;
  /** With a stop: the citizen agrees. Else it is a decision with hearing and letter. */
  readonly agreed?: boolean;
  /** The buyer has agreed to days after those that were bought. */
  readonly beyond?: true;
  /** What the gate lacks and only warns of. */
  readonly lacks?: readonly GateItem[];
  readonly by: PersonKey;
}

/** One logged activity, as far as later questions look at it. */
export interface Session {
  readonly date: Day;
  readonly types: readonly ActivityType[];
  readonly minutes: number;
  readonly attendance: Attendance;
  /** The log number. */
  readonly entry: number;
}

/** A place that is held for the citizen until a day; silence is not a no (programme §2, Places). */
export interface Offer {
  readonly from: Day;
  /** The last day for an answer. */
  readonly until: Day;
  readonly extended?: true;
}

export interface MonthlyStatus {
  readonly date: Day;
  readonly state: CourseState;
}

export interface FollowUp {
  readonly months: FollowUpMonths;
  readonly date: Day;
}

type Timed = Pick<Course, 'start' | 'mainFrom' | 'pauses'>;

/**
 * The phase on a day, by the gate and not by the calendar: nobody slides into the main phase (programme §2, Phase
 * gate).
 */
export const phaseOn = ({ mainFrom }: Pick<Course, 'mainFrom'>, day: Day): Phase =>
  mainFrom !== undefined && day >= mainFrom ? 'main' : 'qualifying';

/** The pause that has not ended, whether it has begun or is only planned. */
export const openPause = ({ pauses = [] }: Pick<Course, 'pauses'>): Pause | undefined =>
  pauses.find(({ to }) => to === undefined);

/** The pause a day falls into. */
export const pauseOn = ({ pauses = [] }: Pick<Timed, 'pauses'>, day: Day): Pause | undefined =>
  pauses.find(({ from, to }) => from <= day && (to === undefined || day < to));

/** The days that pauses which are over took from a day on. */
export const pausedDays = ({ pauses = [] }: Pick<Timed, 'pauses'>, day: Day): number =>
  pauses.reduce(
    (days, { from, to }) => (to !== undefined && from >= day ? days + daysBetween(from, to) : days),
    0,
  );

/** The last day of the phase the course is in on a day, which belongs to it (programme §2, Dates). */
export const phaseEnd = (course: Course, day: Day): Day =>
  phaseOn(course, day) === 'main' ? course.mainUntil : course.qualifyingUntil;

/** The course without the pause that is open, its ends moved by how long it lasted; one of no length leaves no trace. */
export const resumedOn = (course: Course, on: Day): Course => {
  const pause = openPause(course);
  if (!pause) return course;
  const days = daysBetween(pause.from, on);
  const { pauses = [], ...rest } = course;
  const others = pauses.filter((one) => one !== pause);
  const closed = (days > 0 ? [...others, { from: pause.from, to: on }] : others).toSorted((a, b) =>
    byText(a.from, b.from),
  );
  const inMain = course.mainFrom !== undefined && pause.from >= course.mainFrom;
  return {
    ...rest,
    ...(!inMain && { qualifyingUntil: addDays(course.qualifyingUntil, days) }),
    ...(!inMain && course.mainFrom !== undefined && { mainFrom: addDays(course.mainFrom, days) }),
    mainUntil: addDays(course.mainUntil, days),
    ...(closed.length > 0 && { pauses: closed }),
  };
};

/** The course as its days stand on a day: while it is paused its ends move with every day. */
export const courseOn = (course: Course, day: Day): Course => {
  const pause = openPause(course);
  return pause && day > pause.from ? resumedOn(course, day) : course;
};
