import type { Case } from '../case.ts';
import { withoutCpr } from '../danish/cpr.ts';
import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { movePlace, placesOf } from '../places.ts';
import { rulesAt } from '../programme.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { allowed } from './allowed.ts';
import { decidedEnd, endOf, endProblem, endRange } from './discharge.ts';
import { openDouble } from './open-double.ts';
import { courseFrom, startProblem } from './seat.ts';
import type { CommandOf, State } from './state.ts';

type Correct = CommandOf<'correct'>;

const notNow = ({ number, status, since }: Case): Refusal => ({
  code: 'not-now',
  case: number,
  status,
  since,
});

const moved = (
  { number }: Case,
  { intent }: Correct,
  data: Omit<(CaseEvent & { type: 'corrected' })['data'], 'field'>,
): Decided<CaseEvent> =>
  happened({
    type: 'corrected',
    case: number,
    data: { field: intent.correction.field, ...data },
    personal: { correctionReason: intent.reason },
  });

/** The day of the application moves the deadline; once there is a place it says nothing any more. */
const applicationMoved = (subject: Case, command: Correct, state: State, to: Day): Decided<CaseEvent> => {
  if (subject.course) return refuse(notNow(subject));
  if (to > command.today) return refuse({ code: 'application-in-future' });
  if (to === subject.applicationDate) return refuse({ code: 'nothing-corrected' });
  const { deadlineDays } = rulesAt(state.programme, subject.madeOn);
  const due = addDays(to, deadlineDays);
  const told = subject.deadline;
  // A later day that the citizen was told stands.
  const extended = told > addDays(subject.applicationDate, deadlineDays) && told > due;
  return moved(subject, command, { applicationDate: to, deadline: extended ? told : due });
};

/** The first day moves the whole course, and the notice says so. */
const startMoved = (subject: Case, command: Correct, state: State, to: Day): Decided<CaseEvent> => {
  const { course, status } = subject;
  if (!course || status !== 'enrolled') return refuse(notNow(subject));
  const rules = rulesAt(state.programme, subject.madeOn);
  // Once the course has been moved by a pause, the gate or an extension, its days no longer follow from the first one.
  const { qualifyingUntil, mainUntil } = courseFrom(course.start, rules);
  const asPlanned = course.qualifyingUntil === qualifyingUntil && course.mainUntil === mainUntil;
  if (!asPlanned || course.mainFrom !== undefined || course.pauses) return refuse(notNow(subject));
  if (to === course.start) return refuse({ code: 'nothing-corrected' });
  const problem = startProblem(subject, to, command.today);
  if (problem) return refuse(problem);
  const days = courseFrom(to, rules);
  const { notice } = course;
  const moves = { course: { notice, ...days }, notice };
  // As with the enrolment: how many places there are is of today.
  const { nextFree } = placesOf(
    movePlace(state.head, subject.number, to, days.mainUntil),
    rulesAt(state.programme, command.today),
    command.today,
  );
  return moved(subject, command, { ...moves, ...(nextFree !== undefined && { nextFree }) });
};

const endMoved = (subject: Case, command: Correct, to: Day): Decided<CaseEvent> => {
  const { course, ending, status } = subject;
  if (!course || ending?.notice === undefined || status !== 'discharged') return refuse(notNow(subject));
  if (to === ending.date) return refuse({ code: 'nothing-corrected' });
  const problem = endProblem(course, to, command.today);
  if (problem) return refuse(problem);
  const { notice, sent } = ending;
  const right = { ...endOf(course, to), notice, ...(sent !== undefined && { sent }) };
  const earliest = sent === undefined ? to : decidedEnd(subject, right, sent).date;
  if (to < earliest)
    return refuse({ code: 'discharge-out-of-range', ...endRange(course, command.today), earliest });
  return moved(subject, command, { ending: right, notice });
};

const referenceProblem = (reference: string, subject: Case, state: State): Refusal | undefined =>
  withoutCpr(reference).found ? { code: 'cpr-in-reference' } : openDouble(state, subject);

/** One value put right, with a reason; the old one stays in the log. */
export const correct = (command: Correct, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'correct', 'correct');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { correction, reason } = command.intent;
  if (correction.field === 'applicationDate')
    return applicationMoved(subject, command, state, correction.value);
  if (correction.field === 'startDate') return startMoved(subject, command, state, correction.value);
  if (correction.field === 'dischargeDate') return endMoved(subject, command, correction.value);
  const { field, value } = correction;
  if (subject.personal[field] === value) return refuse({ code: 'nothing-corrected' });
  const problem = field === 'journalRef' ? referenceProblem(value, subject, state) : undefined;
  if (problem) return refuse(problem);
  return happened({
    type: 'corrected',
    case: subject.number,
    data: { field },
    personal: { [field]: value, correctionReason: reason },
  });
};
