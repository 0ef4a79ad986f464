import type { ActivityType, Attendance, Case, Course } from '../case.ts';
import { phaseOn, pauseOn } from '../course.ts';
import type { Day } from '../day.ts';
import { addDays, earlier } from '../day.ts';
import type { CaseEvent } from '../events.ts';
import { MOST_CASES, MOST_PEOPLE } from '../hand-over.ts';
import { mayNow } from '../lifecycle.ts';
import type { PersonalValues } from '../personal.ts';
import type { Decided, Refusal } from '../refusal.ts';
import { happened, refuse } from '../refusal.ts';
import { may } from '../rights/may.ts';
import { MAIN_TYPES, QUALIFYING_TYPES } from '../vocabulary.ts';
import { allowed } from './allowed.ts';
import type { CommandOf, State } from './state.ts';

type Log = CommandOf<'log-activities'>;

/** A day so far ahead is asked about and can be meant: somebody logs in the morning what is tonight. */
const AHEAD_DAYS = 31;

/** The days an activity of a course can have. */
export const activityRange = (
  { course, ending, applicationDate }: Pick<Case, 'course' | 'ending' | 'applicationDate'>,
  today: Day,
) => ({
  earliest: course?.start ?? applicationDate,
  // Nothing was held after a course was over.
  latest: ending?.notice === undefined ? latestActivity(today) : earlier(ending.date, latestActivity(today)),
});

/** 31 days from today: further ahead a date is a slip of the pen and is refused. */
export const latestActivity = (today: Day): Day => addDays(today, AHEAD_DAYS);

/** The kinds of activity of a case's phase on a day (note, §Mikrolånsforløb). */
export const typesOn = (
  { course }: { readonly course?: Pick<Course, 'mainFrom'> },
  day: Day,
): readonly ActivityType[] => (course && phaseOn(course, day) === 'main' ? MAIN_TYPES : QUALIFYING_TYPES);

/** Entries of the same day and kind: asked about, for the same evening may be logged twice. */
export const doubles = (
  { sessions = [] }: Pick<Case, 'sessions'>,
  date: Day,
  types: readonly ActivityType[],
): readonly ActivityType[] =>
  types.filter((type) => sessions.some((one) => one.date === date && one.types.includes(type)));

/** Why no activity of a course can have been on a day. */
export const dayProblem = (subject: Case, date: Day, today: Day): Refusal | undefined => {
  const { number, course } = subject;
  const range = activityRange(subject, today);
  if (date < range.earliest || date > range.latest)
    return { code: 'activity-out-of-range', case: number, ...range };
  const pause = course && pauseOn(course, date);
  return pause && { code: 'in-pause', case: number, from: pause.from };
};

/** Why some kinds do not belong to the phase of a day. */
export const typesProblem = (
  subject: Pick<Case, 'number' | 'course'>,
  date: Day,
  types: readonly ActivityType[],
): Refusal | undefined => {
  const known = typesOn(subject, date);
  return types.every((type) => known.includes(type))
    ? undefined
    : { code: 'wrong-phase', case: subject.number, phase: phaseOn(subject.course ?? {}, date) };
};

const problemIn = (subject: Case, command: Log, state: State): Refusal | undefined => {
  const { actor, today, intent } = command;
  const { number, status, since, course } = subject;
  if (!may(actor, 'log-activity', state.programme, today, subject))
    return { code: 'not-allowed', action: 'log-activity' };
  if (!course || !mayNow(status, 'log-activity')) return { code: 'not-now', case: number, status, since };
  return dayProblem(subject, intent.date, today) ?? typesProblem(subject, intent.date, intent.activityTypes);
};

/** The coach keeps the summary within the provider unless it is shared; agreements are shared. */
export const wordsIn = ({
  summary,
  share,
  agreements,
}: Pick<Log['intent'], 'summary' | 'share' | 'agreements'>): PersonalValues => ({
  ...(summary !== undefined && (share ? { sharedSummary: summary } : { coachSummary: summary })),
  ...(agreements !== undefined && { agreements }),
});

/** One activity of one citizen or a whole group, all of them or none. */
export const logActivities = (command: Log, state: State): Decided<CaseEvent> => {
  const { intent, today } = command;
  const wanted = [...new Set(intent.cases)];
  if (wanted.length > MOST_CASES)
    return refuse({ code: 'too-many-cases', most: MOST_CASES, people: MOST_PEOPLE });
  const subjects = wanted.flatMap((number) => state.subjects.find((one) => one.number === number) ?? []);
  const missing = wanted.find((number) => subjects.every((one) => one.number !== number));
  if (missing !== undefined || wanted.length === 0)
    return refuse({ code: 'no-such-case', case: missing ?? '' });
  if (intent.activityTypes.length === 0) return refuse({ code: 'no-activity-type' });
  const next = intent.nextDate;
  if (next !== undefined && (next <= intent.date || next < today)) return refuse({ code: 'next-in-past' });
  for (const subject of subjects) {
    const problem = problemIn(subject, command, state);
    if (problem) return refuse(problem);
  }
  const personal = wordsIn(intent);
  const others = subjects.length - 1;
  return happened<CaseEvent>(
    ...subjects.map(({ number }): CaseEvent => {
      const attendance: Attendance = intent.attendance[number] ?? 'attended';
      return {
        type: 'activity-logged',
        case: number,
        data: {
          date: intent.date,
          types: [...new Set(intent.activityTypes)],
          minutes: intent.minutes,
          attendance,
          ...(next !== undefined && { nextDate: next }),
          ...(others > 0 && { others }),
        },
        ...(Object.keys(personal).length > 0 && { personal }),
      };
    }),
  );
};

/** »Blev ikke til noget«: a planned session that was not held and is not to be asked for again. */
export const dropPlanned = (command: CommandOf<'drop-planned'>, state: State): Decided<CaseEvent> => {
  const found = allowed(command, state, 'log-activity', 'log-activity');
  if ('refusal' in found) return refuse(found.refusal);
  const { number, planned } = found.subject;
  return planned === undefined || planned !== command.intent.date
    ? refuse({ code: 'not-planned', case: number })
    : happened({ type: 'planned-dropped', case: number, data: { date: planned } });
};
