import type { Day } from '../../day.ts';
import { addDays, daysBetween } from '../../day.ts';
import type { FigureId } from '../figures/index.ts';
import type { Milestone } from '../milestone-kind.ts';
import type { Asked, Observation } from '../observe.ts';
import { all, by, dayOfMilestone, isIn, seen, within } from '../observe.ts';
import { answers } from './answers.ts';

const RECOMMENDED = {
  suitable: 'recommended-suitable',
  'suitable-with-support': 'recommended-with-support',
  'not-suitable': 'recommended-not',
} as const;

/** Enrolled, and the citizen did not change their mind before the first day. */
const isPlaced = (asked: Asked): boolean =>
  by(asked, 'enrolled').length > 0 && !by(asked, 'withdrawn').some(({ kind }) => kind === 'before-start');

/** A complaint that was upheld takes the refusal back. */
const isRefused = (asked: Asked): boolean => {
  const sent = by(asked, 'refusal-sent').at(-1);
  return (
    sent !== undefined &&
    !by(asked, 'complaint-judged').some(
      ({ entry, kind }) => entry > sent.entry && kind !== 'rejected-sent-on',
    )
  );
};

/** How an application stood on the last day of the period. */
const answer = (asked: Asked): FigureId => {
  if (isPlaced(asked)) return 'answer-placed';
  if (by(asked, 'withdrawn', 'offer-declined').length > 0) return 'answer-withdrawn';
  if (isRefused(asked)) return 'answer-refused';
  return by(asked, 'waitlisted', 'offered').length > 0 ? 'answer-waiting' : 'answer-open';
};

/**
 * The deadline that follows from the application date. Where that was put right after a later one had been told of, the
 * case keeps the later one, and the first is as long after the right day as it was after the wrong one.
 */
const firstDeadline = (asked: Asked): Day | undefined => {
  const [referred] = all(asked, 'referred');
  const corrected = all(asked, 'application-corrected').at(-1);
  if (referred?.day === undefined || referred.until === undefined || corrected?.day === undefined)
    return (corrected ?? referred)?.until;
  return addDays(corrected.day, daysBetween(referred.day, referred.until));
};

/** Within it, or within the later one that the citizen was told of. */
const inTime = (asked: Asked, decision: Milestone): FigureId => {
  const day = dayOfMilestone(decision);
  const first = firstDeadline(asked);
  if (first !== undefined && day <= first) return 'decided-in-time';
  const extended = all(asked, 'deadline-extended').findLast(({ entry }) => entry < decision.entry)?.until;
  return extended !== undefined && day <= extended ? 'decided-in-extended-time' : 'decided-late';
};

const decided = (asked: Asked): readonly Observation[] => {
  const [first] = all(asked, 'enrolled', 'waitlisted', 'refusal-sent');
  if (!first || !isIn(asked.period, dayOfMilestone(first))) return [];
  const days = daysBetween(asked.subject.applicationDate, dayOfMilestone(first));
  return [seen('decisions', first), seen(inTime(asked, first), first), seen('days-to-decision', first, days)];
};

const assessed = (asked: Asked, referred: Milestone): readonly Observation[] => {
  const [first] = all(asked, 'assessed');
  return [
    ...within(asked, 'assessed').flatMap((one) => [
      seen('assessments', one),
      seen(one.kind === 'approve' ? 'assessed-yes' : 'assessed-no', one),
    ]),
    ...(first && isIn(asked.period, first.on)
      ? [seen('days-to-assessment', first, daysBetween(referred.on, first.on))]
      : []),
  ];
};

/** From the application to the answer. */
export const recruitment = (asked: Asked): readonly Observation[] => {
  const { subject, period } = asked;
  const [referred] = all(asked, 'referred');
  if (!referred) return [];
  const applied = isIn(period, subject.applicationDate);
  return [
    ...(applied
      ? [
          seen('applications', referred),
          seen(RECOMMENDED[subject.recommendation], referred),
          seen(answer(asked), referred),
        ]
      : []),
    ...(isIn(period, referred.on)
      ? [seen('days-to-referral', referred, daysBetween(subject.applicationDate, referred.on))]
      : []),
    ...assessed(asked, referred),
    ...decided(asked),
    ...answers(asked),
  ];
};
