import type {
  ActivityType,
  Attendance,
  ConsentForm,
  CourseState,
  Outcome,
  PauseReason,
  PhaseStep,
  ProgressArea,
  ProgressMark,
  QualifyingType,
} from './case.ts';
import type { Day } from './day.ts';
import type { PersonKey } from './member.ts';

/** What a person asks for in the waiting line or a course, as the dialogs and buttons fill it in. */
export type CourseIntent =
  /** What the citizen says to a place that is held; `expired`: a person confirms that no answer came. */
  | {
      readonly type: 'answer-offer';
      readonly case: string;
      readonly answer: 'accept';
      readonly startDate: Day;
    }
  | {
      readonly type: 'answer-offer';
      readonly case: string;
      readonly answer: 'decline' | 'expired' | 'extend';
      readonly reason?: string;
    }
  /** A coach has a case that nobody at the provider has. */
  | { readonly type: 'take-case'; readonly case: string }
  /** One citizen or a whole group in one go, each with their own attendance. */
  | {
      readonly type: 'log-activities';
      readonly cases: readonly string[];
      readonly activityTypes: readonly ActivityType[];
      readonly date: Day;
      readonly minutes: number;
      /** By case number; who is not named attended. */
      readonly attendance: Readonly<Record<string, Attendance>>;
      readonly summary?: string;
      readonly share: boolean;
      readonly agreements?: string;
      readonly nextDate?: Day;
    }
  /** What was logged wrongly, put right: as it was, or that it did not take place. Words that are absent stay as they are. */
  | ({
      readonly type: 'correct-activity';
      readonly case: string;
      /** The log number of what was logged. */
      readonly entry: number;
      readonly reason: string;
    } & (
      | { readonly held: false }
      | {
          readonly held: true;
          readonly activityTypes: readonly ActivityType[];
          readonly date: Day;
          readonly minutes: number;
          readonly attendance: Attendance;
          readonly summary?: string;
          readonly share: boolean;
          readonly agreements?: string;
        }
    ))
  /** A planned session that came to nothing. */
  | { readonly type: 'drop-planned'; readonly case: string; readonly date: Day }
  | {
      readonly type: 'record-status';
      readonly case: string;
      readonly status: CourseState;
      readonly progress: Readonly<Partial<Record<ProgressArea, ProgressMark>>>;
      readonly attentionNote?: string;
      readonly toldCitizen?: boolean;
      readonly nextSteps: string;
      readonly nextDate?: Day;
    }
  | {
      readonly type: 'add-note';
      readonly case: string;
      readonly text: string;
      readonly to: readonly PersonKey[];
    }
  /** Something learned, without citizens, for all three parties (note: "vidensdeling"). */
  | { readonly type: 'share-experience'; readonly text: string }
  | {
      readonly type: 'propose-phase';
      readonly case: string;
      readonly recommendation: PhaseStep;
      readonly date: Day;
      readonly until?: Day;
      readonly businessPlanReady: boolean;
      readonly budgetReady: boolean;
      readonly supportClarified: boolean;
      readonly supportSettled?: string;
      readonly assessment: string;
      readonly exemptions: readonly { readonly item: QualifyingType; readonly reason: string }[];
      readonly lateReason?: string;
      /** The buyer has said yes to days beyond what was bought. */
      readonly buyerAgrees?: boolean;
      /** With a stop. */
      readonly agreed?: boolean;
    }
  /** The caseworker's key to what `propose-phase` recommended. */
  | { readonly type: 'answer-phase'; readonly case: string; readonly agrees: boolean }
  | {
      readonly type: 'pause';
      readonly case: string;
      readonly date: Day;
      readonly reason: PauseReason;
      readonly expectedReturn?: Day;
    }
  | { readonly type: 'resume'; readonly case: string; readonly date: Day }
  | {
      readonly type: 'change-support';
      readonly case: string;
      readonly supportBasis: string;
      readonly date: Day;
      readonly becauseOfCourse: boolean;
    }
  | {
      readonly type: 'report-move';
      readonly case: string;
      readonly date: Day;
      /** Which municipality, where it is known; never an address. */
      readonly municipality?: string;
    }
  /** The course goes on; `payer`: who pays for it from now on. */
  | { readonly type: 'settle-move'; readonly case: string; readonly payer: string }
  | { readonly type: 'withdraw-consent'; readonly case: string; readonly date: Day; readonly reason?: string }
  | {
      readonly type: 'renew-consent';
      readonly case: string;
      readonly consentDay: Day;
      readonly consentForm: ConsentForm;
    }
  | { readonly type: 'follow-up'; readonly case: string; readonly outcome: Outcome; readonly note?: string };
