import type { Day } from './day.ts';
import type { BallReason, TaskHolder } from './turns.ts';
import type { CaseAction } from './case-actions.ts';
import type { LoanAction, LoanStatus } from './loan/vocabulary.ts';

/** What only the clock brings: the deadline of a decision and the answer to an offer stand with the turn itself. */
export const TIMED = [
  'status',
  'session',
  'phase-end',
  'programme-end',
  'pause-end',
  'follow-up',
  'instalment',
  'access',
  'retention',
] as const;
export type TimedKind = (typeof TIMED)[number];

export type TodoKind = BallReason | TimedKind | 'loan' | 'erasure';

/** Something in a case that somebody has to do now. */
export interface Todo {
  readonly kind: TodoKind;
  /** What it is done with; absent where the case itself has to be looked at. */
  readonly action?: CaseAction;
  /** The day it is to be done by; absent where there is none. */
  readonly on?: Day;
  /** How many there are of it: monthly statuses that were missed. */
  readonly count: number;
  readonly holders: readonly TaskHolder[];
  /** Of a loan: which one, and where it is. */
  readonly loan?: { readonly number: number; readonly status: LoanStatus; readonly action: LoanAction };
}

/** The day a task counts for where tasks are put in order: what has none waits now. */
export const urgentOn = ({ on }: Pick<Todo, 'on'>, today: Day): Day => on ?? today;

/** From the day after the one it was due; what has no day never is. */
export const isOverdue = ({ on }: Pick<Todo, 'on'>, day: Day): boolean => on !== undefined && on < day;
