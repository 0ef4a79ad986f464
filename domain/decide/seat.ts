import type { Case, Course } from '../case.ts';
import type { Command } from '../commands.ts';
import type { Day } from '../day.ts';
import { addDays, addMonths, lastDayOf } from '../day.ts';
import type { CaseEvent, EnrolmentFacts } from '../events.ts';
import { enqueue, givePlace, hasPlaceFor, leaveQueue, placesOf, positionIn } from '../places.ts';
import type { Rules } from '../programme.ts';
import { rulesAt } from '../programme.ts';
import type { Refusal } from '../refusal.ts';
import type { State } from './state.ts';

/** A course can begin from the application on, and not further ahead than a year. */
export const startRange = (applicationDate: Day, today: Day): { earliest: Day; latest: Day } => ({
  earliest: applicationDate,
  latest: addMonths(today, 12),
});

/** Why a course cannot begin on a day; `undefined` where it can. */
export const startProblem = (subject: Case, start: Day, today: Day): Refusal | undefined => {
  const range = startRange(subject.applicationDate, today);
  return start < range.earliest || start > range.latest
    ? { code: 'start-out-of-range', ...range }
    : undefined;
};

/** The days of a course that begins on `start`. */
export const courseFrom = (
  start: Day,
  { qualifyingMonths, mainMonths }: Pick<Rules, 'qualifyingMonths' | 'mainMonths'>,
) => {
  const qualifyingUntil = lastDayOf(start, qualifyingMonths);
  return { start, qualifyingUntil, mainUntil: lastDayOf(addDays(qualifyingUntil, 1), mainMonths) };
};

/** What an enrolment tells; `goesOn`: a course that is not a new one. */
export const enrolment = (
  subject: Case,
  start: Day,
  state: State,
  rules: Rules,
  today: Day,
  goesOn?: Course,
): EnrolmentFacts => {
  // A case keeps the lengths that held when it was made; how many places there are is of today.
  const { qualifyingUntil, mainUntil } =
    goesOn ?? courseFrom(start, rulesAt(state.programme, subject.madeOn));
  const course = { start, qualifyingUntil, mainUntil };
  const queue = leaveQueue(state.head.queue, subject.number);
  const taken = { case: subject.number, from: start, until: course.mainUntil };
  const after = placesOf(givePlace({ ...state.head, queue }, taken), rules, today);
  return {
    ...course,
    notice: state.head.lastNotice + 1,
    placesUsed: after.used,
    placesTotal: after.total,
    ...(after.nextFree !== undefined && { nextFree: after.nextFree }),
    ...(after.held > 0 && { placesHeld: after.held }),
    ...(goesOn && { goesOn }),
  };
};

/** A yes of both keys takes a free place or joins the queue by application date (note: "op til 2 pladser"). */
export const seat = (subject: Case, start: Day, command: Command, state: State): CaseEvent => {
  const rules = rulesAt(state.programme, command.today);
  const { head } = state;
  if (hasPlaceFor(head, rules, subject.first === true)) {
    return {
      type: 'enrolled',
      case: subject.number,
      data: enrolment(subject, start, state, rules, command.today),
    };
  }
  const { applicationDate, first } = subject;
  const entry = { case: subject.number, applicationDate, seq: head.seq + 1, ...(first && { first }) };
  const position = positionIn(enqueue(head.queue, entry), subject.number);
  return {
    type: 'waitlisted',
    case: subject.number,
    data: { applicationDate, position, ...(first && { first }) },
  };
};
