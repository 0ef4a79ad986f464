import assert from 'node:assert/strict';
import { STATUSES } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { referred } from './past.ts';
import {
  ADA,
  ANNA,
  BO,
  CARL,
  elsewhere,
  ERIK,
  expired,
  FINN,
  KAJ,
  KIRSTEN,
  LIS,
  LONE,
  PEOPLE,
  PILOT,
  VERA,
} from './people.ts';

const CASE = 'ML-2026-001';
const APPROVE = { type: 'approve', case: CASE, startDate: '2027-01-01' } as const;
const ANSWERS = [
  APPROVE,
  { type: 'reject', case: CASE, considerations: 'ingen tid', facts: 'samtale' },
  { type: 'ask', case: CASE, question: 'Har hun tid?' },
] as const;

describe('an assessment', () => {
  it('is refused in every status but two: the case is not with the provider', () => {
    const since = '2026-11-23T09:00:00.000Z';
    for (const status of STATUSES.filter((one) => one !== 'with-provider' && one !== 'invited')) {
      for (const answer of ANSWERS) {
        given(IN_STATUS[status]).when(answer, VERA).refuses({ code: 'not-now', case: CASE, status, since });
      }
    }
  });

  it('is refused on a case that does not exist', () => {
    for (const answer of ANSWERS) given().when(answer, VERA).refuses({ code: 'no-such-case', case: CASE });
  });

  it('is refused to the person who referred, whatever else they are', () => {
    const past = [referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ)];
    for (const answer of ANSWERS) given(past).when(answer, KAJ).refuses({ code: 'both-keys', case: CASE });
  });

  it('is open to a colleague of that person with the other function', () => {
    const past = [referred(CASE, { organisation: 'koege', caseworker: 'dk:kaj' }, 'x', KAJ)];
    given(past)
      .when(ANSWERS[2], KIRSTEN)
      .happens({ type: 'question-asked', case: CASE, data: {}, personal: { question: 'Har hun tid?' } });
  });

  it('is open to another person with the same object id in another tenant', () => {
    const past = [referred(CASE, { caseworker: 'dk:vera' })];
    given(past)
      .when(ANSWERS[2], { ...VERA, tenant: 'se' })
      .happens({ type: 'question-asked', case: CASE, data: {}, personal: { question: 'Har hun tid?' } });
  });
});

const refused = (member: Member, past = [referred(CASE)]): void => {
  for (const answer of ANSWERS)
    given(past).when(answer, member).refuses({ code: 'not-allowed', action: 'assess' });
};

describe('who may assess', () => {
  for (const [why, member] of [
    ['the caseworker who referred', ANNA],
    ['another caseworker', BO],
    ['a coach', CARL],
    ['a loan approver', LONE],
    ['finance', FINN],
    ['the Erhvervschef', ERIK],
    ['a leader', LIS],
    ['an admin', ADA],
    ['a visitator at the job centre', elsewhere(VERA, 'jobcenter-vallensbaek')],
    ['a visitator at the buyer', elsewhere(VERA, 'ishoej')],
    ['a visitator of an organisation outside the programme', elsewhere(VERA, 'roskilde')],
    ['a visitator where the function ended yesterday', elsewhere(VERA, 'greve')],
    ['a visitator who left yesterday', expired(VERA, '2026-11-22')],
    ['a visitator who begins tomorrow', { ...VERA, from: '2026-11-24' }],
  ] as const) {
    it(`not ${why}`, () => refused(member));
  }

  it('nobody, before the case was shared with the provider', () =>
    refused(VERA, [referred(CASE, { recommendation: 'not-suitable', sharedWithProvider: false })]));
});

const start = (startDate: string) => given([referred(CASE)]).when({ ...APPROVE, startDate }, VERA);

describe('a start', () => {
  const range = { code: 'start-out-of-range', earliest: '2026-11-20', latest: '2027-11-23' } as const;

  for (const startDate of ['2026-11-19', '2015-10-01', '2027-11-24', '2099-01-01', '']) {
    it(`on »${startDate}« is out of range`, () => start(startDate).refuses(range));
  }

  for (const startDate of ['2026-11-20', '2027-11-23']) {
    it(`on ${startDate} is within it`, () => assert.equal(start(startDate).decided.ok, true));
  }
});

const coach = (key: string, members: readonly Member[] = PEOPLE) =>
  given([referred(CASE)], PILOT, members).when({ ...APPROVE, coach: key }, VERA);

describe('a coach', () => {
  for (const [why, key, members] of [
    ['nobody', 'dk:nobody', PEOPLE],
    ['an empty text', '', PEOPLE],
    ['the same object id in another tenant', 'se:carl', PEOPLE],
    ['somebody who is no coach', 'dk:viggo', PEOPLE],
    ['a coach who left yesterday', 'dk:carl', [expired(CARL, '2026-11-22')]],
    ['a coach who begins tomorrow', 'dk:carl', [{ ...CARL, from: '2026-11-24' }]],
    ['a coach of the job centre', 'dk:carl', [elsewhere(CARL, 'jobcenter-vallensbaek')]],
    ['a coach where the function ended yesterday', 'dk:carl', [elsewhere(CARL, 'greve')]],
    ['a coach outside the programme', 'dk:carl', [elsewhere(CARL, 'roskilde')]],
  ] as const) {
    it(`cannot be ${why}`, () => coach(key, members).refuses({ code: 'unknown-coach' }));
  }
});
