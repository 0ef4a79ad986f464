import type { Who } from '../support/stage.ts';
import { VISITATION } from '../support/walk-card.ts';
import type { Story } from './stories.ts';
import * as stories from './stories.ts';
import type { Answers } from './walk-dialog.ts';
import { FIRST } from './walk-dialog.ts';
import { LOAN_WALKS } from './walks-loan.ts';
import { PEOPLE_WALKS } from './walks-people.ts';

/** One way through a dialog: who walks it, on which case, with which answers by field id. */
export interface Walk {
  readonly who: Who | 'admin2';
  /** Absent where the dialog makes the case. */
  readonly on?: Story;
  /** The case is not named: the dialog itself asks which ones. */
  readonly unnamed?: true;
  readonly answers: Answers;
}

const visitation: Answers = {
  ...VISITATION,
  businessIdea: 'Cykelværksted med udlejning ved stationen',
  justification: 'Har drevet butik før og er i gang med budgettet',
};

const PHASE: Answers = {
  businessPlanReady: 'yes',
  budgetReady: 'yes',
  supportClarified: 'yes',
  supportSettled: '3. november med sagsbehandleren',
  assessment: 'Planen holder, og de første tre kunder er fundet.',
  recommendation: 'advance',
};

/** Every dialog, by ways that together pass every step of it. The picture of its end is of the last way. */
export const WALKS: Readonly<Record<string, readonly Walk[]>> = {
  visitation: [
    { who: 'caseworker', answers: { ...visitation, journalRef: '25/012345' } },
    {
      who: 'caseworker',
      answers: {
        ...visitation,
        journalRef: '25/012346',
        recommendation: 'not-suitable',
        hearProvider: 'yes',
      },
    },
  ],
  'notice-question': [
    {
      who: 'director',
      on: stories.inCourse,
      unnamed: true,
      answers: { notice: '1', question: 'Hvornår er pladsen ledig igen?' },
    },
  ],
  'notice-answer': [
    {
      who: 'caseworker',
      on: stories.noticeAsked,
      unnamed: true,
      answers: { answer: 'Den er ledig fra 1. april.' },
    },
  ],
  decision: [
    { who: 'visitator', on: stories.referred, answers: { decision: 'reject', ...stories.REASONS } },
    {
      who: 'visitator',
      on: stories.referred,
      answers: { decision: 'return', question: 'Er der tid om aftenen?' },
    },
    { who: 'visitator', on: stories.referred, answers: { decision: 'invite' } },
    {
      who: 'visitator',
      on: stories.referred,
      answers: { decision: 'approve', startDate: '2026-11-23' },
    },
  ],
  reply: [
    { who: 'caseworker', on: stories.returned, answers: { answer: 'Ja, tirsdag og torsdag efter kl. 17.' } },
  ],
  'joint-decision': [
    { who: 'caseworker', on: stories.disagreed, answers: { ...stories.MEETING, decision: 'approve' } },
  ],
  'final-decision': [
    {
      who: 'caseworker',
      on: stories.stillDisagreed,
      answers: { decision: 'approve', reasons: 'Planen holder, og borgeren har tid fra januar.' },
    },
  ],
  refusal: [{ who: 'caseworker', on: stories.refusing, answers: stories.REFUSAL }],
  hearing: [{ who: 'caseworker', on: stories.heard, answers: { result: 'not-needed' } }],
  'letter-sent': [{ who: 'caseworker', on: stories.ready, answers: {} }],
  complaint: [{ who: 'caseworker', on: stories.refused, answers: {} }],
  'complaint-result': [{ who: 'caseworker', on: stories.complained, answers: { result: 'partly' } }],
  withdraw: [
    {
      who: 'caseworker',
      on: stories.referred,
      answers: { reason: 'Borgeren har fået job og ønsker ikke forløbet.' },
    },
  ],
  correct: [
    {
      who: 'caseworker',
      on: stories.referred,
      answers: { what: 'businessIdea', value: 'Cykelværksted uden udlejning', reason: 'tastefejl' },
    },
  ],
  extend: [{ who: 'caseworker', on: stories.referred, answers: {} }],
  activity: [
    {
      who: 'coach',
      on: stories.coached,
      answers: { activityTypes: 'guidance', attendance: 'no-show' },
    },
    {
      who: 'coach',
      on: stories.coached,
      unnamed: true,
      answers: {
        cases: 'all',
        activityTypes: 'course-accounting,course-tax,course-vat',
        minutes: '120',
        agreements: 'Momsregnskabet afleveres inden den 1.',
      },
    },
  ],
  'correct-activity': [
    {
      who: 'coach',
      on: stories.attended,
      answers: { entry: FIRST, what: 'not-held', reason: 'Noteret på den forkerte borger.' },
    },
    {
      who: 'coach',
      on: stories.attended,
      answers: { entry: FIRST, attendance: 'no-show', reason: 'Jeg tog fejl af to borgere.' },
    },
  ],
  status: [
    {
      who: 'coach',
      on: stories.coached,
      answers: { status: 'on-track', nextSteps: 'Budgettet gøres færdigt.' },
    },
    {
      who: 'coach',
      on: stories.coached,
      answers: {
        status: 'attention',
        progressIdea: '3',
        attentionNote: 'Mangler kunder, og lokalet er ikke på plads.',
        toldCitizen: 'yes',
        nextSteps: 'Kundeliste inden fredag, lokale inden den 15.',
      },
    },
  ],
  note: [
    {
      who: 'coach',
      on: stories.coached,
      answers: { text: 'Er der åbnet for IT-kurset i januar?', to: stories.CASEWORKER },
    },
  ],
  experience: [
    { who: 'coach', answers: { text: 'Aftenhold virker bedst i vinterhalvåret, når dagene er korte.' } },
  ],
  discharge: [
    {
      who: 'caseworker',
      on: stories.standing('Indskrevet'),
      answers: { reason: 'employment', agreed: 'yes', outcome: 'employed', note: 'Fast job fra januar.' },
    },
    {
      who: 'caseworker',
      on: stories.inCourse,
      answers: { reason: 'death' },
    },
  ],
  phase: [
    { who: 'coach', on: stories.begunEarly, answers: { ...PHASE, exemptions: stories.EXEMPT } },
    {
      who: 'coach',
      on: stories.ofEarly,
      answers: { ...PHASE, budgetReady: 'no', recommendation: 'extend' },
    },
    { who: 'coach', on: stories.ofEarly, answers: { ...PHASE, recommendation: 'stop', agreed: 'yes' } },
    { who: 'coach', on: stories.ofEarly, answers: PHASE },
  ],
  'phase-answer': [{ who: 'caseworker', on: stories.ofEarly, answers: { answer: 'yes' } }],
  pause: [
    {
      who: 'coach',
      on: stories.ofEarly,
      answers: { reason: 'leave', expectedReturn: '2027-01-04' },
    },
  ],
  resume: [{ who: 'coach', on: stories.ofEarly, answers: {} }],
  'support-basis': [
    {
      who: 'caseworker',
      on: stories.ofEarly,
      answers: { supportBasis: 'sygedagpenge', becauseOfCourse: 'yes' },
    },
  ],
  moved: [{ who: 'coach', on: stories.coached, answers: { municipality: 'Roskilde' } }],
  'moved-answer': [
    { who: 'caseworker', on: stories.moved, answers: { payer: 'Roskilde Kommune har sagt ja til resten.' } },
  ],
  'withdraw-consent': [{ who: 'caseworker', on: stories.ofEarly, answers: {} }],
  'renew-consent': [{ who: 'caseworker', on: stories.ofEarly, answers: { consentForm: 'written' } }],
  reopen: [{ who: 'caseworker', on: stories.standing('Udskrevet'), answers: { reason: 'forkert sag' } }],
  offer: [
    {
      who: 'caseworker',
      on: stories.offered,
      answers: { answer: 'extend', reason: 'Borgeren er på ferie til den 10. december.' },
    },
    {
      who: 'caseworker',
      on: stories.standing('Tilbud om plads'),
      answers: { answer: 'decline', reason: 'Har fået fast job.' },
    },
    { who: 'caseworker', on: stories.offered, answers: { answer: 'accept' } },
  ],
  'take-case': [{ who: 'coach', on: stories.withoutCoach, answers: {} }],
  erase: [{ who: 'caseworker', on: stories.takenBack, answers: { filed: 'yes' } }],
  'erase-answer': [{ who: 'leader', on: stories.toBeErased, answers: { answer: 'yes' } }],
  'follow-up': [
    {
      who: 'caseworker',
      on: stories.endedLongAgo,
      answers: { outcome: 'self-employed', note: 'Har ansat den første medarbejder.' },
    },
  ],
  handover: [{ who: 'caseworker', on: stories.referred, answers: {} }],
  recuse: [{ who: 'visitator', on: stories.referred, answers: {} }],
  'recuse-responsible': [{ who: 'caseworker', on: stories.referred, answers: {} }],
  payout: [
    {
      who: 'finance',
      on: stories.loanGranted,
      answers: { agreementDate: '2026-11-23', amount: '10.000', cvr: '25313763' },
    },
    { who: 'finance', on: stories.loanGranted, answers: {} },
  ],
  repayment: [{ who: 'finance', on: stories.loanPaid, answers: { amount: '2.000' } }],
  deferral: [
    {
      who: 'finance',
      on: stories.loanPaid,
      answers: { reason: 'De første kunder betaler først til foråret.' },
    },
  ],
  reschedule: [
    {
      who: 'finance',
      on: stories.loanPaid,
      answers: { installments: '36', reason: 'Indtægten er lavere end i budgettet.' },
    },
  ],
  // Nothing is overdue on the day a loan is paid out.
  'loan-reminder': [],
  recovery: [],
  'write-off': [{ who: 'finance', on: stories.loanPaid, answers: { reason: 'Dødsboet er uden midler.' } }],
  'write-off-answer': [{ who: 'approver', on: stories.writeOffProposed, answers: { answer: 'no' } }],
  reverse: [
    {
      who: 'finance',
      on: stories.loanRepaid,
      answers: { entry: FIRST, reason: 'Registreret på en forkert sag.' },
    },
  ],
  access: [{ who: 'caseworker', on: stories.referred, answers: { kind: 'access' } }],
  'access-given': [{ who: 'caseworker', on: stories.accessAsked, answers: {} }],
  remark: [
    {
      who: 'caseworker',
      on: stories.referred,
      answers: { about: 'justification', remark: 'Butikken var min søsters; jeg hjalp om lørdagen.' },
    },
  ],
  ...PEOPLE_WALKS,
  ...LOAN_WALKS,
  reinstate: [{ who: 'leader', on: stories.recused, answers: { reason: 'det var en anden sag' } }],
};

/** Steps that the demo's programme never comes to, with why: no walk can pass them. */
export const NOT_IN_DEMO: Readonly<Record<string, readonly string[]>> = {
  // The demo's agreement has no last day.
  phase: ['beyond'],
  // There are two places, and a list of its own for who came is for more than twenty.
  activity: ['crowd', 'came'],
  // One loan at a time, on terms that do not demand the number of a business.
  payout: ['which', 'payout-business'],
  repayment: ['which'],
  'loan-reminder': ['which', 'reminder'],
  deferral: ['which'],
  reschedule: ['which'],
  recovery: ['which', 'recovery'],
  'write-off': ['which'],
};
