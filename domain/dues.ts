import type { Due } from './due.ts';
import { accessDues } from './access.ts';
import type { Case, Course } from './case.ts';
import { openPause, pauseOn } from './course.ts';
import type { Day } from './day.ts';
import { addDays, addMonths, daysBetween } from './day.ts';
import { holderOf, holdersOf } from './turns.ts';
import { STAGES } from './lifecycle.ts';
import { FINANCE, loanBalls, openInstalments, overdueFrom } from './loan/turns.ts';
import type { Rules } from './programme.ts';
import { retentionDues } from './retention.ts';
import { FOLLOW_UPS } from './vocabulary.ts';

/** So many days before its day a monthly status counts as that month's. */
const EARLY_DAYS = 7;

const before = (day: Day, days: readonly number[]): readonly Day[] =>
  days.map((count) => addDays(day, -count));

const decisionDues = (subject: Case, { reminderDays }: Rules): readonly Due[] => {
  const on = subject.status === 'complained' ? subject.complaint?.reassessBy : subject.deadline;
  const runs = subject.status === 'complained' || STAGES[subject.status].deadlineRuns;
  return runs && on !== undefined
    ? [{ kind: 'deadline', on, remindOn: before(on, reminderDays.deadline), holders: holdersOf(subject) }]
    : [];
};

const offerDues = (subject: Case, { reminderDays }: Rules): readonly Due[] => {
  const { offer, status } = subject;
  if (status !== 'offered' || !offer) return [];
  const holders = [holderOf(subject, 'caseworker')];
  const over = addDays(offer.until, 1);
  return [
    { kind: 'offer', on: offer.until, remindOn: before(offer.until, reminderDays.offer), holders },
    { kind: 'offer-over', on: over, remindOn: [over], holders },
  ];
};

/** A day of the plan, moved by every pause that was over before it. */
const moved = (day: Day, { pauses = [] }: Course): Day =>
  pauses.reduce(
    (now, { from, to }) => (to !== undefined && from <= now ? addDays(now, daysBetween(from, to)) : now),
    day,
  );

/** The days on which the monthly status is due: each month from the start, moved by pauses. */
export const statusDays = (course: Course): readonly Day[] => {
  const days: Day[] = [];
  for (let month = 1; ; month += 1) {
    const day = moved(addMonths(course.start, month), course);
    if (day > course.mainUntil) return days;
    days.push(day);
  }
};

const courseDues = (subject: Case, course: Course, { reminderDays }: Rules): readonly Due[] => {
  const { monthly, planned, sharedWithProvider } = subject;
  const coach = holderOf(subject, 'coach');
  const caseworker = holderOf(subject, 'caseworker');
  const done = monthly && addDays(monthly.date, EARLY_DAYS);
  const end = course.mainFrom === undefined ? course.qualifyingUntil : course.mainUntil;
  const ours: readonly Due[] = [
    ...statusDays(course)
      .filter((on) => done === undefined || on > done)
      .map((on): Due => ({ kind: 'status', on, remindOn: [on], holders: [coach] })),
    ...(planned === undefined
      ? []
      : [{ kind: 'session' as const, on: planned, remindOn: [addDays(planned, 1)], holders: [coach] }]),
  ];
  return [
    // The provider no longer sees a case that is not shared.
    ...(sharedWithProvider ? ours : []),
    {
      kind: 'phase-end',
      on: end,
      remindOn: before(end, reminderDays.phaseEnd),
      holders: sharedWithProvider ? [coach, caseworker] : [caseworker],
    },
  ];
};

/** A day, or the first one back where it falls into a pause that is over; `undefined` while the pause lasts. */
const outOfPause = (course: Course, day: Day): Day | undefined => {
  const pause = pauseOn(course, day);
  if (!pause) return day;
  return pause.to === undefined ? undefined : outOfPause(course, pause.to);
};

/**
 * Nothing is due while paused but the return. What falls before a planned pause stands; a warning that would have come
 * in a pause that is over comes on the first day back, or nobody would hear of it.
 */
const withoutPaused = (dues: readonly Due[], course: Course): readonly Due[] =>
  dues.flatMap((due) => {
    const remindOn = [...new Set(due.remindOn.flatMap((day) => outOfPause(course, day) ?? []))];
    return remindOn.length > 0 ? [{ ...due, remindOn }] : [];
  });

const returnDue = (subject: Case, course: Course): readonly Due[] => {
  const on = openPause(course)?.expectedReturn;
  return on === undefined
    ? []
    : [
        {
          kind: 'pause-end',
          on,
          remindOn: [on],
          holders: [
            ...(subject.sharedWithProvider ? [holderOf(subject, 'coach')] : []),
            holderOf(subject, 'caseworker'),
          ],
        },
      ];
};

/** A course that would go on after the last day that was bought, and the buyer has not agreed to it; also one that stands still, for nobody else asks. */
const programmeEndDues = (
  subject: Case,
  course: Course,
  { periodEnd, reminderDays: { programmeEnd = [] } }: Rules,
): readonly Due[] => {
  if (periodEnd === undefined || programmeEnd.length === 0 || course.beyond) return [];
  if (course.mainUntil < periodEnd && !openPause(course)) return [];
  return [
    {
      kind: 'programme-end',
      on: periodEnd,
      remindOn: before(periodEnd, programmeEnd),
      holders: [
        ...(subject.sharedWithProvider ? [holderOf(subject, 'coach')] : []),
        holderOf(subject, 'caseworker'),
      ],
    },
  ];
};

/**
 * The follow-ups that were not noted yet, 6 and 12 months after the discharge (programme §2, Discharge); none after
 * a death.
 */
export const followUpDues = (subject: Case): readonly Due[] => {
  const { ending, followUps = [], personal } = subject;
  if (!ending || personal.dischargeReason === 'death') return [];
  return FOLLOW_UPS.filter((months) => followUps.every((one) => one.months < months)).map((months): Due => {
    const on = addMonths(ending.date, months);
    return { kind: 'follow-up', on, remindOn: [on], holders: [holderOf(subject, 'caseworker')] };
  });
};

/** Instalments run on, whatever becomes of the course; who pays and who coaches hear when one is late. */
const loanDues = (subject: Case, { reminderDays }: Rules): readonly Due[] => [
  ...loanBalls(subject).flatMap(({ on, holder }): readonly Due[] =>
    on === undefined
      ? []
      : [{ kind: 'loan-deadline', on, remindOn: before(on, reminderDays.deadline), holders: [holder] }],
  ),
  ...openInstalments(subject).map(({ due }): Due => ({
    kind: 'instalment',
    on: due,
    remindOn: [overdueFrom(due)],
    holders: [FINANCE, ...(subject.sharedWithProvider ? [holderOf(subject, 'coach')] : [])],
  })),
];

/** A case is kept for the follow-ups that are to come. */
const retentionOf = (subject: Case, rules: Rules): readonly Due[] =>
  subject.status === 'discharged' && followUpDues(subject).length > 0 ? [] : retentionDues(subject, rules);

/** All that is due in a case, now or later: a pure function of the case, so that whatever ends it cancels it. */
export const duesOf = (subject: Case, rules: Rules): readonly Due[] => {
  const { status, course } = subject;
  const decision = [
    ...decisionDues(subject, rules),
    ...offerDues(subject, rules),
    ...loanDues(subject, rules),
    ...accessDues(subject, rules.reminderDays.deadline),
    ...retentionOf(subject, rules),
  ];
  if (status === 'discharged') return [...decision, ...followUpDues(subject)];
  if (!course || !(status === 'enrolled' || status === 'phase-proposed' || status === 'paused'))
    return decision;
  return [
    ...decision,
    ...withoutPaused(courseDues(subject, course, rules), course),
    ...returnDue(subject, course),
    ...programmeEndDues(subject, course, rules),
  ];
};

/** The months in which somebody is reminded of a case: what the day's reminders are found by. */
export const dueMonths = (subject: Case, rules: Rules): readonly string[] => [
  ...new Set(duesOf(subject, rules).flatMap(({ remindOn }) => remindOn.map((day) => day.slice(0, 7)))),
];
