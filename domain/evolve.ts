import type { Deed } from './deed.ts';
import type { Case, PersonalValues } from './case.ts';
import { evolveCitizen, withoutStaleRemarks } from './evolve-citizen.ts';
import { evolveCourse, inCourse, withoutEnding } from './evolve-course.ts';
import type { CaseEvent } from './events.ts';
import { isLoanEvent } from './events.ts';
import { anonymised } from './erasure/anonymous.ts';
import { withMilestone } from './evaluation/milestone.ts';
import { evolveLoan, withoutLapses, withoutLoanTexts } from './loan/evolve.ts';
import { otherSide, withDeputyKey, withKey } from './keys.ts';
import type { PersonKey } from './member.ts';

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

const withoutProposal = (subject: Case): Case => {
  const { joint: _, ...rest } = subject;
  return rest;
};

const withoutErasure = (subject: Case): Case => {
  const { erasure: _, ...rest } = subject;
  return rest;
};

const signedBySecond = (subject: Case, { by }: Deed): Pick<Case, 'keys'> =>
  subject.joint ? withKey(subject, otherSide(subject.joint.side), by) : {};

/** Who was responsible has held the job centre's key, and a case from before that was kept forgets nobody either. */
const handedOver = (
  subject: Case,
  { post, from, to }: (CaseEvent & { readonly type: 'handed-over' })['data'],
): Case =>
  post === 'coach'
    ? { ...subject, coach: to }
    : {
        ...subject,
        ...withKey(subject, 'job-centre', from),
        recommendedBy: subject.recommendedBy ?? from,
        caseworker: to,
      };

const reinstated = ({ recused = [], ...subject }: Case, person: PersonKey): Case => {
  const others = recused.filter((one) => one !== person);
  return others.length === 0 ? subject : { ...subject, recused: others };
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
  // What happens to a case once more is no longer what was to be erased.
  const moved = (status: Case['status']): Case => ({ ...withoutErasure(subject), status, since: deed.at });
  switch (event.type) {
    case 'assessed': {
      const { decision, ...rest } = event.data;
      return { ...subject, ...rest, assessment: { decision, by: deed.by, at: deed.at } };
    }
    case 'question-asked':
      return { ...moved('returned'), asker: deed.by };
    case 'question-answered':
      return moved('with-provider');
    case 'invited':
      return { ...moved('invited'), talk: event.data.meetingDate };
    case 'disagreed':
      return moved('joint');
    case 'joint-proposed':
      return {
        ...moved('countersigning'),
        ...withKey(subject, event.data.side, deed.by),
        joint: { ...event.data, by: deed.by },
      };
    case 'joint-declined':
      return withoutProposal({ ...moved('joint'), ...signedBySecond(subject, deed) });
    case 'joint-agreed':
      return { ...subject, ...signedBySecond(subject, deed) };
    case 'finally-decided':
      // Whoever gets a place is taken on by the provider, also one it was not asked about before.
      return event.data.decision === 'approve' ? { ...subject, sharedWithProvider: true } : subject;
    case 'still-disagreed':
      return { ...moved('deciding'), ...withKey(subject, event.data.side, deed.by) };
    case 'refusal-begun':
      return moved('refusing');
    case 'refusal-drafted':
      return {
        ...moved(subject.ending ? 'ending-hearing' : 'hearing'),
        hearing: { until: event.data.hearingUntil },
      };
    case 'heard':
      return {
        ...moved(subject.ending ? 'ending-writing' : 'writing'),
        hearing: { until: subject.hearing?.until ?? event.data.on, ...event.data },
      };
    case 'refusal-sent':
      return { ...moved('refused'), refusedOn: event.data.date };
    case 'complained':
      return { ...moved('complained'), complaint: event.data };
    case 'complaint-judged': {
      const { result, deadline = subject.deadline } = event.data;
      const { complaint } = subject;
      const judged = complaint ? { ...subject, deadline, complaint: { ...complaint, result } } : subject;
      if (result === 'rejected-sent-on' || subject.ending) {
        return { ...judged, status: subject.ending ? 'discharged' : 'refused', since: deed.at };
      }
      return { ...judged, status: 'deciding', since: deed.at, first: true };
    }
    case 'withdrawn': {
      const { offer: _, ...rest } = moved('withdrawn');
      return rest;
    }
    case 'corrected': {
      const { field: _, notice: __, nextFree: ___, ...right } = event.data;
      return { ...subject, ...right };
    }
    case 'handed-over':
      return handedOver(subject, event.data);
    case 'recused':
      return { ...subject, recused: [...(subject.recused ?? []), event.data.person] };
    case 'reinstated':
      return reinstated(subject, event.data.person);
    case 'deadline-extended':
      return { ...subject, deadline: event.data.until };
    case 'waitlisted':
      return moved('waitlisted');
    case 'discharge-begun':
      return { ...moved('ending'), ending: event.data };
    case 'discharge-dropped':
      return inCourse(withoutEnding(subject), deed);
    case 'reopened':
      return inCourse(withoutErasure(withoutLapses(withoutEnding(subject), deed)), deed);
    case 'discharged': {
      const { date, phase, early, notice, sent } = event.data;
      const ending = { date, phase, early, notice, ...(sent !== undefined && { sent }) };
      const { proposal: _, planned: __, moved: ___, ...rest } = moved('discharged');
      return { ...rest, ending };
    }
    case 'erasure-proposed':
      return { ...subject, erasure: { by: deed.by, on: event.data.on } };
    case 'erasure-declined':
      return withoutErasure(subject);
    case 'erased':
      return { ...anonymised(moved('erased')), ...event.data };
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
