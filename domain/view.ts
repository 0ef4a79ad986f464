import type { Reader } from './reader.ts';
import type { Case, PersonalValues } from './case.ts';
import type { Day } from './day.ts';
import { initials } from './danish/say.ts';
import type { LoanReading } from './loan/view.ts';
import { lendersPart, loanReading, loansRead } from './loan/view.ts';
import type { Member } from './member.ts';
import { seatsOf } from './member.ts';
import type { Programme } from './programme.ts';
import type { Remarkable, Remarks } from './remark.ts';
import { hasConflict } from './rights/conflict.ts';
import { mayFromSeat } from './rights/may.ts';

/** Who may read what of a case; the health rating stays with those who assess (practice §4). */
export const FIELD_READERS: Readonly<Record<keyof PersonalValues, readonly Reader[]>> = {
  citizenName: ['caseworker', 'visitator', 'coach', 'leader', 'loan-approver', 'finance'],
  journalRef: ['caseworker', 'leader'],
  supportBasis: ['caseworker', 'visitator', 'coach', 'leader'],
  businessIdea: ['caseworker', 'visitator', 'coach', 'leader', 'loan-approver'],
  justification: ['caseworker', 'visitator', 'leader'],
  citizenView: ['caseworker', 'visitator', 'leader'],
  criteriaNote: ['caseworker', 'visitator', 'leader'],
  ratings: ['caseworker', 'visitator'],
  considerations: ['caseworker', 'visitator', 'leader'],
  facts: ['caseworker', 'visitator', 'leader'],
  question: ['caseworker', 'visitator', 'leader'],
  answer: ['caseworker', 'visitator', 'leader'],
  participants: ['caseworker', 'visitator', 'leader'],
  reasons: ['caseworker', 'visitator', 'leader'],
  finalReasons: ['caseworker', 'visitator', 'leader'],
  // The refusal and what the citizen says to it are between the citizen and the deciding authority.
  rejectionRule: ['caseworker', 'leader'],
  rejectionConsiderations: ['caseworker', 'leader'],
  rejectionFacts: ['caseworker', 'leader'],
  remarks: ['caseworker', 'leader'],
  withdrawalReason: ['caseworker', 'leader'],
  dischargeReason: ['caseworker', 'coach', 'leader'],
  outcome: ['caseworker', 'coach', 'leader'],
  dischargeNote: ['caseworker', 'coach', 'leader'],
  cvr: ['caseworker', 'coach', 'leader', 'loan-approver', 'finance'],
  extensionReason: ['caseworker', 'visitator', 'leader'],
  correctionReason: ['caseworker', 'visitator', 'leader'],
  handoverReason: ['caseworker', 'coach', 'leader'],
  reinstateReason: ['caseworker', 'leader'],
  // What the coach keeps stays with the provider; attendance, agreements and status are shared (programme §2).
  coachSummary: ['coach'],
  sharedSummary: ['caseworker', 'coach', 'leader'],
  agreements: ['caseworker', 'coach', 'leader'],
  activityReason: ['caseworker', 'coach', 'leader'],
  attentionNote: ['caseworker', 'coach', 'leader'],
  nextSteps: ['caseworker', 'coach', 'leader'],
  progress: ['caseworker', 'coach', 'leader'],
  phaseAssessment: ['caseworker', 'coach', 'leader'],
  exemptionReason: ['caseworker', 'coach', 'leader'],
  lateReason: ['caseworker', 'coach', 'leader'],
  supportSettled: ['caseworker', 'coach', 'leader', 'loan-approver'],
  movedTo: ['caseworker', 'coach', 'leader'],
  payer: ['caseworker', 'coach', 'leader'],
  pauseReason: ['caseworker', 'coach', 'leader'],
  offerReason: ['caseworker', 'leader'],
  consentReason: ['caseworker', 'leader'],
  loanBudget: ['caseworker', 'coach', 'leader', 'loan-approver'],
  loanJustification: ['caseworker', 'coach', 'leader', 'loan-approver'],
  loanQuestion: ['caseworker', 'coach', 'leader', 'loan-approver'],
  loanAnswer: ['caseworker', 'coach', 'leader', 'loan-approver'],
  loanConditions: ['caseworker', 'coach', 'leader', 'loan-approver', 'finance'],
  loanRule: ['caseworker', 'coach', 'leader', 'loan-approver'],
  loanConsiderations: ['caseworker', 'coach', 'leader', 'loan-approver'],
  loanFacts: ['caseworker', 'coach', 'leader', 'loan-approver'],
  loanRemarks: ['caseworker', 'coach', 'leader', 'loan-approver'],
  loanExtensionReason: ['caseworker', 'coach', 'leader', 'loan-approver'],
  // Arrears are between the citizen, the lender and the coach; the job centre does not need them (practice §2).
  loanReason: ['coach', 'loan-approver', 'finance'],
  // The buyer's people read them with the notice (bot/notice-talk.ts).
  noticeQuestion: ['caseworker', 'leader'],
  noticeAnswer: ['caseworker', 'leader'],
  // Read through the entry it stands in, by those it names.
  note: [],
  // Each by who reads the text it stands beside, see remarksRead.
  citizenRemarks: ['caseworker', 'visitator', 'coach', 'leader', 'loan-approver'],
  followUpOutcome: ['caseworker', 'leader'],
  followUpOutcomes: ['caseworker', 'leader'],
  followUpNote: ['caseworker', 'leader'],
};

/** A case as one member may see it: the only source of what a card shows of it. */
export interface CaseView extends Omit<Case, 'personal'> {
  /** For lists, tasks and previews, where others may look over the shoulder. */
  readonly initials: string;
  readonly personal: PersonalValues;
  readonly reads: LoanReading;
}

const READERS: readonly Reader[] = ['caseworker', 'visitator', 'coach', 'leader', 'loan-approver', 'finance'];

/** The roles through which the member may see this case: another role of theirs opens no field of it. */
const readersIn = (subject: Case, member: Member, programme: Programme, day: Day): readonly Reader[] =>
  READERS.filter(
    (role) =>
      !hasConflict(subject, member) &&
      seatsOf(member, day).some(
        (seat) =>
          seat.roles.includes(role) &&
          mayFromSeat({ ...seat, roles: [role] }, 'see-case', programme, day, subject),
      ),
  );

const isReadBy = (field: keyof PersonalValues, readers: readonly Reader[]): boolean =>
  FIELD_READERS[field].some((reader) => readers.includes(reader));

/** A remark says something of the text beside which it stands, so it has the readers of that. */
const remarksRead = (
  remarks: Remarks,
  readers: readonly Reader[],
): Pick<PersonalValues, 'citizenRemarks'> => {
  const read = Object.entries(remarks).filter(([about]) => isReadBy(about as Remarkable, readers));
  return read.length === 0 ? {} : { citizenRemarks: Object.fromEntries(read) };
};

/** What of some personal values people with these roles in a case read. */
export const readBy = (personal: PersonalValues, readers: readonly Reader[]): PersonalValues => {
  const { citizenRemarks, ...rest } = personal;
  return {
    ...Object.fromEntries(
      Object.entries(rest).filter(([field]) => isReadBy(field as keyof PersonalValues, readers)),
    ),
    ...(citizenRemarks && remarksRead(citizenRemarks, readers)),
  };
};

/** What of a case's personal values, now or at some point of its log, a member may read. */
export const readable = (
  personal: PersonalValues,
  subject: Case,
  member: Member,
  programme: Programme,
  day: Day,
): PersonalValues => {
  const readers = readersIn(subject, member, programme, day);
  return readBy(personal, readers);
};

/** The job centre informs the citizen, for all of them: with which text is its own affair. */
const INFORMS: ReadonlySet<Reader> = new Set<Reader>(['caseworker', 'leader']);

const withoutInformation = <C extends Pick<Case, 'consent'>>(subject: C): C => {
  const { information: _, ...consent } = subject.consent;
  return { ...subject, consent };
};

/** `undefined` where the member has no right to see the case at all: say then that it does not exist. */
export const viewOf = (
  subject: Case,
  member: Member,
  programme: Programme,
  day: Day,
): CaseView | undefined => {
  const readers = readersIn(subject, member, programme, day);
  if (readers.length === 0) return undefined;
  const reads = loanReading(readers);
  const { personal, loans, ...all } = subject;
  const whole = readers.some((reader) => INFORMS.has(reader)) ? all : withoutInformation(all);
  const rest = reads.course ? whole : lendersPart(whole);
  const visible = readable(personal, subject, member, programme, day);
  return {
    ...rest,
    ...(loans && { loans: loansRead(loans, reads) }),
    reads,
    initials: initials(personal.citizenName ?? ''),
    personal: visible,
  };
};
