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
  Session,
} from './case.ts';
import type { Day } from './day.ts';
import { oneOf } from './event-types.ts';
import type { PersonKey } from './member.ts';

/** A logged activity without its place in the log. */
export type Held = Omit<Session, 'entry'>;

/** What happens in a course: the plain part of those events, see events.ts. */
export type CourseFacts =
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
  /** What was logged wrongly, and how it was; `now` is absent where it did not take place at all. */
  | {
      readonly type: 'activity-corrected';
      readonly data: { readonly entry: number; readonly was: Held; readonly now?: Held };
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
        readonly beyond?: true;
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
  /** To another municipality: another authority, and another payer. */
  | { readonly type: 'citizen-moved'; readonly data: { readonly date: Day } }
  /** The course goes on all the same. */
  | { readonly type: 'move-settled'; readonly data: Record<string, never> }
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

export const isCourseEvent = oneOf<CourseFacts['type']>({
  'coach-taken': true,
  'activity-logged': true,
  'activity-corrected': true,
  'planned-dropped': true,
  'status-recorded': true,
  'note-added': true,
  'phase-proposed': true,
  'phase-agreed': true,
  'phase-declined': true,
  paused: true,
  resumed: true,
  'citizen-moved': true,
  'move-settled': true,
  'support-changed': true,
  'consent-withdrawn': true,
  'consent-renewed': true,
  'followed-up': true,
});
