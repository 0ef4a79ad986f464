/** The values a case is described with: ids in code, words to people in dialogs/. */
export const CRITERIA = [
  'motivation',
  'idea',
  'skills',
  'health',
  'economy',
  'network',
  'languageIt',
  'time',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export const RATINGS = ['1', '2', '3', '4', 'unknown'] as const;
export type Rating = (typeof RATINGS)[number];

export const RECOMMENDATIONS = ['suitable', 'suitable-with-support', 'not-suitable'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

export const CONSENT_FORMS = ['oral', 'written'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** The two sides of a decision that takes two keys. */
export type Side = 'job-centre' | 'provider';

export const JOINT_DECISIONS = ['approve', 'reject', 'still-disagree'] as const;
export type JointDecision = (typeof JOINT_DECISIONS)[number];

/** What came of hearing the citizen before a refusal (forvaltningsloven § 19). */
export const HEARING_RESULTS = ['answered', 'no-answer', 'not-needed'] as const;
export type HearingResult = (typeof HEARING_RESULTS)[number];

/** Why a citizen need not be heard. */
export const HEARING_WAIVERS = ['known-facts', 'citizen-agrees', 'law-excepts'] as const;
export type HearingWaiver = (typeof HEARING_WAIVERS)[number];

export const COMPLAINT_RESULTS = ['upheld', 'partly', 'rejected-sent-on'] as const;
export type ComplaintResult = (typeof COMPLAINT_RESULTS)[number];

/** Why a place is refused, as the evaluation counts it; the letter has its own words. Nothing about health among them. */
export const REJECTION_REASONS = ['idea', 'not-now', 'target-group', 'other'] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** Why a course ends (practice §2). */
export const DISCHARGE_REASONS = [
  'completed',
  'own-business',
  'employment',
  'education',
  'personal',
  'leave',
  'not-to-main',
  'withdrew',
  'no-show',
  'moved',
  'pension',
  'programme-ended',
  'death',
  'other',
] as const;
export type DischargeReason = (typeof DISCHARGE_REASONS)[number];

/** What the citizen lives on and does when the course ends. */
export const OUTCOMES = [
  'self-employed',
  'self-employed-and-job',
  'self-employed-and-benefit',
  'employed',
  'education',
  'benefits',
  'pension',
  'unknown',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const PHASES = ['qualifying', 'main'] as const;
export type Phase = (typeof PHASES)[number];

/** What the citizen takes part in, by the phase it belongs to (note, §Mikrolånsforløb: the contents of each phase). */
export const QUALIFYING_TYPES = [
  'guidance',
  'business-coaching',
  'financial-advice',
  'course-accounting',
  'course-tax',
  'course-vat',
] as const;
export const MAIN_TYPES = ['sparring', 'advice', 'course-day', 'network-meeting'] as const;
export type QualifyingType = (typeof QUALIFYING_TYPES)[number];
export const ACTIVITY_TYPES = [...QUALIFYING_TYPES, ...MAIN_TYPES] as const;
export type ActivityType = (typeof ACTIVITY_TYPES)[number];

export const ATTENDANCES = ['attended', 'cancelled', 'cancelled-by-us', 'no-show'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** How a course goes in a month: the plan, not the person (practice §2). */
export const COURSE_STATES = ['on-track', 'attention', 'stalled'] as const;
export type CourseState = (typeof COURSE_STATES)[number];

export const PROGRESS_AREAS = [
  'progressIdea',
  'progressPlan',
  'progressEconomy',
  'progressCustomers',
] as const;
export type ProgressArea = (typeof PROGRESS_AREAS)[number];
export const PROGRESS_MARKS = ['1', '2', '3', '4'] as const;
export type ProgressMark = (typeof PROGRESS_MARKS)[number];

/** What a coach can recommend where a phase ends. */
export const PHASE_STEPS = ['advance', 'extend', 'stop'] as const;
export type PhaseStep = (typeof PHASE_STEPS)[number];

/** What must be there before the main phase (programme §2, Phase gate). */
export const GATE_ITEMS = [...QUALIFYING_TYPES, 'business-plan', 'budget', 'support-settled'] as const;
export type GateItem = (typeof GATE_ITEMS)[number];

/** Choices instead of words, so that nobody writes of an illness (practice §2). */
export const PAUSE_REASONS = ['citizen', 'leave', 'holiday', 'provider', 'other'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** When the citizen is asked for after the course, in months from the discharge [ours]. */
export const FOLLOW_UPS = [6, 12] as const;
export type FollowUpMonths = (typeof FOLLOW_UPS)[number];
