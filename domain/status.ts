import type { Case, Status } from './case.ts';
import type { Day } from './day.ts';

/** A closed case stands in nobody's way: the citizen can be referred again. */
export const isOpen = (status: Status): boolean =>
  status !== 'refused' && status !== 'withdrawn' && status !== 'discharged' && status !== 'erased';

/** The citizen has a place. */
export const IN_COURSE: ReadonlySet<Status> = new Set([
  'enrolled',
  'phase-proposed',
  'paused',
  'ending',
  'ending-hearing',
  'ending-writing',
]);

/** The citizen has, or has had, a place: also who was wrongly discharged, waits for the place again, or no longer does. */
export const HAD_COURSE: ReadonlySet<Status> = new Set([
  ...IN_COURSE,
  'waitlisted',
  'offered',
  'discharged',
  'complained',
  'withdrawn',
]);

/** The day a decision against the citizen's wish was sent: what a complaint can be about. */
export const decisionSent = ({ ending, refusedOn }: Pick<Case, 'ending' | 'refusedOn'>): Day | undefined =>
  ending ? ending.sent : refusedOn;
