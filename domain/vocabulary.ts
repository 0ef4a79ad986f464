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
