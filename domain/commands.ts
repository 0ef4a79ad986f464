import type {
  ComplaintResult,
  ConsentForm,
  Criterion,
  DischargeReason,
  HearingResult,
  HearingWaiver,
  JointDecision,
  Outcome,
  Post,
  Rating,
  Recommendation,
  RejectionReason,
} from './case.ts';
import type { CitizenIntent } from './citizen-intents.ts';
import type { Correction } from './correction.ts';
import type { CourseIntent } from './course-intents.ts';
import type { Day, Instant } from './day.ts';
import type { LoanIntent } from './loan/intents.ts';
import type { Member, PersonKey } from './member.ts';
import type { PeopleIntent } from './people/intents.ts';
import type { RuleIntent } from './rules/intents.ts';

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
      readonly rejectionReason?: RejectionReason;
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
  /** The person in a closed case is to be erased. `filed`: the case stands in the authority's own system. */
  | { readonly type: 'propose-erasure'; readonly case: string; readonly filed: boolean }
  | { readonly type: 'answer-erasure'; readonly case: string; readonly agrees: boolean }
  /** Nobody's own: what a backup brought back is erased again. */
  | { readonly type: 'repeat-erasure'; readonly case: string }
  | CitizenIntent
  | CourseIntent
  | LoanIntent
  | RuleIntent
  /** Takes back the newest thing that the person did in a case. */
  | { readonly type: 'undo'; readonly case: string; readonly entry: number }
  | { readonly type: 'acknowledge'; readonly notice: number }
  | { readonly type: 'ask-notice'; readonly notice: number; readonly question: string }
  /** `asked`: the log number of the question. */
  | {
      readonly type: 'answer-notice';
      readonly case: string;
      readonly notice: number;
      readonly asked: number;
      readonly answer: string;
    }
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
