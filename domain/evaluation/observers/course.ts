import type { Pause } from '../../case.ts';
import { COURSE_STATES } from '../../case.ts';
import { addDays, daysBetween, earlier } from '../../day.ts';
import type { Asked, Observation } from '../observe.ts';
import { all, isIn, seen, within } from '../observe.ts';
import type { Began } from './held.ts';
import { beganOf, daysHeld, daysWithin, heldBy } from './held.ts';

const activities = ({ subject, period }: Asked): readonly Observation[] =>
  (subject.sessions ?? [])
    .filter(({ date }) => isIn(period, date))
    .flatMap((session) => {
      const { attendance, minutes, types } = session;
      const noted = [seen('activities', session), seen(attendance, session)];
      return attendance === 'attended'
        ? [
            ...noted,
            seen('attended-time', session, minutes),
            ...types.flatMap((type) => [seen('topics', session), seen(`topic-${type}`, session)]),
          ]
        : noted;
    });

const statuses = (asked: Asked): readonly Observation[] =>
  within(asked, 'status-recorded').flatMap((status) => {
    const state = COURSE_STATES.find((one) => one === status.kind);
    return [seen('statuses', status), ...(state ? [seen(state, status)] : [])];
  });

const toMain = (asked: Asked, { course }: Began): readonly Observation[] => {
  const { start, mainFrom, pauses = [] } = course;
  const agreed = all(asked, 'phase-agreed').findLast(({ kind }) => kind === 'advance');
  if (mainFrom === undefined || !agreed || !isIn(asked.period, mainFrom)) return [];
  const stood = pauses
    .filter(({ from }) => from < mainFrom)
    .reduce((days, { from, to = mainFrom }) => days + daysBetween(from, earlier(to, mainFrom)), 0);
  return [seen('to-main', agreed), seen('days-qualifying', agreed, daysBetween(start, mainFrom) - stood)];
};

/** A pause with the event that began it; what only stands for the days after a wrong discharge has none. */
const paused = (asked: Asked, { course, last }: Began): readonly Observation[] =>
  (course.pauses ?? []).flatMap((pause: Pause) => {
    const begun = all(asked, 'paused').findLast(({ day }) => day === pause.from);
    if (!begun) return [];
    const end = addDays(last ?? asked.period.to, 1);
    const days = daysWithin(asked.period, { from: pause.from, to: earlier(pause.to ?? end, end) });
    return [
      ...(isIn(asked.period, pause.from) ? [seen('pauses', begun)] : []),
      ...(days > 0 ? [seen('pause-days', begun, days)] : []),
    ];
  });

const standing = ({ period: { to } }: Asked, { course, enrolled, last }: Began): readonly Observation[] => {
  if (course.start > to || (last !== undefined && last < to)) return [];
  const main = course.mainFrom !== undefined && course.mainFrom <= to;
  return [seen('in-course', enrolled), seen(main ? 'in-main' : 'in-qualifying', enrolled)];
};

const supportChanges = (asked: Asked): readonly Observation[] =>
  within(asked, 'support-changed').flatMap((change) => [
    seen('support-changes', change),
    seen(change.kind === 'because-of-course' ? 'support-because-of-course' : 'support-other-cause', change),
  ]);

/** Who takes part in what, and how it goes. */
export const course = (asked: Asked): readonly Observation[] => {
  const began = beganOf(asked);
  const held = began ? daysHeld(asked.period, heldBy(began)) : 0;
  return [
    ...within(asked, 'withdrawn')
      .filter(({ kind }) => kind === 'before-start')
      .map((one) => seen('regretted', one)),
    ...activities(asked),
    ...statuses(asked),
    ...within(asked, 'phase-agreed')
      .filter(({ kind }) => kind === 'extend')
      .map((one) => seen('extensions', one)),
    ...supportChanges(asked),
    ...(began
      ? [
          ...(isIn(asked.period, began.course.start) ? [seen('enrolments', began.enrolled)] : []),
          ...standing(asked, began),
          ...toMain(asked, began),
          ...paused(asked, began),
          ...(held > 0 ? [seen('place-days', began.enrolled, held)] : []),
        ]
      : []),
  ];
};
