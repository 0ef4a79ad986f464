import type { Course, Phase } from './case.ts';
import type { Day } from './day.ts';

/** What the channel is told with an enrolment, as it was when it happened. */
export interface EnrolmentFacts {
  readonly notice: number;
  readonly start: Day;
  readonly qualifyingUntil: Day;
  readonly mainUntil: Day;
  readonly placesUsed: number;
  readonly placesTotal: number;
  readonly nextFree?: Day;
  /** A course that goes on where a wrong discharge had ended it; its days are those above. */
  readonly goesOn?: Course;
  /** Places that are held for somebody in line; absent where none is. */
  readonly placesHeld?: number;
}

/** What the channel is told with a discharge: no reason, no outcome (with few places they point at a person). */
export interface DischargeFacts {
  readonly notice: number;
  readonly date: Day;
  readonly phase: Phase;
  readonly early: boolean;
  readonly placesUsed: number;
  readonly placesTotal: number;
  /** Somebody is waiting for the place. */
  readonly waiting: boolean;
  /** The day the decision was sent, where the citizen did not agree; never told to the channel. */
  readonly sent?: Day;
}
