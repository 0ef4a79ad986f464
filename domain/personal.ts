import type { Remarks } from './remark.ts';
import type {
  Criterion,
  DischargeReason,
  FollowUpMonths,
  Outcome,
  PauseReason,
  ProgressArea,
  ProgressMark,
  Rating,
} from './vocabulary.ts';

/** The values that say something about the citizen: kept apart from the event log so that they can be erased. */
export interface PersonalValues {
  readonly citizenName?: string;
  /** The job centre's own case number. */
  readonly journalRef?: string;
  readonly supportBasis?: string;
  readonly businessIdea?: string;
  readonly justification?: string;
  readonly citizenView?: string;
  readonly criteriaNote?: string;
  readonly considerations?: string;
  readonly facts?: string;
  readonly question?: string;
  readonly answer?: string;
  /** Who took part in the meeting about a joint decision. */
  readonly participants?: string;
  /** What came up there and decided it (offentlighedsloven § 13). */
  readonly reasons?: string;
  /** What decided it where the deciding authority decided alone. */
  readonly finalReasons?: string;
  readonly rejectionRule?: string;
  readonly rejectionConsiderations?: string;
  readonly rejectionFacts?: string;
  /** The citizen's remarks when heard. */
  readonly remarks?: string;
  readonly extensionReason?: string;
  readonly withdrawalReason?: string;
  readonly correctionReason?: string;
  readonly handoverReason?: string;
  readonly reinstateReason?: string;
  /** Why the course ended: with few places a reason points at a person, and some say something about health. */
  readonly dischargeReason?: DischargeReason;
  readonly outcome?: Outcome;
  readonly dischargeNote?: string;
  /** The citizen's own business. */
  readonly cvr?: string;
  /** What a coach wrote of an activity and keeps within the provider. */
  readonly coachSummary?: string;
  /** The same where the coach shares it with the job centre. */
  readonly sharedSummary?: string;
  readonly agreements?: string;
  /** Why what was logged of an activity was put right. */
  readonly activityReason?: string;
  readonly attentionNote?: string;
  readonly nextSteps?: string;
  readonly progress?: Readonly<Partial<Record<ProgressArea, ProgressMark>>>;
  /** The coach's view at the end of a phase. */
  readonly phaseAssessment?: string;
  /** What the citizen need not attend and why. */
  readonly exemptionReason?: string;
  /** Why the main phase begins later than it could. */
  readonly lateReason?: string;
  /** When and with whom the support in the main phase was settled. */
  readonly supportSettled?: string;
  /** The municipality a citizen has moved to. */
  readonly movedTo?: string;
  /** Who pays for the course after that. */
  readonly payer?: string;
  /** Some of the reasons say something about health. */
  readonly pauseReason?: PauseReason;
  /** Why an offer was extended, declined or passed on. */
  readonly offerReason?: string;
  readonly consentReason?: string;
  /** For those it was sent to and who wrote it, nobody else. */
  readonly note?: string;
  /** What the buyer's people asked about a notice, and the answer: read through their entries. */
  readonly noticeQuestion?: string;
  readonly noticeAnswer?: string;
  /** What the money is for: a line each, as the newest request or decision has it. */
  readonly loanBudget?: string;
  readonly loanJustification?: string;
  readonly loanQuestion?: string;
  readonly loanAnswer?: string;
  readonly loanConditions?: string;
  readonly loanRule?: string;
  readonly loanConsiderations?: string;
  readonly loanFacts?: string;
  /** The citizen's remarks when heard on the refusal of a loan. */
  readonly loanRemarks?: string;
  /** Why the decision on a loan takes longer. */
  readonly loanExtensionReason?: string;
  /** Why a loan was withdrawn, put off, handed over, written off or a step of it reversed. */
  readonly loanReason?: string;
  readonly followUpOutcome?: Outcome;
  /** What the citizen lived on after so many months: the newest answer of each. */
  readonly followUpOutcomes?: Readonly<Partial<Record<`${FollowUpMonths}`, Outcome>>>;
  readonly followUpNote?: string;
  /** The citizen's own remarks beside what others wrote: read by who reads the text itself. */
  readonly citizenRemarks?: Remarks;
  readonly ratings?: Readonly<Partial<Record<Criterion, Rating>>>;
}
