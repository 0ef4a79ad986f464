import type { Deed } from './deed.ts';
import type { Case, PersonalValues } from './case.ts';
import { evolveCitizen, withoutStaleRemarks } from './evolve-citizen.ts';
import { evolveCourse } from './evolve-course.ts';
import { evolveDecision } from './evolve-decision.ts';
import { evolveEnding } from './evolve-ending.ts';
import { evolveStaffing } from './evolve-staffing.ts';
import { movedTo, withoutErasure } from './evolve-status.ts';
import type { CaseEvent } from './events.ts';
import { isLoanEvent } from './events.ts';
import { anonymised } from './erasure/anonymous.ts';
import { withMilestone } from './evaluation/milestone.ts';
import { evolveLoan, withoutLoanTexts } from './loan/evolve.ts';
import { withDeputyKey } from './keys.ts';

const referredCase = (event: CaseEvent & { type: 'referred' }, deed: Deed): Case => {
  const { consentDay, consentForm, information, ...data } = event.data;
  return {
    number: event.case,
    programme: deed.programme,
    status: 'with-provider',
    since: deed.at,
    consent: { day: consentDay, form: consentForm, ...(information !== undefined && { information }) },
    recommendedBy: deed.by,
    ...data,
    personal: event.personal ?? {},
  };
};

/** Of an activity that is not the newest only why it was put right: what the case says was agreed later. */
const toldBy = (event: CaseEvent, { sessions = [] }: Case): PersonalValues | undefined => {
  if (event.type !== 'activity-corrected' || sessions.at(-1)?.entry === event.data.entry)
    return event.personal;
  const { activityReason } = event.personal ?? {};
  return activityReason === undefined ? {} : { activityReason };
};

const evolved = (before: Case | undefined, event: CaseEvent, deed: Deed): Case => {
  if (event.type === 'referred') return referredCase(event, deed);
  if (!before) throw new Error(`Event ${event.type} needs a case that exists`);
  // The texts of a new request stand for themselves.
  const known = event.type === 'loan-submitted' ? withoutLoanTexts(before.personal) : before.personal;
  const told = toldBy(event, before);
  const subject: Case = {
    ...before,
    ...withDeputyKey(before, event, deed.by),
    personal: { ...withoutStaleRemarks(known, told), ...told },
  };
  if (isLoanEvent(event)) return evolveLoan(subject, event, deed);
  switch (event.type) {
    case 'assessed':
    case 'question-asked':
    case 'question-answered':
    case 'invited':
    case 'disagreed':
    case 'joint-proposed':
    case 'joint-declined':
    case 'joint-agreed':
    case 'finally-decided':
    case 'still-disagreed':
    case 'refusal-begun':
    case 'refusal-drafted':
    case 'heard':
    case 'refusal-sent':
    case 'complained':
    case 'complaint-judged':
    case 'deadline-extended':
      return evolveDecision(subject, event, deed);
    case 'withdrawn':
    case 'discharge-begun':
    case 'discharge-dropped':
    case 'reopened':
    case 'discharged':
      return evolveEnding(subject, event, deed);
    case 'corrected': {
      const { field: _, notice: __, nextFree: ___, ...right } = event.data;
      return { ...subject, ...right };
    }
    case 'handed-over':
    case 'recused':
    case 'reinstated':
      return evolveStaffing(subject, event);
    case 'waitlisted':
      return movedTo(subject, 'waitlisted', deed);
    case 'erasure-proposed':
      return { ...subject, erasure: { by: deed.by, on: event.data.on } };
    case 'erasure-declined':
      return withoutErasure(subject);
    case 'erased':
      return { ...anonymised(movedTo(subject, 'erased', deed)), ...event.data };
    case 'enrolled':
    case 'offered':
    case 'offer-extended':
    case 'offer-declined':
    case 'offer-expired':
    case 'returned-to-line':
    case 'coach-taken':
    case 'activity-logged':
    case 'activity-corrected':
    case 'planned-dropped':
    case 'status-recorded':
    case 'phase-proposed':
    case 'phase-agreed':
    case 'phase-declined':
    case 'paused':
    case 'resumed':
    case 'support-changed':
    case 'citizen-moved':
    case 'move-settled':
    case 'consent-withdrawn':
    case 'consent-renewed':
    case 'followed-up':
      return evolveCourse(subject, event, deed);
    case 'access-asked':
    case 'access-given':
    case 'remark-added':
      return evolveCitizen(subject, event, before, deed.by);
    case 'undone':
      return { ...event.data.restored, personal: event.personal ?? {} };
    // A note says nothing of the case itself, nor what is asked of a notice: both are read through their entries.
    case 'note-added':
    case 'notice-questioned':
    case 'notice-answered':
      return before;
    case 'notice-acknowledged':
      return subject;
  }
};

/** The case after an event. Only `referred` makes one; everything else needs the case it happened to. */
export const evolveCase = (before: Case | undefined, event: CaseEvent, deed: Deed): Case => {
  const after = evolved(before, event, deed);
  // What was taken back is forgotten with the rest of the case.
  if (event.type === 'undone') return after;
  const milestones = withMilestone(before?.milestones, event, deed);
  return milestones === undefined || milestones === after.milestones ? after : { ...after, milestones };
};
