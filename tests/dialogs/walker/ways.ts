import type { Flow } from '../../../dialogs/engine/flow.ts';
import { CASE_DIALOGS } from '../../../dialogs/index.ts';
import type { Deed, Person } from './deeds.ts';
import {
  approve,
  ask,
  attend,
  coached,
  complain,
  disagree,
  draft,
  end,
  hear,
  refer,
  recommend,
  referNo,
  reject,
  send,
  standStill,
  stepAside,
  stopSharing,
} from './deeds.ts';
import { dayIn } from './values.ts';

/** What a command left in the store: every value by its name, from the log and from the personal values. */
export interface Stored {
  readonly values: ReadonlyMap<string, string>;
  readonly personal: readonly string[];
  readonly events: readonly string[];
}

/** Where the store keeps a field: under another name, or as something that follows from it. */
type Place = string | ((value: string, stored: Stored) => boolean);

/** How a case comes into the state that a dialog is for. */
export interface Way {
  readonly who: Person;
  /** What was done before, in order; a dialog that makes its case needs nothing. */
  readonly before: readonly Deed[];
  /** Fields that the store keeps under another name than their id. */
  readonly places?: Readonly<Record<string, Place>>;
  /** The field whose answer names the personal value that another field holds. */
  readonly names?: string;
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

/** What is ready is judged, and only what it lacks is kept. */
const isSaid: Place = (value, { values }) => value === 'yes' || values.get('recommendation') !== 'advance';

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
  refusal: { who: 'caseworker', before: [referNo] },
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
  resume: { who: 'coach', before: [refer, coached, standStill], places: { date: 'on' } },
  'support-basis': {
    who: 'caseworker',
    before: [refer, coached],
    places: {
      becauseOfCourse: (value, { values }) => values.get('becauseOfCourse') === String(value === 'yes'),
    },
  },
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
  extend: { who: 'caseworker', before: [refer], places: { reason: 'extensionReason' } },
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
