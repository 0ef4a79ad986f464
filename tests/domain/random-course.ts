import type { Attendance, Case } from '../../domain/case.ts';
import {
  ATTENDANCES,
  COURSE_STATES,
  MAIN_TYPES,
  OUTCOMES,
  PAUSE_REASONS,
  QUALIFYING_TYPES,
} from '../../domain/case.ts';
import type { Intent } from '../../domain/commands.ts';
import type { Member } from '../../domain/member.ts';
import { CARL, CILLE, ERIK, VERA, VIGGO } from './people.ts';
import { MARK, type Met } from './random-forms.ts';
import { CROWD, pick, plusDays, type Step } from './random-steps.ts';

/** Commands of the course and of the waiting line. */
const KINDS = [
  'answer-offer',
  'take-case',
  'log-activities',
  'correct-activity',
  'drop-planned',
  'record-status',
  'add-note',
  'share-experience',
  'propose-phase',
  'answer-phase',
  'pause',
  'resume',
  'change-support',
  'report-move',
  'settle-move',
  'withdraw-consent',
  'renew-consent',
  'follow-up',
  'ask-access',
  'give-access',
  'add-remark',
] as const satisfies readonly Intent['type'][];
export type CourseKind = (typeof KINDS)[number];
export const isCourseKind = (kind: Intent['type']): kind is CourseKind => KINDS.some((one) => one === kind);

const max = (one: string, other: string): string => (one > other ? one : other);
const keyOf = ({ tenant, object }: Member): string => `${tenant}:${object}`;
const whose = (key: string | undefined): Member | undefined => CROWD.find((member) => keyOf(member) === key);

const answerOffer = (number: string, { which, offset }: Step, { subject, today }: Met): Intent => {
  const over = subject?.offer !== undefined && subject.offer.until < today;
  const answer = pick(
    over
      ? (['expired', 'expired', 'extend'] as const)
      : (['accept', 'decline', 'extend', 'decline', 'extend'] as const),
    which,
  );
  if (answer === undefined || answer === 'accept')
    return {
      type: 'answer-offer',
      case: number,
      answer: 'accept',
      startDate: plusDays(today, ((offset + 30) % 9) - 1),
    };
  return { type: 'answer-offer', case: number, answer, reason: `${MARK} ${which}` };
};

const log = (number: string, { which, who, offset }: Step, { subject, today, coached = [] }: Met): Intent => {
  const start = subject?.course?.start ?? today;
  const date = max(start, which % 3 === 0 ? plusDays(today, offset) : today);
  const main = subject?.course?.mainFrom !== undefined && date >= subject.course.mainFrom;
  const types = main ? MAIN_TYPES : QUALIFYING_TYPES;
  const first = pick(types, which) ?? 'guidance';
  const second = pick<(typeof types)[number]>(types, who) ?? first;
  const attendance: Attendance = pick(['attended', 'attended', ...ATTENDANCES] as const, who) ?? 'attended';
  return {
    type: 'log-activities',
    cases: [number, ...(who % 3 === 0 ? coached : [])],
    activityTypes: which % 4 === 0 ? [first, second] : [first],
    date,
    minutes: 60,
    attendance: { [number]: attendance },
    summary: `${MARK} ${which}`,
    share: which % 2 === 0,
    ...(which % 3 > 0 && { nextDate: plusDays(max(date, today), 7) }),
  };
};

const putRight = (number: string, step: Step, met: Met): Intent => {
  const logged = pick(met.subject?.sessions ?? [], step.which);
  const entry = logged?.entry ?? 0;
  const reason = `${MARK} ${step.which}`;
  if (step.which % 4 === 0) return { type: 'correct-activity', case: number, entry, reason, held: false };
  const attendance = pick(ATTENDANCES, step.who) ?? 'attended';
  return {
    type: 'correct-activity',
    case: number,
    entry,
    reason,
    held: true,
    activityTypes: logged?.types ?? ['guidance'],
    date: logged?.date ?? met.today,
    minutes: 45,
    attendance,
    share: false,
    ...(step.which % 3 === 0 && { agreements: reason }),
  };
};

const propose = (number: string, { which, who, offset }: Step, { subject, today }: Met): Intent => {
  const { course, sessions = [] } = subject ?? {};
  const steps =
    course?.mainFrom === undefined
      ? (['advance', 'advance', 'extend', 'stop'] as const)
      : (['extend', 'stop'] as const);
  const recommendation = pick(steps, who) ?? 'extend';
  const start = course?.start ?? today;
  const inMain = course?.mainFrom !== undefined && today >= course.mainFrom;
  const end = (inMain ? course?.mainUntil : course?.qualifyingUntil) ?? today;
  const missing = QUALIFYING_TYPES.filter(
    (type) => !sessions.some(({ attendance, types }) => attendance === 'attended' && types.includes(type)),
  );
  const ahead = which % 3 === 0 ? 20 : 0;
  const words = `${MARK} ${which}`;
  return {
    type: 'propose-phase',
    case: number,
    recommendation,
    date:
      recommendation === 'advance'
        ? max(plusDays(start, 1), plusDays(today, which % 5 === 0 ? offset : ahead))
        : max(start, today),
    ...(recommendation === 'extend' && { until: plusDays(max(end, start), 1 + (which % 60)) }),
    businessPlanReady: which % 11 > 0,
    budgetReady: true,
    supportClarified: true,
    assessment: words,
    exemptions: missing.slice(which % 8 === 0 ? 1 : 0).map((item) => ({ item, reason: words })),
    ...(which % 4 > 0 && { lateReason: words }),
    agreed: who % 2 === 0,
  };
};

const resumeOn = (subject: Case | undefined, which: number, today: string): string => {
  const from = subject?.course?.pauses?.find(({ to }) => to === undefined)?.from ?? today;
  const wanted = plusDays(from, which % 30);
  return from > today ? from : wanted > today || which % 3 === 0 ? today : wanted;
};

/** The form of a command of the course, filled in with what is mostly acceptable. */
export const ofCourse = (type: CourseKind, step: Step, met: Met): Intent => {
  const { subject, today } = met;
  const { which, who, offset } = step;
  const number = subject?.number ?? 'ML-2026-404';
  const words = `${MARK} ${which}`;
  switch (type) {
    case 'answer-offer':
      return answerOffer(number, step, met);
    case 'take-case':
      return { type, case: number };
    case 'log-activities':
      return log(number, step, met);
    case 'correct-activity':
      return putRight(number, step, met);
    case 'drop-planned':
      return { type, case: number, date: subject?.planned ?? today };
    case 'record-status': {
      const status = pick(COURSE_STATES, which) ?? 'on-track';
      const note = which % 7 === 0 ? {} : { attentionNote: words };
      const next = which % 2 === 0 ? { nextDate: plusDays(today, offset + 20) } : {};
      return {
        type,
        case: number,
        status,
        progress: { progressPlan: '2' },
        nextSteps: words,
        ...note,
        ...next,
      };
    }
    case 'add-note': {
      const to =
        pick([subject?.coach ?? 'dk:vera', 'dk:vera', subject?.caseworker ?? 'dk:anna'], which) ?? 'dk:vera';
      return { type, case: number, text: words, to: [to] };
    }
    case 'share-experience':
      return { type, text: words };
    case 'propose-phase':
      return propose(number, step, met);
    case 'answer-phase':
      return { type, case: number, agrees: which % 3 > 0 };
    case 'pause': {
      const start = subject?.course?.start ?? today;
      const date = max(start, plusDays(today, which % 2 === 0 ? 0 : offset));
      const back = which % 3 === 0 ? { expectedReturn: plusDays(date, 14) } : {};
      return { type, case: number, date, reason: pick(PAUSE_REASONS, which) ?? 'other', ...back };
    }
    case 'resume':
      return { type, case: number, date: resumeOn(subject, which, today) };
    case 'change-support': {
      const supportBasis = pick(['sygedagpenge', 'dagpenge', 'kontanthjaelp', 'ukendt'], which) ?? 'dagpenge';
      return {
        type,
        case: number,
        supportBasis,
        date: plusDays(today, offset),
        becauseOfCourse: who % 2 === 0,
      };
    }
    case 'report-move': {
      const date = max(subject?.course?.start ?? today, plusDays(today, Math.max(offset, -3)));
      return { type, case: number, date, municipality: words };
    }
    case 'settle-move':
      return { type, case: number, payer: words };
    case 'withdraw-consent':
      return { type, case: number, date: plusDays(today, Math.min(offset, 1)), reason: words };
    case 'renew-consent':
      return { type, case: number, consentDay: today, consentForm: 'written' };
    case 'ask-access':
      return {
        type,
        case: number,
        kind: which % 2 === 0 ? 'access' : 'party',
        on: plusDays(today, Math.min(offset, 1)),
      };
    case 'add-remark':
      return {
        type,
        case: number,
        about: pick(['businessIdea', 'agreements', 'justification'] as const, which) ?? 'businessIdea',
        remark: words,
        on: plusDays(today, Math.min(offset, 1)),
      };
    case 'give-access':
      return { type, case: number, on: plusDays(today, Math.min(offset, 1)), form: 'letter' };
    case 'follow-up':
      return { type, case: number, outcome: pick(OUTCOMES, which) ?? 'unknown', note: words };
  }
};

/** Where, beside the status, a command of the course can happen at all. */
export const fitsCase = (kind: Intent['type'], subject: Case, today: string): boolean => {
  const {
    accesses = [],
    consent,
    coach,
    course,
    ending,
    moved,
    followUps = [],
    planned,
    sessions = [],
    sharedWithProvider,
  } = subject;
  const begun = coach !== undefined && sharedWithProvider && course !== undefined && course.start <= today;
  const asked = accesses.some(({ given, side }) => given === undefined && side === 'job-centre');
  const needs: Partial<Readonly<Record<Intent['type'], boolean>>> = {
    'take-case': coach === undefined && sharedWithProvider,
    'log-activities': begun,
    'correct-activity': coach !== undefined && sharedWithProvider && sessions.length > 0,
    'report-move': course !== undefined && moved === undefined,
    'settle-move': moved !== undefined,
    'record-status': begun,
    'propose-phase': begun,
    'drop-planned': coach !== undefined && sharedWithProvider && planned !== undefined,
    'withdraw-consent': consent.withdrawn === undefined && sharedWithProvider,
    'renew-consent': consent.withdrawn !== undefined,
    'ask-access': !asked,
    'give-access': asked,
    'follow-up': ending !== undefined && plusDays(ending.date, followUps.length === 0 ? 155 : 340) <= today,
  };
  return needs[kind] ?? true;
};

/** Somebody who may, as far as the kind of command tells. */
export const whoInCourse = (
  kind: CourseKind,
  { who, which }: Step,
  subject: Case | undefined,
): Member | undefined => {
  const responsible = whose(subject?.caseworker);
  const coach = whose(subject?.coach);
  const either = who % 2 === 0 ? (coach ?? responsible) : responsible;
  const doers: Partial<Readonly<Record<CourseKind, Member | undefined>>> = {
    'take-case': pick([CARL, CILLE], who),
    'log-activities': coach,
    'correct-activity': coach,
    'drop-planned': coach,
    'record-status': coach,
    'propose-phase': coach,
    'report-move': either,
    pause: either,
    resume: either,
    'add-note': pick([responsible, coach ?? responsible, VIGGO], which >> 2),
    'share-experience': pick([VERA, CARL, ERIK, responsible ?? VERA], who),
  };
  return kind in doers ? doers[kind] : responsible;
};
