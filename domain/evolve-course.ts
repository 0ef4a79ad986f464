import type { Case, PhaseProposal, Session } from './case.ts';
import { openPause } from './course.ts';
import type { Day } from './day.ts';
import { addDays, daysBetween } from './day.ts';
import type { CourseFacts } from './course-events.ts';
import type { CaseEvent } from './events.ts';
import type { Deed } from './deed.ts';
import { inStatus } from './evolve-status.ts';

type CourseEvent = Extract<CaseEvent, { readonly type: Exclude<CourseFacts['type'], 'note-added'> }>;

/** Where a course stands by itself: a pause goes before a proposal that waits, and nothing of either is lost. */
export const inCourse = (subject: Case, deed: Deed): Case => {
  const paused = subject.course !== undefined && openPause(subject.course) !== undefined;
  return inStatus(subject, paused ? 'paused' : subject.proposal ? 'phase-proposed' : 'enrolled', deed);
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
    ? inStatus(alone, 'deciding', deed)
    : { ...subject, consent, sharedWithProvider: false };
};

/** A case after an event of its course. */
export const evolveCourse = (subject: Case, event: CourseEvent, deed: Deed): Case => {
  switch (event.type) {
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
