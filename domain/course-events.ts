import type {
  ActivityType,
  Attendance,
  ConsentForm,
  Course,
  CourseState,
  FollowUpMonths,
  GateItem,
  PhaseStep,
  QualifyingType,
} from './case.ts';
import type { Day } from './day.ts';
import type { PersonKey } from './member.ts';

/** What happens in the waiting line and in a course: the plain part of those events, see events.ts. */
export type CourseFacts =
  /** A free place is held for whoever is first in line. */
  | { readonly type: 'offered'; readonly data: { readonly from: Day; readonly until: Day } }
  | { readonly type: 'offer-extended'; readonly data: { readonly until: Day } }
  | { readonly type: 'offer-declined'; readonly data: Record<string, never> }
  | { readonly type: 'offer-expired'; readonly data: { readonly until: Day } }
  /** A discharge was wrong, but somebody else has the place: first in line. Its notice told rightly that one was free. */
  | {
      readonly type: 'returned-to-line';
      readonly data: { readonly notice: number; readonly applicationDate: Day };
    }
  | { readonly type: 'coach-taken'; readonly data: { readonly coach: PersonKey } }
  | {
      readonly type: 'activity-logged';
      readonly data: {
        readonly date: Day;
        readonly types: readonly ActivityType[];
        readonly minutes: number;
        readonly attendance: Attendance;
        readonly nextDate?: Day;
        /** How many others were logged with it. */
        readonly others?: number;
      };
    }
  | { readonly type: 'planned-dropped'; readonly data: { readonly date: Day } }
  | {
      readonly type: 'status-recorded';
      readonly data: {
        readonly date: Day;
        readonly state: CourseState;
        readonly toldCitizen?: boolean;
        readonly nextDate?: Day;
      };
    }
  | { readonly type: 'note-added'; readonly data: { readonly to: readonly PersonKey[] } }
  | {
      readonly type: 'phase-proposed';
      readonly data: {
        readonly recommendation: PhaseStep;
        readonly date: Day;
        readonly until?: Day;
        readonly agreed?: boolean;
        readonly lacks?: readonly GateItem[];
        readonly exempted?: readonly QualifyingType[];
      };
    }
  | {
      readonly type: 'phase-agreed';
      readonly data: {
        readonly recommendation: PhaseStep;
        /** The course as it is from now on. */
        readonly course?: Course;
      };
    }
  | { readonly type: 'phase-declined'; readonly data: { readonly recommendation: PhaseStep } }
  | { readonly type: 'paused'; readonly data: { readonly from: Day; readonly expectedReturn?: Day } }
  | {
      readonly type: 'resumed';
      readonly data: {
        readonly on: Day;
        /** The course with its ends moved by the length of the pause. */
        readonly course: Course;
      };
    }
  | {
      readonly type: 'support-changed';
      readonly data: { readonly date: Day; readonly becauseOfCourse: boolean };
    }
  | { readonly type: 'consent-withdrawn'; readonly data: { readonly date: Day } }
  | {
      readonly type: 'consent-renewed';
      readonly data: {
        readonly consentDay: Day;
        readonly consentForm: ConsentForm;
        /** The version of the text that the citizen was informed by. */
        readonly information?: Day;
      };
    }
  | {
      readonly type: 'followed-up';
      readonly data: { readonly months: FollowUpMonths; readonly date: Day };
    };
