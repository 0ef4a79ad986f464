import { slotsIn } from './letter.ts';
import type { LetterKind } from './programme.ts';

/** What a letter about a place or a course can take. */
const CASE_SLOTS = [
  'authority',
  'unit',
  'phone',
  'complaintBody',
  'signer',
  'case',
  'date',
  'name',
  'applicationDate',
  'deadline',
  'extensionReason',
  'rule',
  'considerations',
  'facts',
  'hearingUntil',
  'remarksDate',
  'assessmentDate',
  'complainBy',
  'position',
  'nextFree',
  'start',
  'again',
  'firstUntil',
  'endDate',
  'qualifyingUntil',
  'mainUntil',
  'coach',
  'basis',
] as const;
export type CaseSlot = (typeof CASE_SLOTS)[number];

/** What a letter about a loan can take. */
const LOAN_SLOTS = [
  'authority',
  'unit',
  'phone',
  'complaintBody',
  'lender',
  'legalBasis',
  'signer',
  'case',
  'date',
  'name',
  'requestedOn',
  'deadline',
  'extensionReason',
  'amount',
  'budget',
  'conditions',
  'plan',
  'rule',
  'considerations',
  'facts',
  'hearingUntil',
  'remarksDate',
  'complainBy',
  'overdue',
  'dueOn',
  'balance',
] as const;
export type LoanSlot = (typeof LOAN_SLOTS)[number];

/** What the text about a citizen's data can take. */
const INFORMATION_SLOTS = [
  'programme',
  'authority',
  'unit',
  'phone',
  'signer',
  'date',
  'version',
  'controllers',
  'legalBases',
  'officers',
  'buyer',
  'jobCentre',
  'provider',
  'retention',
  'processors',
  'case',
  'name',
] as const;
export type InformationSlot = (typeof INFORMATION_SLOTS)[number];

const slotsOf = (kind: LetterKind): readonly string[] => {
  if (kind === 'information') return INFORMATION_SLOTS;
  return kind.startsWith('loan-') ? LOAN_SLOTS : CASE_SLOTS;
};

/**
 * The slots in a letter's text that nothing ever fills: a letter with one could never be sent, in any case. Each once, as
 * they are written.
 */
export const unknownSlots = (kind: LetterKind, template: string): readonly string[] => {
  const known = slotsOf(kind);
  return [...new Set(slotsIn(template))].filter((slot) => !known.includes(slot));
};
