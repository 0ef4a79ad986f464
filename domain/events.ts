import type { ConsentForm, PersonalValues, Recommendation } from './case.ts';
import type { Day } from './day.ts';
import type { PersonKey } from './member.ts';

/** What the channel is told with an enrolment, as it was when it happened. */
export interface EnrolmentFacts {
  readonly notice: number;
  readonly start: Day;
  readonly qualifyingUntil: Day;
  readonly mainUntil: Day;
  readonly placesUsed: number;
  readonly placesTotal: number;
  readonly nextFree?: Day;
}

/**
 * What happened. Events are the event log, the timeline, the audit and the source of notices. `data` is plain and
 * stays for ever; `personal` is kept apart and can be erased.
 */
export type CaseEvent = { readonly case: string; readonly personal?: PersonalValues } & (
  | {
      readonly type: 'referred';
      readonly data: {
        readonly applicationDate: Day;
        readonly deadline: Day;
        readonly madeOn: Day;
        readonly organisation: string;
        readonly caseworker: PersonKey;
        readonly recommendation: Recommendation;
        readonly consentDay: Day;
        readonly consentForm: ConsentForm;
        readonly sharedWithProvider: boolean;
      };
    }
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
  | {
      readonly type: 'waitlisted';
      readonly data: { readonly applicationDate: Day; readonly position: number };
    }
  | { readonly type: 'enrolled'; readonly data: EnrolmentFacts }
  | { readonly type: 'notice-acknowledged'; readonly data: { readonly notice: number } }
);

export type ProgrammeEvent = {
  readonly type: 'channel-bound';
  readonly data: { readonly conversation: string };
};

export type DomainEvent = CaseEvent | ProgrammeEvent;

export const isCaseEvent = (event: DomainEvent): event is CaseEvent => 'case' in event;

type WithoutPersonal<E> = E extends DomainEvent ? Omit<E, 'personal'> : never;

/** An event as the log keeps it: without personal values. */
export type LoggedEvent = WithoutPersonal<DomainEvent>;
