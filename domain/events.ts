import type { Case, ConsentForm, Course, Ending, PersonalValues, Recommendation } from './case.ts';
import type { CitizenFacts } from './citizen-events.ts';
import type { Correctable } from './correction.ts';
import type { CourseFacts } from './course-events.ts';
import type { Day } from './day.ts';
import type { DecisionFacts } from './decision-events.ts';
import type { EndingFacts } from './ending-events.ts';
import type { ErasureFacts } from './erasure/events.ts';
import type { DischargeFacts, EnrolmentFacts } from './event-facts.ts';
import type { QueueEntry } from './head.ts';
import type { LoanFacts } from './loan/events.ts';
import type { PersonKey } from './member.ts';
import type { NoticeFacts } from './notice-events.ts';
import type { PeopleEvent } from './people/events.ts';
import type { PlaceFacts } from './place-events.ts';
import type { RefusalFacts } from './refusal-events.ts';
import type { RuleEvent } from './rules/events.ts';
import type { StaffingFacts } from './staffing-events.ts';

export type { DischargeFacts, EnrolmentFacts };

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
        /** The version of the text that the citizen was informed by. */
        readonly information?: Day;
        readonly sharedWithProvider: boolean;
      };
    }
  | {
      readonly type: 'corrected';
      readonly data: {
        readonly field: Correctable;
        /** Where the day of the application was wrong: the right one and the deadline that follows. */
        readonly applicationDate?: Day;
        readonly deadline?: Day;
        /** Where the start was wrong: the course as it is. */
        readonly course?: Course;
        /** The day the next place is free with that course. */
        readonly nextFree?: Day;
        /** Where the last day was wrong: the right one. */
        readonly ending?: Ending;
        /** The notice whose card says what changed. */
        readonly notice?: number;
      };
    }
  | DecisionFacts
  | RefusalFacts
  | PlaceFacts
  | CourseFacts
  | EndingFacts
  | StaffingFacts
  | ErasureFacts
  | CitizenFacts
  | LoanFacts
  | NoticeFacts
  | {
      readonly type: 'undone';
      readonly data: {
        /** The log number of what was taken back. */
        readonly entry: number;
        /** The case as it was before; its personal values come with the event. */
        readonly restored: Omit<Case, 'personal'>;
        /** The citizen's old place in the queue, where there was one. */
        readonly queue?: QueueEntry;
        /** The notice that no longer holds. */
        readonly notice?: number;
      };
    }
);

export type ProgrammeEvent =
  | { readonly type: 'channel-bound'; readonly data: { readonly conversation: string } }
  /** Nothing of a citizen is in it; its text is kept apart all the same, for somebody may have written of one. */
  | {
      readonly type: 'experience-shared';
      readonly data: Record<string, never>;
      readonly personal?: PersonalValues;
    }
  | RuleEvent;

export type DomainEvent = CaseEvent | ProgrammeEvent;

/** What concerns a case goes to its documents; the rest changes the programme alone. */
export const isCaseEvent = (event: DomainEvent): event is CaseEvent => 'case' in event;

/** What stays in the log of an event. */
export type WithoutPersonal<E> = E extends object ? Omit<E, 'personal'> : never;

/** An event as the log keeps it: without personal values. */
export type LoggedEvent = WithoutPersonal<DomainEvent>;
export type LoggedPeopleEvent = WithoutPersonal<PeopleEvent>;

/** Whatever an entry of some log can hold. */
export type AnyLoggedEvent = LoggedEvent | LoggedPeopleEvent;
