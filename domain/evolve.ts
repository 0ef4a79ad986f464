import type { Deed } from './deed.ts';
import type { Case, PersonalValues } from './case.ts';
import { isCitizenEvent } from './citizen-events.ts';
import { isCourseEvent } from './course-events.ts';
import { isDecisionEvent } from './decision-events.ts';
import { isEndingEvent } from './ending-events.ts';
import { evolveCitizen, withoutStaleRemarks } from './evolve-citizen.ts';
import { evolveCourse } from './evolve-course.ts';
import { evolveDecision } from './evolve-decision.ts';
import { evolveEnding } from './evolve-ending.ts';
import { evolvePlaces } from './evolve-places.ts';
import { evolveStaffing } from './evolve-staffing.ts';
import { movedTo, withoutErasure } from './evolve-status.ts';
import type { CaseEvent } from './events.ts';
import { isLoanEvent } from './loan/events.ts';
import { anonymised } from './erasure/anonymous.ts';
import { withMilestone } from './evaluation/milestone.ts';
import { evolveLoan, withoutLoanTexts } from './loan/evolve.ts';
import { withDeputyKey } from './keys.ts';
import { isNoticeEvent } from './notice-events.ts';
import { isPlaceEvent } from './place-events.ts';
import { isRefusalEvent } from './refusal-events.ts';
import { isStaffingEvent } from './staffing-events.ts';

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
  // A note says nothing of the case itself, nor what is asked of a notice: both are read through their entries.
  if (event.type === 'note-added') return before;
  if (isNoticeEvent(event)) return event.type === 'notice-acknowledged' ? subject : before;
  if (isLoanEvent(event)) return evolveLoan(subject, event, deed);
  if (isDecisionEvent(event) || isRefusalEvent(event)) return evolveDecision(subject, event, deed);
  if (isPlaceEvent(event)) return evolvePlaces(subject, event, deed);
  if (isCourseEvent(event)) return evolveCourse(subject, event, deed);
  if (isEndingEvent(event)) return evolveEnding(subject, event, deed);
  if (isStaffingEvent(event)) return evolveStaffing(subject, event);
  if (isCitizenEvent(event)) return evolveCitizen(subject, event, before, deed.by);
  switch (event.type) {
    case 'corrected': {
      const { field: _, notice: __, nextFree: ___, ...right } = event.data;
      return { ...subject, ...right };
    }
    case 'erasure-proposed':
      return { ...subject, erasure: { by: deed.by, on: event.data.on } };
    case 'erasure-declined':
      return withoutErasure(subject);
    case 'erased':
      return { ...anonymised(movedTo(subject, 'erased', deed)), ...event.data };
    case 'undone':
      return { ...event.data.restored, personal: event.personal ?? {} };
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
