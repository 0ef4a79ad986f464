import type { Assessment, Case, Complaint, Hearing, JointProposal } from '../../domain/case.ts';
import type { AccessRequest } from '../../domain/access-request.ts';
import type { Milestone } from '../../domain/evaluation/milestone-kind.ts';
import { REMARKABLE } from '../../domain/remark.ts';
import { CASE_LABELS } from '../../dialogs/case-labels.ts';
import { ACTIVITY_TYPE } from '../../dialogs/course/labels.ts';
import { MILESTONE, MILESTONE_CHOICE } from '../../dialogs/evaluation/labels.ts';
import { WAIVER } from '../../dialogs/happened/waiver.ts';
import { RECOMMENDATION, STATUS } from '../../dialogs/words.ts';
import { COURSE, ENDING, FOLLOW_UP, MONTHLY, OFFER, PROPOSAL, SESSION } from './course-fields.ts';
import type { Fields } from './lines.ts';
import {
  choiceOf,
  count,
  day,
  each,
  linesBy,
  listed,
  moment,
  organisation,
  person,
  within,
  words,
  yesNo,
} from './lines.ts';
import { LOAN } from './loan-fields.ts';
import { PERSONAL_FIELDS } from './personal-fields.ts';
import { ACCESS, CONSENT, DECISION, HEARD, JUDGED, SIDE } from './words.ts';

const ASSESSMENT: Fields<Assessment> = {
  decision: ['Svar', choiceOf(DECISION)],
  by: ['Fra', person],
  at: ['Givet', moment],
};

const JOINT: Fields<JointProposal> = {
  decision: ['Svar', choiceOf(DECISION)],
  meetingDate: ['Møde', day],
  startDate: ['Mulig start', day],
  by: ['Skrevet af', person],
  side: ['For', choiceOf(SIDE)],
};

const HEARING: Fields<Hearing> = {
  until: ['Svar senest', day],
  result: ['Resultat', choiceOf(HEARD)],
  waiver: ['Det skyldes', choiceOf(WAIVER)],
  on: ['Noteret', day],
};

const COMPLAINT: Fields<Complaint> = {
  date: ['Modtaget', day],
  reassessBy: ['Ny vurdering senest', day],
  late: ['Efter klagefristen', yesNo],
  result: ['Resultat', choiceOf(JUDGED)],
};

const CONSENTED: Fields<Case['consent']> = {
  day: ['Du sagde ja til, at sagen deles', day],
  form: ['Hvordan', choiceOf(CONSENT)],
  information: ['Du er informeret med teksten af', day],
  withdrawn: ['Du sagde nej igen', day],
};

const KEYS: Fields<NonNullable<Case['keys']>> = {
  'job-centre': ['For jobcentret', listed(person)],
  provider: ['For udbyderen', listed(person)],
};

const ASKED: Fields<AccessRequest> = {
  kind: ['Du bad om', choiceOf(ACCESS)],
  organisation: ['Hos', organisation],
  side: ['For', choiceOf(SIDE)],
  on: ['Dato', day],
  until: ['Svar senest', day],
  by: ['Noteret af', person],
  given: ['Givet', day],
};

const MOVED: Fields<NonNullable<Case['moved']>> = { date: ['Dato', day] };

const ERASURE: Fields<NonNullable<Case['erasure']>> = {
  by: ['Af', person],
  on: ['Dato', day],
};

const STEP: Fields<Milestone> = {
  what: ['Trin', choiceOf(MILESTONE)],
  on: ['Noteret', day],
  entry: ['Hændelse nr.', count],
  day: ['Dato', day],
  until: ['Frist', day],
  kind: ['Nærmere', choiceOf(MILESTONE_CHOICE)],
};

/** Where in the file a field of a case stands. */
export type CaseSection = 'case' | 'sharing' | 'personal' | 'course' | 'loans';

/** Every field of a case, as the citizen reads it. */
export const CASE_FIELDS: Fields<Case> = {
  number: ['Sagens nummer', words],
  programme: ['Projektets kode', words],
  status: ['Sådan står sagen', choiceOf(STATUS)],
  since: ['Siden', moment],
  madeOn: ['Oprettet', day],
  applicationDate: ['Du søgte', day],
  deadline: ['Frist for afgørelsen', day],
  organisation: ['Jobcenter', organisation],
  caseworker: ['Ansvarlig', person],
  recommendedBy: ['Indstillingen er skrevet af', person],
  keys: ['Hvem der har deltaget i afgørelsen', within(KEYS)],
  recused: ['Inhabile, som ikke må arbejde med sagen', listed(person)],
  recommendation: ['Jobcentrets indstilling', choiceOf(RECOMMENDATION)],
  consent: ['Samtykke', within(CONSENTED)],
  sharedWithProvider: ['Delt med udbyderen', yesNo],
  assessment: ['Udbyderens vurdering', within(ASSESSMENT)],
  asker: ['Spørgsmålet er stillet af', person],
  wantedStart: ['Ønsket start', day],
  coach: ['Coach', person],
  talk: ['Visitationssamtale', day],
  joint: ['Fælles afgørelse', within(JOINT)],
  hearing: ['Partshøring', within(HEARING)],
  refusedOn: ['Afslag sendt', day],
  complaint: ['Klage', within(COMPLAINT)],
  first: ['Først i køen', yesNo],
  passed: ['Sidst i køen, fordi et tilbud udløb', yesNo],
  course: ['Forløbet', within(COURSE)],
  ending: ['Slutningen', within(ENDING)],
  offer: ['Tilbud om plads', within(OFFER)],
  proposal: ['Hvad der skal ske efter fasen', within(PROPOSAL)],
  sessions: ['Aktiviteter', each(within(SESSION))],
  planned: ['Næste aftale', day],
  monthly: ['Månedsstatus', within(MONTHLY)],
  exempted: ['Fritaget for', listed(choiceOf(ACTIVITY_TYPE))],
  moved: ['Du er flyttet', within(MOVED)],
  followUps: ['Status efter forløbet', each(within(FOLLOW_UP))],
  loans: ['Lån', each(within(LOAN))],
  remarkedOn: [
    'Dine egne bemærkninger er skrevet',
    (days) =>
      REMARKABLE.flatMap((about) => {
        const on = days[about];
        return on === undefined ? [] : [`Til »${CASE_LABELS[about].da}«: ${day(on)}`];
      }).join('\n'),
  ],
  accesses: ['Indsigt, du har bedt om', each(within(ASKED))],
  erasure: ['Sletning er foreslået', within(ERASURE)],
  hadBusiness: ['Du havde en virksomhed', yesNo],
  milestones: ['Trin, som evalueringen tælles af', each(within(STEP))],
  personal: ['Det står om dig', within(PERSONAL_FIELDS)],
};

/** Where each of them stands. */
export const SECTION_OF: Readonly<Record<keyof Case, CaseSection>> = {
  number: 'case',
  programme: 'case',
  status: 'case',
  since: 'case',
  madeOn: 'case',
  applicationDate: 'case',
  deadline: 'case',
  organisation: 'case',
  caseworker: 'case',
  recommendedBy: 'case',
  keys: 'case',
  recused: 'case',
  recommendation: 'case',
  consent: 'sharing',
  sharedWithProvider: 'sharing',
  assessment: 'case',
  asker: 'case',
  wantedStart: 'case',
  coach: 'case',
  talk: 'case',
  joint: 'case',
  hearing: 'case',
  refusedOn: 'case',
  complaint: 'case',
  first: 'case',
  passed: 'case',
  course: 'course',
  ending: 'course',
  offer: 'course',
  proposal: 'course',
  sessions: 'course',
  planned: 'course',
  monthly: 'course',
  exempted: 'course',
  moved: 'course',
  followUps: 'course',
  erasure: 'case',
  hadBusiness: 'course',
  loans: 'loans',
  accesses: 'sharing',
  remarkedOn: 'sharing',
  milestones: 'case',
  personal: 'personal',
};

const caseLines = linesBy(CASE_FIELDS);

/** The lines of a case that stand in a section; an empty list is no line. */
export const caseLinesIn = (
  section: CaseSection,
  subject: Case,
  names: Parameters<typeof caseLines>[1],
): ReturnType<typeof caseLines> => {
  const own = Object.fromEntries(
    Object.entries(subject).filter(([field]) => SECTION_OF[field as keyof Case] === section),
  );
  // Only the fields of one section are there: the list leaves out what is absent.
  return caseLines(own as unknown as Case, names).filter(({ value }) => value !== '');
};
