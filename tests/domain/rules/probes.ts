import assert from 'node:assert/strict';
import { decision } from '../../../dialogs/decision.ts';
import type { Flow } from '../../../dialogs/engine/flow.ts';
import { loanLetterValues } from '../../../dialogs/loan/letters.ts';
import { offer } from '../../../dialogs/offer.ts';
import { pause } from '../../../dialogs/pause.ts';
import { monthlySavingOn, smallCountOn } from '../../../domain/economy.ts';
import { priceSoFar } from '../../../domain/price.ts';
import type { Programme } from '../../../domain/programme.ts';
import { duesIn } from '../../../domain/reminders.ts';
import { may } from '../../../domain/rights/may.ts';
import type { RULE_GROUPS, RuleKey, RuleValue } from '../../../domain/rules/vocabulary.ts';
import { viewOf } from '../../../domain/view.ts';
import { fakeLookups } from '../../support/fake-lookups.ts';
import { APPROVE, COMPLAIN, DISCHARGE, DRAFT, HOLD, LETTER, PROPOSE } from '../asking.ts';
import { given, givenMemory, type Given } from '../given.ts';
import { IN_STATUS } from '../in-status.ts';
import * as loan from '../loan/lent.ts';
import { BEGUN, COACHED, enrolled, PERSONAL, REFER, referred } from '../past.ts';
import { ANNA, CILLE, ERIK, FINN, LONE, VERA } from '../people.ts';

const ONE = 'ML-2026-001';
const TWO = 'ML-2026-002';
const THREE = 'ML-2026-003';

/** Every case below was made on this day, a Monday. */
export const MADE = '2026-11-23';
/** Something is done on this one. */
const LATER = '2026-12-01';
/** Between them. */
const SENT = '2026-11-26';

export interface Probe {
  /** Another value than the demo's. */
  readonly value: RuleValue;
  /** The day that decides. */
  readonly on: string;
  /** Something that is otherwise with the other value. */
  readonly see: (programme: Programme) => unknown;
}

const decidedBy = (state: Given, ...[intent, by, today, at]: Parameters<Given['when']>) =>
  state.when(intent, by, today, at).decided;

const full = (programme: Programme) =>
  given([...BEGUN, referred(TWO), enrolled(TWO, 2), referred(THREE)], programme);

const factsOf = async (flow: Flow, programme: Programme, today = LATER): Promise<unknown> => {
  const begun = await flow.begin({ ...fakeLookups(flow, PERSONAL), programme, today }, ONE);
  return begun;
};

const approvedThird = (state: Given) => decidedBy(state, { ...APPROVE, case: THREE }, VERA, LATER);

const dues = (programme: Programme) => duesIn(given(IN_STATUS.enrolled, programme).caseOf(ONE), programme);
const assessing = (programme: Programme) => duesIn(given([referred(ONE)], programme).caseOf(ONE), programme);
const offered = (programme: Programme) => duesIn(given(IN_STATUS.offered, programme).caseOf(ONE), programme);

/** The loan is asked for on the first of June, and what follows happens later. */
const ASKED = loan.DAY;
const THEN = '2027-06-10';
/** The request as it was made by the pilot's rules; from then on it is judged by the programme. */
const asked = (programme: Programme) => givenMemory({ ...loan.asked(24_000).memory, programme });

/** Who signs the letter that says that the answer takes longer. */
const loanLetter = (programme: Programme): unknown => {
  const subject = asked(programme).caseOf(ONE);
  const view = viewOf(subject, LONE, programme, THEN) ?? assert.fail('the approver sees the case');
  const { authority, unit, phone } = loanLetterValues(
    view,
    'loan-extension',
    { programme, today: THEN, signer: 'Lone' },
    'da',
  );
  assert.equal(typeof authority, 'string');
  return [authority, unit, phone];
};

const decideLoan = (amount: number) => (programme: Programme) =>
  decidedBy(asked(programme), loan.approve(amount), LONE, THEN);

const paid = (programme: Programme) =>
  loan.after(
    asked(programme),
    [loan.approve(24_000), LONE, THEN],
    [loan.pay(24_000, THEN, { agreementDate: THEN }), FINN, THEN],
  );

/** What a coach asks for again after a question keeps the day of the first request. */
const askedAgain = (more: Parameters<typeof loan.ask>[1]) => (programme: Programme) => {
  const returned = loan.after(asked(programme), [
    { type: 'return-loan', case: ONE, question: 'Hvad koster det?' },
    LONE,
    THEN,
  ]);
  return decidedBy(returned, loan.ask(24_000, { answer: 'Det hele', ...more }), CILLE, THEN);
};

const refusedLoan = (programme: Programme) =>
  loan.after(
    asked(programme),
    [loan.reject, LONE, THEN],
    [loan.hear, LONE, THEN],
    [loan.send(THEN), LONE, THEN],
  );

/** What stands in letters is seen there, and a list that is added to has tests of its own. */
type Named = Extract<
  RuleKey,
  | Exclude<(typeof RULE_GROUPS)['agreements' | 'letters'][number], 'retentionMonths'>
  | 'placeBasis'
  | 'dischargeBasis'
  | 'addSupportBasis'
  | 'endSupportBasis'
  | `authority${string}`
  | 'complaintBody'
  | `loan${'Lender' | 'Basis' | 'ComplaintBody' | 'RefusalRule'}`
  | 'refusalRule'
>;

/** By hand: which day decides, and a place in the product where one sees it. */
export const PROBES: Readonly<Record<Exclude<RuleKey, Named>, Probe>> = {
  places: { value: 3, on: LATER, see: (programme) => approvedThird(full(programme)) },
  placeRule: {
    value: 'in-all',
    on: LATER,
    see: (programme) => approvedThird(full(programme).when(DISCHARGE, ANNA, MADE).after()),
  },
  offerDays: {
    value: 7,
    on: LATER,
    see: (programme) => {
      const waits = full(programme)
        .when({ ...APPROVE, case: THREE }, VERA, MADE)
        .after();
      return decidedBy(waits, { ...DISCHARGE, date: LATER }, ANNA, LATER);
    },
  },
  offerExtensionDays: {
    value: 7,
    on: LATER,
    see: (programme) => decidedBy(given(IN_STATUS.offered, programme), HOLD, ANNA, LATER),
  },
  staleMonths: { value: 1, on: '2027-01-10', see: (programme) => factsOf(offer, programme, '2027-01-10') },
  intakeDays: { value: ['2027-02-15'], on: LATER, see: (programme) => factsOf(decision, programme) },
  qualifyingMonths: {
    value: 3,
    on: MADE,
    see: (programme) => decidedBy(given([referred(ONE)], programme), APPROVE, VERA, LATER),
  },
  mainMonths: {
    value: 3,
    on: MADE,
    see: (programme) => decidedBy(given([referred(ONE)], programme), APPROVE, VERA, LATER),
  },
  gateBlocks: {
    value: [],
    on: MADE,
    see: (programme) => decidedBy(given(COACHED, programme), PROPOSE, CILLE, '2027-05-20'),
  },
  lateDays: {
    value: 3,
    on: MADE,
    see: (programme) => {
      const open = {
        ...programme,
        rules: { ...programme.rules, gateBlocks: [{ from: '2015-09-01', value: [] }] },
      };
      const late = { ...PROPOSE, date: '2027-05-30' };
      return decidedBy(given(COACHED, open), late, CILLE, '2027-05-30');
    },
  },
  longestPauseDays: { value: 30, on: MADE, see: (programme) => factsOf(pause, programme) },
  deadlineDays: {
    value: 14,
    on: MADE,
    see: (programme) =>
      decidedBy(
        given([referred(ONE)], programme),
        {
          type: 'correct',
          case: ONE,
          correction: { field: 'applicationDate', value: '2026-11-19' },
          reason: 'Tastefejl',
        },
        ANNA,
        LATER,
      ),
  },
  hearingDays: {
    value: 7,
    on: LATER,
    see: (programme) => decidedBy(given(IN_STATUS.refusing, programme), DRAFT, ANNA, LATER),
  },
  complaintDays: {
    value: 14,
    on: SENT,
    see: (programme) => {
      const sent = { ...LETTER, date: SENT };
      const writing = given(IN_STATUS.writing, programme);
      const late = writing.when(sent, ANNA, LATER).after();
      return [
        decidedBy(writing, sent, ANNA, LATER),
        decidedBy(late, { ...COMPLAIN, date: '2026-12-18' }, ANNA, '2027-01-05'),
      ];
    },
  },
  reassessmentDays: {
    value: 14,
    on: SENT,
    see: (programme) =>
      decidedBy(given(IN_STATUS.refused, programme), { ...COMPLAIN, date: SENT }, ANNA, LATER),
  },
  undoMinutes: {
    value: 5,
    on: LATER,
    see: (programme) => {
      const done = given([referred(ONE)], programme)
        .when(APPROVE, VERA, LATER, `${LATER}T09:00:00.000Z`)
        .after();
      const entry = done.memory.head.seq;
      return decidedBy(done, { type: 'undo', case: ONE, entry }, VERA, LATER, `${LATER}T09:10:00.000Z`);
    },
  },
  remindDeadline: { value: [5], on: MADE, see: assessing },
  remindPhaseEnd: { value: [5], on: MADE, see: dues },
  remindOffer: { value: [5], on: MADE, see: offered },
  retentionMonths: {
    value: 24,
    on: MADE,
    see: (programme) => duesIn(given(IN_STATUS.refused, programme).caseOf(ONE), programme),
  },
  loanDeciderName: { value: 'Køge Kommune', on: ASKED, see: loanLetter },
  loanDeciderUnit: { value: 'Erhvervskontoret', on: ASKED, see: loanLetter },
  loanDeciderPhone: { value: '11 11 11 11', on: ASKED, see: loanLetter },
  loanMinimum: { value: 2_000, on: ASKED, see: decideLoan(1_500) },
  loanMaximum: { value: 20_000, on: ASKED, see: decideLoan(24_000) },
  loanInterest: { value: 10, on: ASKED, see: (programme) => paid(programme).caseOf(ONE).loans },
  loanGraceMonths: { value: 3, on: ASKED, see: askedAgain({ graceMonths: 6 }) },
  loanInstalments: { value: 6, on: ASKED, see: askedAgain({ instalments: 12 }) },
  loanDeadlineDays: {
    value: 14,
    on: ASKED,
    see: (programme) => loan.asked(24_000, programme).caseOf(ONE).loans,
  },
  loanDeferralMonths: {
    value: 1,
    on: ASKED,
    see: (programme) =>
      decidedBy(
        paid(programme),
        { type: 'defer', case: ONE, date: '2027-12-10', reason: 'Syg' },
        FINN,
        '2027-06-20',
      ),
  },
  loanCvr: {
    value: true,
    on: ASKED,
    see: (programme) =>
      decidedBy(
        loan.after(asked(programme), [loan.approve(24_000), LONE, THEN]),
        loan.pay(24_000, THEN, { agreementDate: THEN }),
        FINN,
        THEN,
      ),
  },
  loanApprovalLimit: { value: 10_000, on: ASKED, see: decideLoan(24_000) },
  functionBuyer: {
    value: 'Solrød Kommune',
    on: LATER,
    see: (programme) => may(ERIK, 'acknowledge', programme, LATER),
  },
  functionJobCentre: {
    value: 'Jobcenter Ishøj',
    on: LATER,
    see: (programme) => may(ANNA, 'refer', programme, LATER),
  },
  functionProvider: {
    value: 'Køge Kommune',
    on: LATER,
    see: (programme) => decidedBy(given([referred(ONE)], programme), APPROVE, VERA, LATER),
  },
  placePrice: {
    value: '9000/month',
    on: LATER,
    see: (programme) => priceSoFar(programme, [{ start: LATER, stretches: [{ from: LATER }] }], LATER),
  },
  monthlySaving: { value: 10_000, on: LATER, see: (programme) => monthlySavingOn(programme, LATER) },
  smallCount: { value: 5, on: LATER, see: (programme) => smallCountOn(programme, LATER) },
};

/** What a case is made with is read on the day it is made. */
export const MADE_WITH: Probe = {
  value: 14,
  on: LATER,
  see: (programme) => decidedBy(given([], programme), { ...REFER, applicationDate: LATER }, ANNA, LATER),
};

/** As with a place: the letter of a loan says by when one can complain, and the complaint is judged by that. */
export const LOAN_COMPLAINTS: Readonly<Record<'complaintDays' | 'reassessmentDays', Probe>> = {
  complaintDays: {
    value: 5,
    on: THEN,
    see: (programme) => decidedBy(refusedLoan(programme), loan.complain('2027-06-20'), LONE, '2027-06-25'),
  },
  reassessmentDays: {
    value: 14,
    on: '2027-06-20',
    see: (programme) => decidedBy(refusedLoan(programme), loan.complain('2027-06-20'), LONE, '2027-06-25'),
  },
};
