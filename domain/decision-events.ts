import type { Side } from './case.ts';
import type { Day } from './day.ts';
import type { PersonKey } from './member.ts';
import { oneOf } from './event-types.ts';

/** What is said and agreed on until an application is decided: the plain part of those events, see events.ts. */
export type DecisionFacts =
  | {
      readonly type: 'assessed';
      readonly data: {
        readonly decision: 'approve' | 'reject';
        readonly wantedStart?: Day;
        readonly coach?: PersonKey;
      };
    }
  | { readonly type: 'question-asked'; readonly data: Record<string, never> }
  | { readonly type: 'question-answered'; readonly data: Record<string, never> }
  | { readonly type: 'disagreed'; readonly data: Record<string, never> }
  | { readonly type: 'refusal-begun'; readonly data: Record<string, never> }
  | { readonly type: 'invited'; readonly data: { readonly meetingDate: Day } }
  | {
      readonly type: 'joint-proposed';
      readonly data: {
        readonly decision: 'approve' | 'reject';
        readonly meetingDate: Day;
        readonly startDate?: Day;
        readonly side: Side;
      };
    }
  | { readonly type: 'joint-agreed'; readonly data: { readonly decision: 'approve' | 'reject' } }
  | { readonly type: 'joint-declined'; readonly data: Record<string, never> }
  | { readonly type: 'still-disagreed'; readonly data: { readonly meetingDate: Day; readonly side: Side } }
  | { readonly type: 'finally-decided'; readonly data: { readonly decision: 'approve' | 'reject' } }
  | { readonly type: 'deadline-extended'; readonly data: { readonly until: Day } };

export const isDecisionEvent = oneOf<DecisionFacts['type']>({
  assessed: true,
  'question-asked': true,
  'question-answered': true,
  disagreed: true,
  'refusal-begun': true,
  invited: true,
  'joint-proposed': true,
  'joint-agreed': true,
  'joint-declined': true,
  'still-disagreed': true,
  'finally-decided': true,
  'deadline-extended': true,
});
