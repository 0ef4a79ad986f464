import type { MilestoneChoice, MilestoneKind } from '../../domain/evaluation/milestone-kind.ts';
import type { RejectionReason } from '../../domain/case.ts';
import type { LoanPurpose } from '../../domain/loan/vocabulary.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { COURSE_STATE, PHASE_STEP } from '../course/labels.ts';
import { RECOMMENDATION } from '../words.ts';

/** The main reason for a refusal, as the evaluation counts it. */
export const REJECTION_REASON: Readonly<Record<RejectionReason, Text>> = {
  idea: text('Forretningsidéen skal modnes', 'The business idea has to mature'),
  'not-now': text('Det er for tidligt med et forløb', 'It is too early for a course'),
  'target-group': text('Uden for målgruppen', 'Outside the target group'),
  other: text('Andet', 'Something else'),
};

/** What a loan is mainly for, as the evaluation counts it. */
export const LOAN_PURPOSE: Readonly<Record<LoanPurpose, Text>> = {
  equipment: text('Udstyr og værktøj', 'Equipment and tools'),
  stock: text('Varer og materialer', 'Stock and materials'),
  it: text('It og hjemmeside', 'IT and website'),
  premises: text('Lokaler og transport', 'Premises and transport'),
  marketing: text('Markedsføring', 'Marketing'),
  other: text('Andet', 'Something else'),
};

/** What a case remembers for the evaluation. */
export const MILESTONE: Readonly<Record<MilestoneKind, Text>> = {
  referred: text('Visitation sendt', 'Referral sent'),
  'application-corrected': text('Ansøgningsdato rettet', 'Application date corrected'),
  'question-asked': text('Spørgsmål til jobcentret', 'Question to the job centre'),
  'question-answered': text('Svar på spørgsmålet', 'Answer to the question'),
  invited: text('Indkaldt til visitationssamtale', 'Invited to an assessment talk'),
  assessed: text('Vurdering', 'Assessment'),
  disagreed: text('Indstilling og vurdering var ikke enige', 'Recommendation and assessment disagreed'),
  'joint-agreed': text('Fælles afgørelse', 'Joint decision'),
  'finally-decided': text('Afgjort af myndigheden', 'Decided by the authority'),
  waitlisted: text('På venteliste', 'On the waiting list'),
  offered: text('Tilbud om plads', 'Place offered'),
  'offer-declined': text('Nej tak til pladsen', 'Place declined'),
  'offer-expired': text('Tilbuddet udløb', 'Offer expired'),
  enrolled: text('Indskrivning', 'Enrolment'),
  'refusal-drafted': text('Udkast til afslag', 'Refusal drafted'),
  'refusal-sent': text('Afslag sendt', 'Refusal sent'),
  complained: text('Klage', 'Complaint'),
  'complaint-judged': text('Svar på klagen', 'Answer to the complaint'),
  withdrawn: text('Trukket tilbage', 'Withdrawn'),
  'deadline-extended': text('Frist forlænget', 'Deadline extended'),
  'status-recorded': text('Månedsstatus', 'Monthly status'),
  'phase-agreed': text('Faseskift bekræftet', 'Phase step confirmed'),
  paused: text('Sat på pause', 'Paused'),
  'support-changed': text('Forsørgelsesgrundlag ændret', 'Support basis changed'),
  discharged: text('Udskrivning', 'Discharge'),
  reopened: text('Udskrivning taget tilbage', 'Discharge taken back'),
  'followed-up': text('Status efter udskrivning', 'Follow-up'),
  'note-added': text('Notat', 'Note'),
};

/** Which of several it was. */
export const MILESTONE_CHOICE: Readonly<Record<MilestoneChoice, Text>> = {
  ...RECOMMENDATION,
  ...COURSE_STATE,
  ...PHASE_STEP,
  ...REJECTION_REASON,
  approve: text('Ja til en plads', 'Yes to a place'),
  reject: text('Nej til en plads', 'No to a place'),
  upheld: text('Medhold', 'Upheld'),
  partly: text('Delvist medhold', 'Partly upheld'),
  'rejected-sent-on': text('Fastholdt og sendt videre', 'Rejected and sent on'),
  again: text('Forløbet går videre', 'The course goes on'),
  'before-start': text('Fortrudt før start', 'Before the start'),
  'because-of-course': text('På grund af forløbet', 'Because of the course'),
  '6': text('6 måneder efter', 'After 6 months'),
  '12': text('12 måneder efter', 'After 12 months'),
};
