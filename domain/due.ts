import type { Day } from './day.ts';
import type { TaskHolder } from './turns.ts';

/**
 * deadline: the decision, or the new look after a complaint · offer: an answer to a place that is held · offer-over:
 * it ran out and a person has to say what now · status: the monthly one · session: a planned one that has passed ·
 * phase-end · programme-end: the last day that was bought, with the citizen still in a course · pause-end: the citizen was expected back · follow-up · loan-deadline: the decision on a request, or the
 * new look after a complaint · instalment: a day of a repayment plan · access: what the citizen
 * asked to see of their data · retention: a closed case was kept as long as the programme keeps one.
 */
export const DUE_KINDS = [
  'deadline',
  'offer',
  'offer-over',
  'status',
  'session',
  'phase-end',
  'programme-end',
  'pause-end',
  'follow-up',
  'loan-deadline',
  'instalment',
  'access',
  'retention',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Something somebody has to do by a day, or from a day on. */
export interface Due {
  readonly kind: DueKind;
  readonly on: Day;
  /** The days on which they are reminded; the first is also when it stands among their tasks. */
  readonly remindOn: readonly Day[];
  readonly holders: readonly TaskHolder[];
}
