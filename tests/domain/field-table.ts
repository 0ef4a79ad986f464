import type { PersonalValues } from '../../domain/case.ts';
import type { Role } from '../../domain/member.ts';

/**
 * practice §4: c caseworker of the case, v visitator, o coach of the case, l leader of the job centre. Who lends sees
 * cases with a loan only: b who decides on loans, f who pays.
 */
const READERS: Readonly<Record<keyof PersonalValues, string>> = {
  citizenName: 'cvolbf', // a letter and a payment are to somebody
  journalRef: 'cl', // the job centre's own number: never the provider
  supportBasis: 'cvol',
  businessIdea: 'cvolb', // what is lent for
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
  cvr: 'colbf', // asked for before the payout
  ratings: 'cv', // health among them: only who assesses
  // The course is between coach and caseworker; the leader of the job centre sees to both. The visitator assessed before it.
  coachSummary: 'o', // stays with the provider unless the coach shares it (programme §2)
  sharedSummary: 'col',
  agreements: 'col',
  activityReason: 'col',
  attentionNote: 'col',
  nextSteps: 'col',
  progress: 'col',
  phaseAssessment: 'col',
  exemptionReason: 'col',
  lateReason: 'col',
  supportSettled: 'colb', // registering a business can cost a benefit: part of what is decided on
  movedTo: 'col', // who pays is to be found out by all who work with the course
  payer: 'col',
  pauseReason: 'col', // says something about health: only who works with the course
  offerReason: 'cl', // what the citizen says to a place is between them and the job centre
  consentReason: 'cl',
  // Each by who reads the text it stands beside; whoever reads none of them reads no remark.
  citizenRemarks: 'cvolb',
  followUpOutcomes: 'cl', // the same, each time
  followUpOutcome: 'cl', // the provider has no task left (practice §2)
  followUpNote: 'cl',
  // The request is the coach's, the decision the lender's; the job centre follows both. The visitator assessed long before.
  loanBudget: 'colb',
  loanJustification: 'colb',
  loanQuestion: 'colb',
  loanAnswer: 'colb',
  loanConditions: 'colbf', // what has to be there before money is paid out
  loanRule: 'colb',
  loanConsiderations: 'colb',
  loanFacts: 'colb',
  loanRemarks: 'colb',
  loanExtensionReason: 'colb',
  loanReason: 'obf', // arrears go to finance and coach; the job centre does not need them (practice §2)
  noticeQuestion: 'cl', // and the buyer's people, with the notice
  noticeAnswer: 'cl',
  note: '', // through the entry it stands in, by those it was sent to
};

const ROLE_OF: Readonly<Record<string, Role>> = {
  c: 'caseworker',
  v: 'visitator',
  o: 'coach',
  l: 'leader',
  b: 'loan-approver',
  f: 'finance',
};

/** Who may read what of a case they may see: written from the design, not from domain/view.ts. */
export const FIELDS = (Object.entries(READERS) as [keyof PersonalValues, string][]).map(
  ([field, letters]) => ({
    field,
    letters,
    readers: letters.split('').flatMap((letter) => ROLE_OF[letter] ?? []),
  }),
);
