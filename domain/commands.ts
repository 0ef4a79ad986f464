import type {
  ActivityType,
  Attendance,
  ComplaintResult,
  ConsentForm,
  CourseState,
  Criterion,
  DischargeReason,
  HearingResult,
  HearingWaiver,
  JointDecision,
  Outcome,
  PauseReason,
  PhaseStep,
  Post,
  ProgressArea,
  ProgressMark,
  QualifyingType,
  Rating,
  Recommendation,
} from './case.ts';
import type { Correction } from './correction.ts';
import type { Day, Instant } from './day.ts';
import type { Member, PersonKey } from './member.ts';
import type { PeopleIntent } from './people/intents.ts';

/** What a person asks for in a programme, as the dialogs and buttons fill it in. */
export type Intent =
  | {
      readonly type: 'refer';
      readonly applicationDate: Day;
      readonly journalRef: string;
      readonly citizenName: string;
      readonly consentDay: Day;
      readonly consentForm: ConsentForm;
      readonly supportBasis: string;
      readonly businessIdea: string;
      readonly recommendation: Recommendation;
      readonly justification: string;
      readonly citizenView?: string;
      readonly criteriaNote?: string;
      readonly ratings: Readonly<Partial<Record<Criterion, Rating>>>;
      /** With "not suitable" nothing is sent to the provider unless the caseworker asks for it. */
      readonly hearProvider: boolean;
    }
  | { readonly type: 'approve'; readonly case: string; readonly startDate: Day; readonly coach?: PersonKey }
  | {
      readonly type: 'reject';
      readonly case: string;
      readonly considerations: string;
      readonly facts: string;
    }
  | { readonly type: 'ask'; readonly case: string; readonly question: string }
  | { readonly type: 'reply'; readonly case: string; readonly answer: string }
  | { readonly type: 'invite'; readonly case: string; readonly meetingDate: Day }
  | {
      readonly type: 'decide-jointly';
      readonly case: string;
      readonly meetingDate: Day;
      readonly participants: string;
      readonly decision: JointDecision;
      /** With a yes. */
      readonly startDate?: Day;
      readonly reasons: string;
    }
  /** The other party's key to what `decide-jointly` proposed. */
  | { readonly type: 'countersign'; readonly case: string; readonly agrees: boolean }
  | {
      readonly type: 'decide-finally';
      readonly case: string;
      readonly decision: 'approve' | 'reject';
      readonly startDate?: Day;
      readonly reasons: string;
    }
  | {
      readonly type: 'draft-refusal';
      readonly case: string;
      readonly rejectionRule: string;
      readonly rejectionConsiderations: string;
      readonly rejectionFacts: string;
    }
  | {
      readonly type: 'record-hearing';
      readonly case: string;
      readonly result: HearingResult;
      readonly waiver?: HearingWaiver;
      readonly remarks?: string;
    }
  | { readonly type: 'record-letter'; readonly case: string; readonly date: Day }
  | { readonly type: 'complain'; readonly case: string; readonly date: Day }
  | { readonly type: 'judge-complaint'; readonly case: string; readonly result: ComplaintResult }
  | {
      readonly type: 'discharge';
      readonly case: string;
      readonly date: Day;
      readonly reason: DischargeReason;
      /** Against the citizen's wish it is a decision: drafted, heard, sent. */
      readonly agreed: boolean;
      readonly outcome: Outcome;
      readonly cvr?: string;
      readonly note?: string;
    }
  /** Takes back a discharge that was wrong, if the place is still free. */
  | { readonly type: 'reopen'; readonly case: string; readonly reason: string }
  | { readonly type: 'withdraw'; readonly case: string; readonly reason: string }
  | {
      readonly type: 'correct';
      readonly case: string;
      readonly correction: Correction;
      readonly reason: string;
    }
  | { readonly type: 'extend'; readonly case: string; readonly until: Day; readonly reason: string }
  /** One case or many to a colleague, as one thing that happens. */
  | {
      readonly type: 'hand-over';
      readonly cases: readonly string[];
      readonly post: Post;
      readonly to: PersonKey;
      readonly reason: string;
    }
  /** »Jeg er inhabil«. `to`: the colleague who takes over what the person is responsible for in the case. */
  | { readonly type: 'recuse'; readonly case: string; readonly to?: PersonKey }
  /** The leader takes back that somebody has a conflict of interest. */
  | { readonly type: 'reinstate'; readonly case: string; readonly person: PersonKey; readonly reason: string }
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
  | { readonly type: 'withdraw-consent'; readonly case: string; readonly date: Day; readonly reason?: string }
  | {
      readonly type: 'renew-consent';
      readonly case: string;
      readonly consentDay: Day;
      readonly consentForm: ConsentForm;
    }
  | { readonly type: 'follow-up'; readonly case: string; readonly outcome: Outcome; readonly note?: string }
  /** Takes back the newest thing that the person did in a case. */
  | { readonly type: 'undo'; readonly case: string; readonly entry: number }
  | { readonly type: 'acknowledge'; readonly notice: number }
  | { readonly type: 'bind-channel'; readonly conversation: string };

/** What can be asked at all: of a programme, or of the register of members. */
export type AnyIntent = Intent | PeopleIntent;

/** An intent with who and when. The id makes doing it again harmless: one id, one effect. */
export interface Command<I extends AnyIntent = Intent> {
  readonly id: string;
  readonly actor: Member;
  readonly at: Instant;
  /** The Danish day of `at`, by the product clock. */
  readonly today: Day;
  readonly intent: I;
}
