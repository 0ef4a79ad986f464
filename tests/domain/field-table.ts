import type { PersonalValues } from '../../domain/case.ts';
import type { Role } from '../../domain/member.ts';

/** practice §4: c caseworker of the case, v visitator, o coach of the case, l leader of the job centre. */
const READERS: Readonly<Record<keyof PersonalValues, string>> = {
  citizenName: 'cvol',
  journalRef: 'cl', // the job centre's own number: never the provider
  supportBasis: 'cvol',
  businessIdea: 'cvol',
  justification: 'cvl',
  citizenView: 'cvl',
  criteriaNote: 'cvl',
  considerations: 'cvl',
  facts: 'cvl',
  question: 'cvl',
  answer: 'cvl',
  participants: 'cvl', // the meeting is of both parties
  reasons: 'cvl',
  finalReasons: 'cvl',
  rejectionRule: 'cl', // the refusal is between the citizen and the deciding authority
  rejectionConsiderations: 'cl',
  rejectionFacts: 'cl',
  remarks: 'cl',
  withdrawalReason: 'cl',
  extensionReason: 'cvl', // both wait for the same deadline
  correctionReason: 'cvl', // who assesses has read the old value
  handoverReason: 'col', // who gets a case, and who leads them
  reinstateReason: 'cl',
  // Why and to what a course ended is no matter of who assessed the citizen before it.
  dischargeReason: 'col',
  outcome: 'col',
  dischargeNote: 'col',
  cvr: 'col',
  ratings: 'cv', // health among them: only who assesses
  // The course is between coach and caseworker; the leader of the job centre sees to both. The visitator assessed before it.
  coachSummary: 'o', // stays with the provider unless the coach shares it (programme §2)
  sharedSummary: 'col',
  agreements: 'col',
  attentionNote: 'col',
  nextSteps: 'col',
  progress: 'col',
  phaseAssessment: 'col',
  exemptionReason: 'col',
  lateReason: 'col',
  supportSettled: 'col',
  pauseReason: 'col', // says something about health: only who works with the course
  offerReason: 'cl', // what the citizen says to a place is between them and the job centre
  consentReason: 'cl',
  followUpOutcome: 'cl', // the provider has no task left (practice §2)
  followUpNote: 'cl',
  note: '', // through the entry it stands in, by those it was sent to
};

const ROLE_OF: Readonly<Record<string, Role>> = {
  c: 'caseworker',
  v: 'visitator',
  o: 'coach',
  l: 'leader',
};

/** Who may read what of a case they may see: written from the design, not from domain/view.ts. */
export const FIELDS = (Object.entries(READERS) as [keyof PersonalValues, string][]).map(
  ([field, letters]) => ({
    field,
    letters,
    readers: letters.split('').flatMap((letter) => ROLE_OF[letter] ?? []),
  }),
);
