import type { Flow } from '../../../dialogs/engine/flow.ts';
import { CASE_DIALOGS } from '../../../dialogs/index.ts';
import type { Deed, Person } from './deeds.ts';
import {
  approve,
  askBack,
  beginEarly,
  ask,
  askAccess,
  attend,
  coached,
  coachedEarly,
  complain,
  disagree,
  draft,
  end,
  endEarly,
  inMain,
  loanAsked,
  moveAway,
  loanComplained,
  loanGranted,
  loanHeardOn,
  loanRefused,
  loanWritten,
  loanOverdue,
  writeOffProposed,
  hear,
  refer,
  referEarly,
  proposeErasure,
  recommend,
  referNo,
  reject,
  send,
  standStill,
  stepAside,
  stopSharing,
  takeBack,
} from './deeds.ts';
import { dayIn, unmarked } from './values.ts';

/** What a command left in the store: every value by its name, from the log and from the personal values. */
export interface Stored {
  readonly values: ReadonlyMap<string, string>;
  readonly personal: readonly string[];
  /** The kinds of an activity, and the people a note went to. */
  readonly types: readonly string[];
  readonly people: readonly string[];
  /** The days of the instalments, those that are paid included. */
  readonly dues: readonly string[];
  readonly events: readonly string[];
}

/**
 * Where the store keeps a field: under another name, or as something that follows from it. `first`: what stood there when
 * the dialog began, which a correction need not keep again.
 */
type Place = string | ((value: string, stored: Stored, first: string) => boolean);

/** How a case comes into the state that a dialog is for. */
export interface Way {
  readonly who: Person;
  /** What was done before, in order; a dialog that makes its case needs nothing. */
  readonly before: readonly Deed[];
  /** What was done then in which case, one after the other: where it takes others to come there. */
  readonly after?: readonly (readonly [Deed, string])[];
  /** Fields that the store keeps under another name than their id. */
  readonly places?: Readonly<Record<string, Place>>;
  /** The field whose answer names the personal value that another field holds. */
  readonly names?: string;
  /** What it stores is in no case. */
  readonly aboutNone?: true;
  /** What its receipt names it by, where whoever does it does not see the case. */
  readonly receipt?: RegExp;
  /** Answers that are about what another answer names, and go with it. */
  readonly belongs?: Readonly<Record<string, readonly string[]>>;
  /** Answers that fit each other, where the examples on the cards do not. */
  readonly fits?: Readonly<Record<string, string>>;
  /** Personal values that may follow from the answers without being one. */
  readonly follows?: readonly string[];
}

/** What an answer that is no value of its own leads to. */
const EVENT_OF: Readonly<Record<string, string>> = {
  return: 'question-asked',
  invite: 'invited',
  'still-disagree': 'still-disagreed',
};

const decided: Place = (value, { values, events }) =>
  value in EVENT_OF ? events.includes(EVENT_OF[value] ?? '') : values.get('decision') === value;

/** The start is kept where there is a place to start on. */
const seated: Place = (value, { values, events }) =>
  !events.includes('enrolled') || values.get('start') === value;

/** A value put right stands under the name of what was wrong; a day as the store keeps days, wherever it belongs. */
const corrected: Place = (value, { values }) => {
  const field = values.get('field') ?? '';
  if (!field.endsWith('Date')) return values.get(field)?.trim() === value;
  const day = dayIn(value) ?? value;
  return !/^\d{4}-\d\d-\d\d$/.test(day) || [...values.values()].includes(day);
};

/** Against the citizen's wish a discharge is a decision, which only begins. */
const agreed: Place = (value, { values, events }) =>
  events.includes('discharged') === (value === 'yes' || values.get('dischargeReason') === 'death');

const ANSWERED: Readonly<Record<string, string>> = {
  accept: 'enrolled',
  decline: 'offer-declined',
  extend: 'offer-extended',
  expired: 'offer-expired',
};

/** What the citizen says to an offer is kept as what happened. */
const answered: Place = (value, { events }) => events.includes(ANSWERED[value] ?? '');

const OTHERS = ['ML-2026-003', 'ML-2026-004'] as const;
const LINE = ['ML-2026-001', 'ML-2026-002'] as const;

/** Two others have the places; then they leave, and both in line are offered one. */
const FREED: Way['after'] = [
  ...OTHERS.map((number) => [refer, number] as const),
  ...[...OTHERS, ...LINE].map((number) => [approve, number] as const),
  ...OTHERS.map((number) => [end, number] as const),
];
/** What is ready is judged, and only what it lacks is kept. */
const isSaid: Place = (value, { values }) => value === 'yes' || values.get('recommendation') !== 'advance';

const kronerIn = (value: string | undefined): number => Number((value ?? '').replaceAll('.', ''));

/** An amount stands in the store without its dots. */
const inKroner: Place = (value, { values }) => kronerIn(value) === Number(values.get('amount'));

/** What was paid above what was owed stands apart. */
const received: Place = (value, { values }) =>
  kronerIn(value) === Number(values.get('amount')) + Number(values.get('excess') ?? 0);

const granted: Place = (value, { values, events }) =>
  !events.includes('loan-approved') || kronerIn(value) === Number(values.get('amount'));

/** A budget stands in the store with its colons and kroner. */
const inBudget: Place = (value, { values }) =>
  (values.get('loanBudget') ?? '').replaceAll(':', '').replaceAll(' kr.', '') === value.replaceAll('\r', '');

const DECIDED: Readonly<Record<string, string>> = {
  approve: 'loan-approved',
  reject: 'loan-refusal-drafted',
  return: 'loan-returned',
};

/** Every dialog has a line here: without it nobody knows how to come to it. */
const WAYS: Readonly<Record<string, Way>> = {
  visitation: {
    who: 'caseworker',
    before: [],
    places: {
      consent: (value) => value === 'yes',
      consentDate: 'consentDay',
      hearProvider: (value, { values }) => values.get('sharedWithProvider') === String(value === 'yes'),
    },
  },
  decision: { who: 'visitator', before: [refer], places: { decision: decided, startDate: 'wantedStart' } },
  reply: { who: 'caseworker', before: [refer, ask] },
  'joint-decision': { who: 'caseworker', before: [refer, reject], places: { decision: decided } },
  'final-decision': {
    who: 'caseworker',
    before: [refer, reject, disagree],
    places: { startDate: seated, reasons: 'finalReasons' },
  },
  refusal: { who: 'caseworker', before: [referNo], places: { rejectionReason: 'reason' } },
  hearing: { who: 'caseworker', before: [referNo, draft] },
  'letter-sent': { who: 'caseworker', before: [referNo, draft, hear] },
  complaint: { who: 'caseworker', before: [referNo, draft, hear, send] },
  'complaint-result': { who: 'caseworker', before: [referNo, draft, hear, send, complain] },
  withdraw: { who: 'caseworker', before: [refer], places: { reason: 'withdrawalReason' } },
  correct: {
    who: 'caseworker',
    before: [refer],
    places: { what: 'field', value: corrected, reason: 'correctionReason' },
    names: 'field',
  },
  discharge: {
    who: 'caseworker',
    before: [refer, approve],
    places: { reason: 'dischargeReason', note: 'dischargeNote', agreed },
    follows: ['outcome'],
  },
  phase: {
    who: 'coach',
    before: [refer, coached, attend],
    places: {
      businessPlanReady: isSaid,
      budgetReady: isSaid,
      supportClarified: isSaid,
      assessment: 'phaseAssessment',
      exemptions: (value, { values }) => value === '' || values.has('exemptionReason'),
      agreed: (value, { values }) => [undefined, String(value === 'yes')].includes(values.get('agreed')),
    },
  },
  'phase-answer': {
    who: 'caseworker',
    before: [refer, coached, recommend],
    places: {
      answer: (value, { events }) => events.includes(value === 'yes' ? 'phase-agreed' : 'phase-declined'),
    },
  },
  pause: { who: 'coach', before: [refer, coached], places: { date: 'from', reason: 'pauseReason' } },
  resume: { who: 'coach', before: [referEarly, coachedEarly, standStill], places: { date: 'on' } },
  'support-basis': {
    who: 'caseworker',
    before: [refer, coached],
    places: {
      becauseOfCourse: (value, { values }) => values.get('becauseOfCourse') === String(value === 'yes'),
    },
  },
  moved: { who: 'coach', before: [refer, coached], places: { municipality: 'movedTo' } },
  'moved-answer': { who: 'caseworker', before: [refer, coached, moveAway] },
  'withdraw-consent': { who: 'caseworker', before: [refer], places: { reason: 'consentReason' } },
  'renew-consent': { who: 'caseworker', before: [refer, stopSharing] },
  reopen: { who: 'caseworker', before: [refer, approve, end], places: { reason: 'correctionReason' } },
  handover: {
    who: 'caseworker',
    before: [refer],
    places: { cases: () => true, reason: 'handoverReason' },
  },
  recuse: { who: 'visitator', before: [refer] },
  'recuse-responsible': { who: 'caseworker', before: [refer] },
  reinstate: { who: 'leader', before: [refer, stepAside], places: { reason: 'reinstateReason' } },
  activity: {
    who: 'coach',
    before: [refer, coached],
    places: {
      cases: () => true,
      attendance: () => true,
      activityTypes: (value, { types }) => value.split(',').every((type) => types.includes(type)),
      summary: (value, { values }) =>
        [values.get('coachSummary')?.trim() ?? '', values.get('sharedSummary')?.trim() ?? ''].includes(value),
      share: (value, { values }) =>
        (value === 'yes' ? values.get('coachSummary') : values.get('sharedSummary')) === undefined,
    },
    belongs: { cases: ['attendance'] },
    follows: ['coachSummary', 'sharedSummary'],
  },
  'correct-activity': {
    who: 'coach',
    before: [refer, coached, attend],
    places: {
      entry: () => true,
      what: (value, { types }) => (value === 'not-held') === (types.length === 0),
      attendance: () => true,
      activityTypes: (value, { types }) => value.split(',').every((type) => types.includes(type)),
      summary: (value, { values }, first) => {
        const kept = ['coachSummary', 'sharedSummary'].flatMap((name) => values.get(name)?.trim() ?? []);
        return kept.length > 0 ? kept.includes(value) : ['', first].includes(value);
      },
      share: () => true,
      reason: 'activityReason',
    },
    belongs: { entry: ['attendance', 'date', 'activityTypes', 'minutes', 'summary', 'share', 'agreements'] },
    follows: ['coachSummary', 'sharedSummary'],
  },
  status: {
    who: 'coach',
    before: [refer, coached],
    places: {
      status: 'state',
      toldCitizen: (value, { values }) =>
        (values.get('toldCitizen') ?? '') === (value === '' ? '' : String(value === 'yes')),
    },
  },
  note: {
    who: 'caseworker',
    before: [refer, coached],
    places: {
      text: 'note',
      to: (value, { people }) => value.split(',').every((one) => people.includes(one)),
    },
  },
  'notice-question': {
    who: 'director',
    before: [refer, coached],
    places: { question: 'noticeQuestion' },
    fits: { notice: '1' },
    receipt: /(?:orientering nr\.|notice no\.) \d/,
  },
  'notice-answer': {
    who: 'caseworker',
    before: [refer, coached, askBack],
    // Which question it was is said by its log number.
    places: {
      question: (value, { values }) => values.get('asked') === value.slice(1),
      answer: 'noticeAnswer',
    },
  },
  experience: { who: 'caseworker', before: [], places: { text: 'note' }, aboutNone: true },
  extend: { who: 'caseworker', before: [refer], places: { reason: 'extensionReason' } },
  offer: {
    who: 'caseworker',
    before: [refer],
    after: FREED,
    places: { answer: answered, startDate: seated, reason: 'offerReason' },
  },
  'take-case': { who: 'coach', before: [refer, approve] },
  erase: {
    who: 'caseworker',
    before: [refer, takeBack],
    places: { filed: (value) => value === 'yes' },
  },
  'erase-answer': {
    who: 'leader',
    before: [refer, takeBack, proposeErasure],
    places: {
      answer: (value, { events }) => events.includes(value === 'yes' ? 'erased' : 'erasure-declined'),
    },
    // Once the chats are cleared, what became of it is said without the case's number.
    receipt: /ML-\d{4}-\d{3}|i sagen er slettet|of the case is erased/,
  },
  'follow-up': {
    who: 'caseworker',
    before: [referEarly, beginEarly, endEarly],
    places: { outcome: 'followUpOutcome', note: 'followUpNote' },
  },
  loan: {
    who: 'coach',
    before: inMain,
    places: {
      amount: inKroner,
      budget: inBudget,
      installments: 'instalments',
      firstPayment: 'graceMonths',
      justification: 'loanJustification',
      citizenAgrees: (value) => value === 'yes',
    },
    fits: { budget: 'computer 25.000' },
    follows: ['loanBudget'],
  },
  'loan-decision': {
    who: 'approver',
    before: loanAsked,
    places: {
      decision: (value, { events }) => events.includes(DECIDED[value] ?? ''),
      approvedAmount: granted,
      approvedBudget: inBudget,
      conditions: 'loanConditions',
      question: 'loanQuestion',
      rejectionRule: 'loanRule',
      rejectionConsiderations: 'loanConsiderations',
      rejectionFacts: 'loanFacts',
    },
    fits: { approvedAmount: '12.000' },
    follows: ['loanBudget'],
  },
  'loan-hearing': { who: 'approver', before: loanHeardOn, places: { remarks: 'loanRemarks' } },
  'loan-letter': { who: 'approver', before: loanWritten },
  'loan-complaint': { who: 'approver', before: loanRefused },
  'loan-complaint-result': { who: 'approver', before: loanComplained },
  'loan-extend': { who: 'approver', before: loanAsked, places: { reason: 'loanExtensionReason' } },
  'loan-withdraw': { who: 'coach', before: loanAsked, places: { reason: 'loanReason' } },
  payout: { who: 'finance', before: loanGranted, places: { amount: inKroner } },
  repayment: { who: 'finance', before: loanOverdue, places: { amount: received } },
  'loan-reminder': { who: 'finance', before: loanOverdue },
  deferral: { who: 'finance', before: loanOverdue, places: { date: 'until', reason: 'loanReason' } },
  reschedule: {
    who: 'finance',
    before: loanOverdue,
    places: {
      installments: () => true,
      date: (day, { dues }) => dues.includes(day),
      reason: 'loanReason',
    },
  },
  recovery: { who: 'finance', before: loanOverdue, places: { reason: 'loanReason' } },
  'write-off': {
    who: 'finance',
    before: loanOverdue,
    places: { amount: inKroner, reason: 'loanReason' },
  },
  'write-off-answer': {
    who: 'approver',
    before: writeOffProposed,
    places: {
      answer: (value, { events }) =>
        events.includes(value === 'yes' ? 'loan-written-off' : 'loan-write-off-declined'),
    },
  },
  access: { who: 'caseworker', before: [refer], places: { date: 'on' } },
  'access-given': { who: 'caseworker', before: [refer, askAccess], places: { date: 'on' } },
  remark: {
    who: 'caseworker',
    before: [refer],
    places: {
      remark: (value, { values }) => {
        const kept = values.get(values.get('about') ?? '')?.trim() ?? '';
        return kept === value || unmarked(kept) === value;
      },
      date: 'on',
    },
    names: 'about',
  },
  reverse: { who: 'finance', before: loanOverdue, places: { reason: 'loanReason' } },
};

/** Dialogs nobody has said how to come to. */
export const WITHOUT_WAY: readonly string[] = CASE_DIALOGS.map(({ id }) => id).filter((id) => !(id in WAYS));

/** Lines for dialogs that there are no more. */
export const WITHOUT_DIALOG: readonly string[] = Object.keys(WAYS).filter(
  (id) => !CASE_DIALOGS.some((flow) => flow.id === id),
);

export const wayOf = (flow: Flow): Way => {
  const way = WAYS[flow.id];
  if (!way) throw new Error(`The table of ways (tests/dialogs/walker/ways.ts) has no line for »${flow.id}«`);
  return way;
};
