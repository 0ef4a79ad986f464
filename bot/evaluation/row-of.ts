import type { Case } from '../../domain/case.ts';
import type { Period } from '../../domain/evaluation/figure.ts';
import type { FigureId } from '../../domain/evaluation/figures/index.ts';
import type { Asked } from '../../domain/evaluation/observe.ts';
import { all, dayOfMilestone, isIn } from '../../domain/evaluation/observe.ts';
import { beganOf } from '../../domain/evaluation/observers/held.ts';
import { asked, observe } from '../../domain/evaluation/observers/index.ts';
import type { EvaluationRow, RowAnswer, RowSupport } from './rows.ts';

/** Before every day: a row tells of a case from its beginning to the last day of the period. */
const EVER = '0001-01-01';

const ANSWERS: readonly (readonly [FigureId, RowAnswer])[] = [
  ['answer-placed', 'placed'],
  ['answer-waiting', 'waiting'],
  ['answer-refused', 'refused'],
  ['answer-withdrawn', 'withdrawn'],
  ['answer-open', 'open'],
];

type Supports = readonly (readonly [FigureId, RowSupport])[];

const AT_DISCHARGE: Supports = [
  ['self-supporting', 'self-supporting'],
  ['supported', 'supported'],
  ['support-unknown', 'unknown'],
];
const after = (months: 6 | 12): Supports => [
  [`self-supporting-${months}`, 'self-supporting'],
  [`supported-${months}`, 'supported'],
  [`unknown-${months}`, 'unknown'],
];

/** What a case adds to the figures, as one line of them. */
const readerOf = (about: Asked) => {
  const observations = observe(about);
  const of = (id: FigureId) => observations.filter(({ figure }) => figure === id);
  return {
    sum: (id: FigureId): number => of(id).reduce((sum, { value }) => sum + value, 0),
    count: (id: FigureId): number => of(id).length,
    choice: <T>(choices: readonly (readonly [FigureId, T])[]): T | undefined =>
      choices.find(([id]) => of(id).length > 0)?.[1],
  };
};

const daysOf = (about: Asked): Pick<EvaluationRow, 'startedOn' | 'mainFrom' | 'endedOn' | 'asPlanned'> => {
  const began = beganOf(about);
  const { to } = about.period;
  if (!began || began.course.start > to) return {};
  const { start, mainFrom } = began.course;
  const { ending } = about.subject;
  const ended = ending?.notice !== undefined && ending.date <= to ? ending : undefined;
  return {
    startedOn: start,
    ...(mainFrom !== undefined && mainFrom <= to && { mainFrom }),
    ...(ended && { endedOn: ended.date, asPlanned: !ended.early }),
  };
};

/** The line of an application in the sheet; `undefined` of one that does not lie in the period. */
export const rowOf = (subject: Case, period: Period): EvaluationRow | undefined => {
  if (!isIn(period, subject.applicationDate)) return undefined;
  const about = asked(subject, { from: EVER, to: period.to });
  const { sum, count, choice } = readerOf(about);
  const answer = choice(ANSWERS);
  if (answer === undefined) return undefined;
  const [decided] = all(about, 'enrolled', 'waitlisted', 'refusal-sent');
  const decidedOn = decided && dayOfMilestone(decided);
  const atDischarge = choice(AT_DISCHARGE);
  const after6 = choice(after(6));
  const after12 = choice(after(12));
  return {
    appliedOn: subject.applicationDate,
    answer,
    ...(decidedOn !== undefined && decidedOn <= period.to && { decidedOn }),
    ...daysOf(about),
    pauseDays: sum('pause-days'),
    activities: count('activities'),
    attended: count('attended'),
    granted: sum('granted-amount'),
    paidOut: sum('paid-out'),
    paidBack: sum('paid-back'),
    ...(atDischarge && { atDischarge }),
    ...(after6 && { after6 }),
    ...(after12 && { after12 }),
  };
};
