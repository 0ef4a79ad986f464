import assert from 'node:assert/strict';
import type { Case, PersonalValues } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import { viewOf } from '../../domain/view.ts';
import { FIELDS } from './field-table.ts';
import { given, TODAY } from './given.ts';
import { referred } from './past.ts';
import {
  ADA,
  ANNA,
  BO,
  CARL,
  CILLE,
  elsewhere,
  ERIK,
  expired,
  FINN,
  KAJ,
  KIRSTEN,
  LIS,
  LONE,
  PILOT,
  VERA,
} from './people.ts';

const EVERYTHING: Required<PersonalValues> = {
  citizenName: 'Maria Kragh',
  journalRef: '25/012345',
  supportBasis: 'sygedagpenge',
  businessIdea: 'Cykelværksted',
  justification: 'Har drevet butik før',
  citizenView: 'Vil gerne i gang',
  criteriaNote: 'Kørekort',
  considerations: 'ingen tid',
  facts: 'samtale',
  question: 'Har hun tid?',
  answer: 'Ja',
  participants: 'Anna og Vera',
  reasons: 'Ny plan',
  finalReasons: 'Planen holder',
  rejectionRule: '§ 1',
  rejectionConsiderations: 'ingen tid',
  rejectionFacts: 'to samtaler',
  remarks: 'Jeg har tid',
  withdrawalReason: 'Har fået job',
  extensionReason: 'Ferie',
  correctionReason: 'Skrevet forkert',
  handoverReason: 'Ny fordeling',
  reinstateReason: 'Det var en fejl',
  dischargeReason: 'no-show',
  outcome: 'self-employed',
  dischargeNote: 'Kom ikke',
  cvr: '10150817',
  citizenRemarks: { businessIdea: 'Også symaskiner', rejectionFacts: 'Det var én samtale' },
  ratings: { motivation: '4', health: '1' },
  coachSummary: 'Talte om priser',
  sharedSummary: 'Talte om kunder',
  agreements: 'Ringer til banken',
  activityReason: 'Tastefejl',
  attentionNote: 'Planen skrider',
  nextSteps: 'Budget',
  progress: { progressPlan: '2' },
  phaseAssessment: 'Klar',
  exemptionReason: 'Uddannet bogholder',
  lateReason: 'Ventede på banken',
  supportSettled: 'Den 3. marts med jobcentret',
  movedTo: 'Roskilde',
  payer: 'Roskilde betaler',
  pauseReason: 'leave',
  offerReason: 'På ferie',
  consentReason: 'Vil selv',
  note: 'Godt gået',
  noticeQuestion: 'Hvornår er pladsen ledig?',
  noticeAnswer: 'Fra 1. april',
  followUpOutcome: 'self-employed',
  followUpOutcomes: { '6': 'self-employed' },
  followUpNote: 'Har ansat en',
  loanBudget: 'Computer: 8.000 kr.',
  loanJustification: 'Skal bruge værktøj',
  loanQuestion: 'Har hun andre tilbud?',
  loanAnswer: 'Ja, to',
  loanConditions: 'Momsregistrering først',
  loanRule: '§ 2',
  loanConsiderations: 'Planen holder ikke',
  loanFacts: 'Budgettet af 1. marts',
  loanRemarks: 'Jeg har en kunde',
  loanExtensionReason: 'Vi mangler et tilbud',
  loanReason: 'Betalte på en anden sag',
};

const fieldsOf = (letter: string): readonly string[] =>
  FIELDS.filter(({ letters }) => letters.includes(letter)).map(({ field }) => field);

const CASE: Case = {
  ...given([referred('ML-2026-001')]).caseOf('ML-2026-001'),
  coach: 'dk:carl',
  personal: EVERYTHING,
};
/** The same with a loan: who lends sees it now. */
const LENT: Case = { ...CASE, loans: [{ number: 1, steps: [] }] };
const AT_KOEGE: Case = { ...CASE, organisation: 'koege', caseworker: 'dk:kaj' };

const fields = (member: Member, subject: Case = CASE): readonly string[] | undefined => {
  const view = viewOf(subject, member, PILOT, TODAY);
  return view && Object.keys(view.personal).toSorted();
};
const reads = (letters: string): readonly string[] =>
  [...new Set(letters.split('').flatMap(fieldsOf))].toSorted();

const kirsten = (...roles: Member['roles']): Member => ({ ...KIRSTEN, roles });

describe('what a member sees of a case', () => {
  for (const [who, member, letter] of [
    ['the caseworker', ANNA, 'c'],
    ['a visitator', VERA, 'v'],
    ['the coach', CARL, 'o'],
    ['the leader of the job centre', LIS, 'l'],
    ['who decides on loans, once there is one', LONE, 'b'],
    ['who pays, once there is a loan', FINN, 'f'],
  ] as const) {
    it(`is for ${who} exactly what the table says`, () => {
      assert.deepEqual(fields(member, LENT), reads(letter));
      const view = viewOf(LENT, member, PILOT, TODAY);
      // A remark goes by the text it stands beside: see the test of its own.
      for (const field of (fieldsOf(letter) as (keyof PersonalValues)[]).filter(
        (one) => one !== 'citizenRemarks',
      ))
        assert.deepEqual(view?.personal[field], EVERYTHING[field]);
    });
  }

  for (const [who, member] of [
    ['another caseworker', BO],
    ['another coach', CILLE],
    ['the Erhvervschef', ERIK],
    ['an admin', ADA],
    ['finance', FINN],
    ['a loan approver', LONE],
    ['a leader of the provider', elsewhere(LIS, 'naestved')],
    ['a leader of the buyer', elsewhere(LIS, 'ishoej')],
    ['a leader of another job centre', elsewhere(LIS, 'jobcenter-ishoej')],
    ['a visitator of the buyer', elsewhere(VERA, 'ishoej')],
    ['the caseworker, gone', expired(ANNA, '2026-11-22')],
    ['the coach, gone', expired(CARL, '2026-11-22')],
    ['the caseworker, in another organisation', elsewhere(ANNA, 'jobcenter-ishoej')],
    ['the same object id in another tenant', { ...ANNA, tenant: 'se' }],
    ['a caseworker of an organisation with both functions', { ...KAJ, roles: ['caseworker'] }],
  ] as readonly (readonly [string, Member])[]) {
    it(`is nothing at all for ${who}`, () => assert.equal(viewOf(CASE, member, PILOT, TODAY), undefined));
  }

  it('is nothing for the provider before the case is shared', () => {
    const unshared = { ...CASE, sharedWithProvider: false };
    assert.deepEqual([fields(VERA, unshared), fields(CARL, unshared)], [undefined, undefined]);
    assert.deepEqual(fields(ANNA, unshared), reads('c'));
  });

  it('is the sum of the roles through which it is seen, and of no others', () => {
    const unshared = { ...AT_KOEGE, sharedWithProvider: false };
    assert.deepEqual(fields(kirsten('leader', 'visitator'), AT_KOEGE), reads('lv'));
    assert.deepEqual(
      fields(kirsten('leader', 'visitator'), unshared),
      reads('l'),
      'not shared: no health rating',
    );
    assert.deepEqual(
      fields(kirsten('leader', 'visitator')),
      reads('v'),
      "another job centre's number is not theirs",
    );
    assert.deepEqual(
      fields(kirsten('caseworker', 'coach'), { ...AT_KOEGE, coach: 'dk:kirsten' }),
      reads('o'),
    );
    assert.deepEqual(fields({ ...KAJ, roles: ['caseworker', 'coach'] }, AT_KOEGE), reads('c'));
  });

  it('carries no personal value outside `personal`, except initials', () => {
    const view = viewOf(CASE, CARL, PILOT, TODAY);
    assert.equal(view?.initials, 'M.K.');
    const { personal: _, ...rest } = view ?? {};
    const text = JSON.stringify(rest);
    for (const value of Object.values(EVERYTHING)) assert.ok(!text.includes(JSON.stringify(value)), text);
  });
});
