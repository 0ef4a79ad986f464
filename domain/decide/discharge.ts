import type { Case, Course, Ending, Phase } from '../case.ts';
import { courseOn, phaseOn } from '../course.ts';
import type { Command } from '../commands.ts';
import { readCvr } from '../danish/cvr.ts';
import type { Day } from '../day.ts';
import { earlier } from '../day.ts';
import type { CaseEvent, DischargeFacts } from '../events.ts';
import { canReturn, leavePlace, placesOf } from '../places.ts';
import { rulesAt } from '../programme.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { takenOverOn } from '../rules/place-party.ts';
import { allowed } from './allowed.ts';
import { openDouble } from './open-double.ts';
import type { CommandOf, State } from './state.ts';

/** A course can end from its first day on, to its last, and not before it has; a pause that lasts has moved the last. */
export const endRange = (course: Course, today: Day): { earliest: Day; latest: Day } => ({
  earliest: course.start,
  latest: earlier(today, courseOn(course, today).mainUntil),
});

/** Why a course cannot end on a day; `undefined` where it can. */
export const endProblem = (course: Course, date: Day, today: Day): Refusal | undefined => {
  const range = endRange(course, today);
  return date < range.earliest || date > range.latest
    ? { code: 'discharge-out-of-range', ...range }
    : undefined;
};

/**
 * What a discharge on a day is: the phase it ends, and whether that is before the course was to end (»før tid« in
 * the notice).
 */
export const endOf = (course: Course, date: Day) => ({
  date,
  phase: phaseOn(courseOn(course, date), date),
  early: date < courseOn(course, date).mainUntil,
});

/** A decision against the citizen's wish does not reach back behind the day it was sent. */
export const decidedEnd = ({ course }: Case, ending: Ending, sent: Day) =>
  course === undefined || sent <= ending.date
    ? ending
    : endOf(course, earlier(sent, courseOn(course, sent).mainUntil));

/** What the channel is told when a place is given up. */
export const dischargeFacts = (
  subject: Case,
  end: { readonly date: Day; readonly phase: Phase; readonly early: boolean },
  { today }: Pick<Command, 'today'>,
  { head, programme, line = [] }: State,
): DischargeFacts => {
  const after = { ...head, places: leavePlace(head.places, subject.number) };
  const { used, total, free } = placesOf(after, rulesAt(programme, today), today);
  const unshared = new Set(line.filter(({ consent }) => consent.withdrawn).map(({ number }) => number));
  const next = head.queue.some((entry) => entry.offer === undefined && !unshared.has(entry.case));
  return {
    ...end,
    notice: head.lastNotice + 1,
    placesUsed: used,
    placesTotal: total,
    waiting: free > 0 && next,
  };
};

/** The end of a course: by agreement at once, against the citizen's wish as a decision (programme §2). */
export const discharge = (command: CommandOf<'discharge'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'discharge', 'discharge');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { course, number } = subject;
  const { date, reason, agreed, outcome, cvr, note } = command.intent;
  if (!course) return refuse({ code: 'no-such-case', case: number });
  const problem = endProblem(course, date, command.today);
  if (problem) return refuse(problem);
  if (cvr !== undefined && readCvr(cvr).kind !== 'one') return refuse({ code: 'not-a-cvr' });
  const personal = {
    dischargeReason: reason,
    outcome,
    ...(note !== undefined && { dischargeNote: note }),
    ...(cvr !== undefined && { cvr }),
  };
  const end = endOf(course, date);
  return agreed || reason === 'death'
    ? happened({
        type: 'discharged',
        case: number,
        data: dischargeFacts(subject, end, command, state),
        personal,
      })
    : happened({ type: 'discharge-begun', case: number, data: end, personal });
};

type Reopened = CaseEvent & { readonly type: 'reopened' | 'returned-to-line' };

/** The place of a course that was ended, given back, or the next one; never beside a newer case. */
export const givenBack = (
  subject: Case,
  today: Day,
  { head, programme, sameReference }: State,
): { readonly event: Reopened } | { readonly refusal: Refusal } => {
  const { number, course, ending } = subject;
  if (!course || ending?.notice === undefined) return { refusal: { code: 'no-such-case', case: number } };
  // The citizen may have been referred again since.
  const double = openDouble({ sameReference }, subject);
  if (double) return { refusal: double };
  // Somebody else has been offered the place: that holds, and who was wrongly discharged goes first in line (practice §3).
  if (!canReturn(head, rulesAt(programme, today))) {
    const { applicationDate } = subject;
    return {
      event: { type: 'returned-to-line', case: number, data: { notice: ending.notice, applicationDate } },
    };
  }
  const place = { case: number, from: course.start, until: course.mainUntil };
  return { event: { type: 'reopened', case: number, data: { notice: ending.notice, place } } };
};

/** A discharge that was wrong is taken back. */
export const reopen = (command: CommandOf<'reopen'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'discharge', 'reopen');
  if ('refusal' in found) return refuse(found.refusal);
  const { organisation } = found.subject;
  const ends = takenOverOn(state.programme.organisations, 'job-centre', organisation, command.today);
  if (ends) return refuse({ code: 'job-centre-ends', ...ends });
  const back = givenBack(found.subject, command.today, state);
  return 'refusal' in back
    ? refuse(back.refusal)
    : happened({ ...back.event, personal: { correctionReason: command.intent.reason } });
};
