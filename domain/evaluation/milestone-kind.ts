import type { Day } from '../day.ts';
import type {
  ComplaintResult,
  CourseState,
  FollowUpMonths,
  PhaseStep,
  Recommendation,
  RejectionReason,
} from '../vocabulary.ts';

/** What a case remembers of its way for the evaluation, beside what it is now: never a word anybody wrote. */
export const MILESTONES = [
  'referred',
  'application-corrected',
  'question-asked',
  'question-answered',
  'invited',
  'assessed',
  'disagreed',
  'joint-agreed',
  'finally-decided',
  'waitlisted',
  'offered',
  'offer-declined',
  'offer-expired',
  'enrolled',
  'refusal-drafted',
  'refusal-sent',
  'complained',
  'complaint-judged',
  'withdrawn',
  'deadline-extended',
  'status-recorded',
  'phase-agreed',
  'paused',
  'support-changed',
  'discharged',
  'reopened',
  'followed-up',
  'note-added',
] as const;
export type MilestoneKind = (typeof MILESTONES)[number];

/** Which of several it was, in the words of the vocabulary. */
export type MilestoneChoice =
  | Recommendation
  | 'approve'
  | 'reject'
  | 'again'
  | 'before-start'
  | RejectionReason
  | ComplaintResult
  | CourseState
  | PhaseStep
  | 'because-of-course'
  | `${FollowUpMonths}`;

/** Something that happened in a case, with when it was noted and where it stands in the log. */
export interface Milestone {
  readonly what: MilestoneKind;
  /** The Danish day it was noted. */
  readonly on: Day;
  /** The log number. */
  readonly entry: number;
  /** The day it is about, where that is not the day it was noted. */
  readonly day?: Day;
  /** A deadline that it set. */
  readonly until?: Day;
  readonly kind?: MilestoneChoice;
}
