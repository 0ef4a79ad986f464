import type { Case } from '../../domain/case.ts';
import type { Milestone } from '../../domain/evaluation/milestone-kind.ts';
import { REMARKABLE } from '../../domain/remark.ts';
import { CASE_LABELS } from '../../dialogs/case-labels.ts';
import { ACTIVITY_TYPE } from '../../dialogs/course/labels.ts';
import { MILESTONE, MILESTONE_CHOICE } from '../../dialogs/evaluation/labels.ts';
import { RECOMMENDATION, STATUS } from '../../dialogs/words.ts';
import { COURSE, ENDING, FOLLOW_UP, MONTHLY, OFFER, PROPOSAL, SESSION } from './course-fields.ts';
import type { Fields } from './lines.ts';
import {
  choiceOf,
  count,
  day,
  each,
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
import { ASSESSMENT, JOINT, HEARING, COMPLAINT, KEYS } from './decision-fields.ts';
import { CONSENTED, ASKED } from './sharing-fields.ts';

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
