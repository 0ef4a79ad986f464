import type { Day } from './day.ts';

/**
 * The texts of a case that a citizen can have a remark written beside: what people wrote of them (GDPR art. 16). Each is
 * a personal value by its name; `view.ts` does not compile with one that is not.
 */
export const REMARKABLE = [
  'businessIdea',
  'justification',
  'citizenView',
  'criteriaNote',
  'question',
  'answer',
  'considerations',
  'facts',
  'participants',
  'reasons',
  'finalReasons',
  'rejectionConsiderations',
  'rejectionFacts',
  'extensionReason',
  'offerReason',
  'phaseAssessment',
  'supportSettled',
  'lateReason',
  'withdrawalReason',
  'sharedSummary',
  'agreements',
  'attentionNote',
  'nextSteps',
  'dischargeNote',
  'followUpNote',
] as const;
export type Remarkable = (typeof REMARKABLE)[number];

/** What the citizen says to a text, by the text. */
export type Remarks = Readonly<Partial<Record<Remarkable, string>>>;

/** The days on which they said it. */
export type RemarkDays = Readonly<Partial<Record<Remarkable, Day>>>;
