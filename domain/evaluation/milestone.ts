import type { Milestone } from './milestone-kind.ts';
import { dayOf } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { isLoanEvent } from '../loan/events.ts';
import type { Deed } from '../deed.ts';

type Told = Omit<Milestone, 'on' | 'entry'>;

/** What an event leaves for the evaluation; `undefined` where nothing, or where the case itself keeps it. */
const told = (event: CaseEvent): Told | undefined => {
  // What happens to a loan stands in the loan.
  if (isLoanEvent(event)) return undefined;
  switch (event.type) {
    case 'referred': {
      const { applicationDate, deadline, recommendation } = event.data;
      return { what: 'referred', day: applicationDate, until: deadline, kind: recommendation };
    }
    case 'corrected': {
      const { applicationDate, deadline } = event.data;
      return applicationDate !== undefined && deadline !== undefined
        ? { what: 'application-corrected', day: applicationDate, until: deadline }
        : undefined;
    }
    case 'deadline-extended':
      return { what: event.type, until: event.data.until };
    case 'assessed':
    case 'joint-agreed':
    case 'finally-decided':
      return { what: event.type, kind: event.data.decision };
    case 'enrolled':
      return { what: event.type, ...(event.data.goesOn && { kind: 'again' }) };
    case 'refusal-drafted': {
      const { reason } = event.data;
      return { what: event.type, ...(reason !== undefined && { kind: reason }) };
    }
    case 'complaint-judged':
      return { what: event.type, kind: event.data.result };
    case 'withdrawn':
      return { what: event.type, ...(event.data.notice !== undefined && { kind: 'before-start' }) };
    case 'refusal-sent':
    case 'complained':
    case 'discharged':
      return { what: event.type, day: event.data.date };
    case 'status-recorded':
      return { what: event.type, day: event.data.date, kind: event.data.state };
    case 'phase-agreed':
      return { what: event.type, kind: event.data.recommendation };
    case 'paused':
      return { what: event.type, day: event.data.from };
    case 'support-changed':
      return {
        what: event.type,
        day: event.data.date,
        kind: event.data.becauseOfCourse ? 'because-of-course' : 'other',
      };
    case 'followed-up':
      return { what: event.type, day: event.data.date, kind: `${event.data.months}` };
    case 'returned-to-line':
      return { what: 'reopened' };
    case 'question-asked':
    case 'question-answered':
    case 'invited':
    case 'disagreed':
    case 'waitlisted':
    case 'offered':
    case 'offer-declined':
    case 'offer-expired':
    case 'reopened':
    case 'note-added':
      return { what: event.type };
    // Activities, pauses and their ends stand in the case itself; people, consent and access are not evaluated.
    case 'access-asked':
    case 'access-given':
    case 'activity-corrected':
    case 'activity-logged':
    case 'citizen-moved':
    case 'coach-taken':
    case 'consent-renewed':
    case 'consent-withdrawn':
    case 'discharge-begun':
    case 'discharge-dropped':
    case 'erased':
    case 'erasure-declined':
    case 'erasure-proposed':
    case 'handed-over':
    case 'heard':
    case 'joint-declined':
    case 'joint-proposed':
    case 'move-settled':
    case 'notice-acknowledged':
    case 'notice-questioned':
    case 'notice-answered':
    case 'offer-extended':
    case 'phase-declined':
    case 'phase-proposed':
    case 'planned-dropped':
    case 'recused':
    case 'refusal-begun':
    case 'reinstated':
    case 'remark-added':
    case 'resumed':
    case 'still-disagreed':
    case 'undone':
      return undefined;
  }
};

/** The milestones of a case after one more event. */
export const withMilestone = (
  before: readonly Milestone[] | undefined,
  event: CaseEvent,
  { at, seq }: Pick<Deed, 'at' | 'seq'>,
): readonly Milestone[] | undefined => {
  const said = told(event);
  return said ? [...(before ?? []), { ...said, on: dayOf(at), entry: seq }] : before;
};
