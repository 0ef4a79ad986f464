import type { Case, PhaseProposal, Session } from './case.ts';
import { openPause } from './course.ts';
import type { Day } from './day.ts';
import { addDays, daysBetween, later } from './day.ts';
import type { CourseFacts } from './course-events.ts';
import type { CaseEvent } from './events.ts';
import { withoutLapses } from './loan/evolve.ts';
import type { Deed } from './deed.ts';

type CourseEvent = Extract<
  CaseEvent,
  { readonly type: Exclude<CourseFacts['type'], 'note-added'> | 'enrolled' }
>;

const moved = (subject: Case, status: Case['status'], { at }: Deed): Case =>
  subject.status === status ? subject : { ...subject, status, since: at };

/** Where a course stands by itself: a pause goes before a proposal that waits, and nothing of either is lost. */
export const inCourse = (subject: Case, deed: Deed): Case => {
  const paused = subject.course !== undefined && openPause(subject.course) !== undefined;
  return moved(subject, paused ? 'paused' : subject.proposal ? 'phase-proposed' : 'enrolled', deed);
};

/** Nothing of a discharge that did not come about is taken for a part of a later one. */
export const withoutEnding = (subject: Case): Case => {
  const { ending: _, hearing: __, refusedOn: ___, followUps: ____, personal, ...rest } = subject;
  const {
    dischargeReason: _reason,
    outcome: _outcome,
    dischargeNote: _note,
    cvr,
    followUpOutcome: _later,
    followUpOutcomes: _each,
    followUpNote: _said,
    ...kept
  } = personal;
  // What money was paid out on stays.
  const lent = subject.loans !== undefined && cvr !== undefined;
  return { ...rest, personal: { ...kept, ...(lent && { cvr }) } };
};

const withoutOffer = (subject: Case): Case => {
  const { offer: _, ...rest } = subject;
  return rest;
};
const withoutPass = (subject: Case): Case => {
  const { passed: _, ...rest } = subject;
  return rest;
};
const withoutProposal = (subject: Case): Case => {
  const { proposal: _, ...rest } = subject;
  return rest;
};
const withoutPlan = (subject: Case): Case => {
  const { planned: _, ...rest } = subject;
  return rest;
};

/** What was agreed on for a later day than this one stands, unless another day was agreed on. */
const planAfter = (subject: Case, date: string, next: string | undefined): Case => {
  if (next !== undefined) return { ...subject, planned: next };
  return subject.planned !== undefined && subject.planned <= date ? withoutPlan(subject) : subject;
};

const enrolled = (subject: Case, { data }: CourseEvent & { type: 'enrolled' }, deed: Deed): Case => {
  const { notice, start, qualifyingUntil, mainUntil, goesOn } = data;
  const course = goesOn ? { ...goesOn, notice, again: start } : { notice, start, qualifyingUntil, mainUntil };
  return inCourse({ ...withoutOffer(subject), course }, deed);
};

/** The days between the wrong discharge and the place that comes count as a pause. */
const returned = (subject: Case, deed: Deed): Case => {
  const { course, ending } = subject;
  const open = withoutLapses(withoutEnding(moved(subject, 'waitlisted', deed)), deed);
  const back = { ...open, first: true as const };
  if (!course || !ending) return back;
  const { pauses = [] } = course;
  if (openPause(course)) return back;
  // No day counts twice, where the discharge was dated before a pause that had been over by then.
  const from = pauses.reduce((day, { to = day }) => later(day, to), addDays(ending.date, 1));
  return { ...back, course: { ...course, pauses: [...pauses, { from }] } };
};

const logged = (subject: Case, { data }: CourseEvent & { type: 'activity-logged' }, deed: Deed): Case => {
  const { date, types, minutes, attendance, nextDate } = data;
  const session: Session = { date, types, minutes, attendance, entry: deed.seq };
  return planAfter({ ...subject, sessions: [...(subject.sessions ?? []), session] }, date, nextDate);
};

/** What was logged keeps its place, or goes where it did not take place. */
const putRight = (
  { sessions = [], ...subject }: Case,
  { data: { entry, now } }: CourseEvent & { type: 'activity-corrected' },
): Case => ({
  ...subject,
  sessions: sessions.flatMap((one) => (one.entry === entry ? (now ? [{ ...now, entry }] : []) : [one])),
});

const proposed = (subject: Case, { data }: CourseEvent & { type: 'phase-proposed' }, deed: Deed): Case => {
  const { exempted = [], ...rest } = data;
  const proposal: PhaseProposal = { ...rest, by: deed.by };
  const all = [...new Set([...(subject.exempted ?? []), ...exempted])];
  return inCourse({ ...subject, proposal, ...(all.length > 0 && { exempted: all }) }, deed);
};

/** What was recommended for a day that the pause took goes with it; a stop is over by then. */
const afterPause = (subject: Case, on: Day): Case => {
  const { proposal, course } = subject;
  const pause = course && openPause(course);
  if (!pause || !proposal || proposal.recommendation === 'stop') return subject;
  const days = daysBetween(pause.from, on);
  const shifted = (day: Day): Day => (pause.from <= day ? addDays(day, days) : day);
  const { date, until } = proposal;
  return {
    ...subject,
    proposal: { ...proposal, date: shifted(date), ...(until !== undefined && { until: shifted(until) }) },
  };
};

/** Sharing stops; while the application is open the job centre decides it on what it has (programme §2). */
const unshared = (subject: Case, { data }: CourseEvent & { type: 'consent-withdrawn' }, deed: Deed): Case => {
  const consent = { ...subject.consent, withdrawn: data.date };
  const { joint: _, ...rest } = subject;
  const alone = { ...rest, consent, sharedWithProvider: false };
  const asked: ReadonlySet<Case['status']> = new Set([
    'with-provider',
    'invited',
    'returned',
    'joint',
    'countersigning',
  ]);
  return asked.has(subject.status)
    ? moved(alone, 'deciding', deed)
    : { ...subject, consent, sharedWithProvider: false };
};

/** A case after an event of the waiting line or of the course. */
export const evolveCourse = (subject: Case, event: CourseEvent, deed: Deed): Case => {
  switch (event.type) {
    case 'enrolled':
      return enrolled(subject, event, deed);
    case 'offered':
      return { ...withoutPass(moved(subject, 'offered', deed)), offer: event.data };
    case 'offer-extended': {
      const from = subject.offer?.from ?? event.data.until;
      return { ...subject, offer: { from, until: event.data.until, extended: true } };
    }
    case 'offer-declined':
      return moved(withoutOffer(subject), 'withdrawn', deed);
    case 'offer-expired':
      return { ...moved(withoutOffer(subject), 'waitlisted', deed), passed: true };
    case 'returned-to-line':
      return returned(subject, deed);
    case 'coach-taken':
      return { ...subject, coach: event.data.coach };
    case 'activity-logged':
      return logged(subject, event, deed);
    case 'activity-corrected':
      return putRight(subject, event);
    case 'planned-dropped':
      return subject.planned === event.data.date ? withoutPlan(subject) : subject;
    case 'status-recorded': {
      const { date, state, nextDate } = event.data;
      const plan = nextDate === undefined ? {} : { planned: nextDate };
      return { ...subject, ...plan, monthly: { date, state } };
    }
    case 'phase-proposed':
      return proposed(subject, event, deed);
    case 'phase-agreed': {
      const { course } = event.data;
      return inCourse({ ...withoutProposal(subject), ...(course && { course }) }, deed);
    }
    case 'phase-declined':
      return inCourse(withoutProposal(subject), deed);
    case 'paused': {
      const { course } = subject;
      const pauses = [...(course?.pauses ?? []), event.data];
      return course ? inCourse({ ...subject, course: { ...course, pauses } }, deed) : subject;
    }
    case 'resumed':
      return inCourse({ ...afterPause(subject, event.data.on), course: event.data.course }, deed);
    case 'support-changed':
      return subject;
    case 'citizen-moved':
      return { ...subject, moved: event.data };
    case 'move-settled': {
      const { moved: _, ...rest } = subject;
      return rest;
    }
    case 'consent-withdrawn':
      return unshared(subject, event, deed);
    case 'consent-renewed': {
      const { consentDay: day, consentForm: form, information } = event.data;
      const consent = { day, form, ...(information !== undefined && { information }) };
      return { ...subject, consent, sharedWithProvider: true };
    }
    case 'followed-up': {
      // What was noted after six months is not said of the twelfth.
      const { followUpNote: _, ...personal } = subject.personal;
      const { followUpNote: note = '', followUpOutcome: outcome } = event.personal ?? {};
      const { followUpOutcomes: known } = personal;
      return {
        ...subject,
        followUps: [...(subject.followUps ?? []), event.data],
        personal: {
          ...(note === '' ? personal : subject.personal),
          ...(outcome !== undefined && { followUpOutcomes: { ...known, [event.data.months]: outcome } }),
        },
      };
    }
  }
};
