import type { Phase } from './case.ts';
import type { Day } from './day.ts';
import type { DischargeFacts } from './event-facts.ts';
import type { TakenPlace } from './head.ts';
import { oneOf } from './event-types.ts';

/** How a course ends, goes on after all, or never begins: the plain part of those events, see events.ts. */
export type EndingFacts =
  | {
      readonly type: 'withdrawn';
      readonly data: {
        /** The enrolment notice that no longer holds: a change of mind before the start (programme §5). */
        readonly notice?: number;
      };
    }
  | {
      readonly type: 'discharge-begun';
      readonly data: { readonly date: Day; readonly phase: Phase; readonly early: boolean };
    }
  | { readonly type: 'discharge-dropped'; readonly data: Record<string, never> }
  | { readonly type: 'discharged'; readonly data: DischargeFacts }
  | {
      readonly type: 'reopened';
      readonly data: { readonly notice: number; readonly place: TakenPlace };
    };

export const isEndingEvent = oneOf<EndingFacts['type']>({
  withdrawn: true,
  'discharge-begun': true,
  'discharge-dropped': true,
  discharged: true,
  reopened: true,
});
