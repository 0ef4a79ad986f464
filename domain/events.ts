import type {
  Case,
  ComplaintResult,
  ConsentForm,
  Course,
  Ending,
  HearingResult,
  HearingWaiver,
  PersonalValues,
  Phase,
  Post,
  Recommendation,
  RejectionReason,
  Side,
} from './case.ts';
import type { Correctable } from './correction.ts';
import type { CourseFacts } from './course-events.ts';
import type { CitizenFacts } from './citizen-events.ts';
import type { Day } from './day.ts';
import type { DischargeFacts, EnrolmentFacts } from './event-facts.ts';
import type { QueueEntry, TakenPlace } from './head.ts';
import type { LoanFacts } from './loan/events.ts';
import { isLoanType } from './loan/events.ts';
import type { PersonKey } from './member.ts';
import type { NoticeFacts } from './notice-events.ts';
import type { PeopleEvent } from './people/events.ts';
import type { RuleEvent } from './rules/events.ts';

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
      readonly data: { readonly applicationDate: Day; readonly position: number; readonly first?: true };
    }
  | { readonly type: 'enrolled'; readonly data: EnrolmentFacts }
  | { readonly type: 'notice-acknowledged'; readonly data: { readonly notice: number } }
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
    }
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
  | {
      readonly type: 'handed-over';
      readonly data: { readonly post: Post; readonly from: PersonKey; readonly to: PersonKey };
    }
  | {
      readonly type: 'recused';
      readonly data: {
        readonly person: PersonKey;
        /** Nobody is left there who could take the case. */
        readonly unmanned?: true;
      };
    }
  | { readonly type: 'reinstated'; readonly data: { readonly person: PersonKey } }
  | { readonly type: 'deadline-extended'; readonly data: { readonly until: Day } }
  | { readonly type: 'erasure-proposed'; readonly data: { readonly on: Day } }
  | { readonly type: 'erasure-declined'; readonly data: Record<string, never> }
  | {
      readonly type: 'erased';
      readonly data: {
        /** That there was a business stays, and not which. */
        readonly hadBusiness?: true;
      };
    }
  | CitizenFacts
  | CourseFacts
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

type LoanTyped = { readonly type: LoanFacts['type'] };

/** Whether something happened to a loan; works on events as they happen and as the log has them. */
export const isLoanEvent = <E extends { readonly type: string }>(event: E): event is Extract<E, LoanTyped> =>
  isLoanType(event.type);

/** What stays in the log of an event. */
export type WithoutPersonal<E> = E extends object ? Omit<E, 'personal'> : never;

/** An event as the log keeps it: without personal values. */
export type LoggedEvent = WithoutPersonal<DomainEvent>;
export type LoggedPeopleEvent = WithoutPersonal<PeopleEvent>;

/** Whatever an entry of some log can hold. */
export type AnyLoggedEvent = LoggedEvent | LoggedPeopleEvent;
