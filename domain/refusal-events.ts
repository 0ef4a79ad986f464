import type { ComplaintResult, HearingResult, HearingWaiver, RejectionReason } from './case.ts';
import type { Day } from './day.ts';
import { oneOf } from './event-types.ts';

/** From the draft of a refusal to the answer to a complaint: the plain part of those events, see events.ts. */
export type RefusalFacts =
  | {
      readonly type: 'refusal-drafted';
      readonly data: {
        readonly hearingUntil: Day;
        /** The main one, for the evaluation; absent where nobody chose. */
        readonly reason?: RejectionReason;
      };
    }
  | {
      readonly type: 'heard';
      readonly data: {
        readonly result: HearingResult;
        readonly on: Day;
        readonly waiver?: HearingWaiver;
      };
    }
  | { readonly type: 'refusal-sent'; readonly data: { readonly date: Day; readonly complainBy: Day } }
  | {
      readonly type: 'complained';
      readonly data: { readonly date: Day; readonly reassessBy: Day; readonly late: boolean };
    }
  | {
      readonly type: 'complaint-judged';
      readonly data: {
        readonly result: ComplaintResult;
        /** Where the case is decided again: by when. */
        readonly deadline?: Day;
      };
    };

export const isRefusalEvent = oneOf<RefusalFacts['type']>({
  'refusal-drafted': true,
  heard: true,
  'refusal-sent': true,
  complained: true,
  'complaint-judged': true,
});
