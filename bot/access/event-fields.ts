import type { CaseEvent } from '../../domain/events.ts';
import type { Instalment } from '../../domain/loan/instalments.ts';
import type { QueueEntry, TakenPlace } from '../../domain/head.ts';
import {
  ACTIVITY_TYPE,
  ATTENDANCE,
  COURSE_STATE,
  GATE_ITEM,
  PHASE_STEP,
} from '../../dialogs/course/labels.ts';
import { CASE_LABELS } from '../../dialogs/case-labels.ts';
import { CORRECTABLE_LABELS } from '../../dialogs/correct/labels.ts';
import { LOAN_PURPOSE, REJECTION_REASON } from '../../dialogs/evaluation/labels.ts';
import { WAIVER } from '../../dialogs/happened/waiver.ts';
import { RECOMMENDATION } from '../../dialogs/words.ts';
import { COURSE, ENDING, HELD } from './course-fields.ts';
import type { Fields } from './lines.ts';
import { choiceOf, count, day, kroner, listed, organisation, person, within, yesNo } from './lines.ts';
import { ACCESS, CONSENT, DECISION, FORM, HEARD, JUDGED, PHASE, POST, SIDE } from './words.ts';

type Data = CaseEvent['data'];
/** The data of an event that has none lists every text as a key. */
type KeysOf<D> = D extends unknown ? (string extends keyof D ? never : keyof D) : never;
type ValueOf<D, K> = D extends unknown
  ? K extends keyof D
    ? string extends keyof D
      ? never
      : Exclude<D[K], undefined>
    : never
  : never;

/** Whatever the plain part of some event of a case can hold, by its name. */
export type EventData = { readonly [K in KeysOf<Data>]?: ValueOf<Data, K> };

const PLACE: Fields<TakenPlace> = {
  case: ['Sag', (number) => number],
  from: ['Fra', day],
  until: ['Til og med', day],
};

const QUEUE: Fields<QueueEntry> = {
  case: ['Sag', (number) => number],
  applicationDate: ['Søgt', day],
  seq: ['Efter hændelse nr.', count],
  first: ['Først i køen', yesNo],
  offer: ['Plads holdt til', day],
  passed: ['Sidst i køen', yesNo],
};

const INSTALMENT: Fields<Instalment> = { due: ['Forfalder', day], amount: ['Beløb', kroner] };

/** A decision on a place, or what a countersignature is to. */
const RECOMMENDED = { ...RECOMMENDATION, ...PHASE_STEP };

/** Every field of every event, as the citizen reads it. */
export const EVENT_FIELDS: Fields<EventData> = {
  applicationDate: ['Søgt', day],
  deadline: ['Frist for afgørelsen', day],
  madeOn: ['Oprettet', day],
  organisation: ['Hos', organisation],
  caseworker: ['Sagsbehandler', person],
  recommendation: ['Indstilling eller anbefaling', choiceOf(RECOMMENDED)],
  consentDay: ['Du sagde ja til delingen', day],
  consentForm: ['Hvordan', choiceOf(CONSENT)],
  purpose: ['Lånets hovedformål', choiceOf(LOAN_PURPOSE)],
  reason: ['Hovedgrund', choiceOf(REJECTION_REASON)],
  information: ['Informeret med teksten af', day],
  sharedWithProvider: ['Delt med udbyderen', yesNo],
  decision: ['Svar', choiceOf(DECISION)],
  wantedStart: ['Ønsket start', day],
  coach: ['Coach', person],
  position: ['Nummer i køen', count],
  first: ['Først i køen', yesNo],
  notice: ['Orientering nr.', count],
  asked: ['Svar på hændelse nr.', count],
  start: ['Første dag', day],
  qualifyingUntil: ['Opkvalificerende forløb til og med', day],
  mainUntil: ['Hovedforløb til og med', day],
  placesUsed: ['Pladser i brug i projektet', count],
  placesTotal: ['Pladser i projektet', count],
  nextFree: ['Næste plads ventes ledig', day],
  goesOn: ['Forløbet, der fortsætter', within(COURSE)],
  placesHeld: ['Pladser, der er tilbudt', count],
  meetingDate: ['Møde', day],
  startDate: ['Mulig start', day],
  side: ['For', choiceOf(SIDE)],
  hearingUntil: ['Svar senest', day],
  result: ['Resultat', choiceOf({ ...HEARD, ...JUDGED })],
  on: ['Dato', day],
  waiver: ['Det skyldes', choiceOf(WAIVER)],
  date: ['Dato', day],
  complainBy: ['Klagefrist', day],
  reassessBy: ['Ny vurdering senest', day],
  late: ['Efter fristen', yesNo],
  phase: ['Fase', choiceOf(PHASE)],
  early: ['Før tid', yesNo],
  waiting: ['Nogen venter på pladsen', yesNo],
  sent: ['Afgørelsen sendt', day],
  place: ['Plads', within(PLACE)],
  field: ['Rettet', choiceOf(CORRECTABLE_LABELS)],
  course: ['Forløbet derefter', within(COURSE)],
  ending: ['Slutningen derefter', within(ENDING)],
  post: ['Som', choiceOf(POST)],
  from: ['Fra', (value, names) => (/^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : names.who(value))],
  to: [
    'Til',
    (value, names) => (typeof value === 'string' ? names.who(value) : value.map(names.who).join(', ')),
  ],
  person: ['Hvem', person],
  unmanned: ['Ingen kunne tage sagen', yesNo],
  until: ['Til og med', day],
  kind: ['Du bad om', choiceOf(ACCESS)],
  form: ['Hvordan du fik det', choiceOf(FORM)],
  about: ['Bemærkning til', (about) => CASE_LABELS[about].da],
  types: ['Aktivitet', listed(choiceOf(ACTIVITY_TYPE))],
  minutes: ['Minutter', count],
  attendance: ['Fremmøde', choiceOf(ATTENDANCE)],
  nextDate: ['Næste gang', day],
  others: ['Andre, der blev noteret samtidig', count],
  state: ['Status', choiceOf(COURSE_STATE)],
  toldCitizen: ['Der er talt med dig om det', yesNo],
  agreed: ['Du er enig', yesNo],
  lacks: ['Det mangler', listed(choiceOf(GATE_ITEM))],
  exempted: ['Fritaget for', listed(choiceOf(ACTIVITY_TYPE))],
  expectedReturn: ['Ventet tilbage', day],
  beyond: ['Længere end det antal dage, der er købt', yesNo],
  was: ['Stod før', within(HELD)],
  now: ['Står nu', within(HELD)],
  hadBusiness: ['Du havde en virksomhed', yesNo],
  becauseOfCourse: ['På grund af forløbet', yesNo],
  months: ['Måneder efter', count],
  loan: ['Lån nr.', count],
  amount: ['Beløb', kroner],
  instalments: ['Antal afdrag', count],
  graceMonths: ['Måneder til første afdrag', count],
  agreementDate: ['Låneaftalen underskrevet', day],
  plan: ['Afdrag', (plan, names) => plan.map((one) => within(INSTALMENT)(one, names)).join('\n')],
  excess: ['Betalt for meget', kroner],
  unwanted: ['Du ønskede det ikke', yesNo],
  entry: ['Om hændelse nr.', count],
  restored: ['Fortrudt', () => 'Sagen blev, som den var før.'],
  queue: ['Pladsen i køen', within(QUEUE)],
};
