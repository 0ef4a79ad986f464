import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { PERSONAL, REFER, referred, referredEvent } from './past.ts';
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
  LIS,
  LONE,
  PILOT,
  VERA,
} from './people.ts';

const NOT_ALLOWED = { code: 'not-allowed', action: 'refer' } as const;

describe('referring a citizen', () => {
  it('sends a citizen found suitable to the provider', () => {
    given().when(REFER, ANNA).happens(referredEvent('ML-2026-001'));
    given()
      .when({ ...REFER, recommendation: 'suitable-with-support' }, ANNA)
      .happens(referredEvent('ML-2026-001', { recommendation: 'suitable-with-support' }));
  });

  it('keeps "not suitable" at the job centre, where a refusal begins, unless it asks to hear the provider', () => {
    const recommendation = 'not-suitable';
    given()
      .when({ ...REFER, recommendation }, ANNA)
      .happens(referredEvent('ML-2026-001', { recommendation, sharedWithProvider: false }), {
        type: 'refusal-begun',
        case: 'ML-2026-001',
        data: {},
      });
    given()
      .when({ ...REFER, recommendation, hearProvider: true }, ANNA)
      .happens(referredEvent('ML-2026-001', { recommendation, sharedWithProvider: true }));
  });

  it('keeps what the citizen says, apart from the plain data', () => {
    const said = { citizenView: 'Vil gerne i gang', criteriaNote: 'Kørekort' };
    given()
      .when({ ...REFER, ...said, consentForm: 'written', consentDay: '2026-11-19' }, BO)
      .happens(
        referredEvent(
          'ML-2026-001',
          { caseworker: 'dk:bo', consentForm: 'written', consentDay: '2026-11-19' },
          { ...PERSONAL, ...said },
        ),
      );
  });

  for (const [applicationDate, deadline] of [
    ['2026-11-23', '2026-12-21'],
    ['2026-10-01', '2026-10-29'],
    ['2026-02-01', '2026-03-01'],
    ['2024-02-01', '2024-02-29'],
    ['2025-12-15', '2026-01-12'],
  ] as const) {
    it(`counts 28 days from an application on ${applicationDate}`, () => {
      given()
        .when({ ...REFER, applicationDate }, ANNA)
        .happens(referredEvent('ML-2026-001', { applicationDate, deadline }));
    });
  }

  it('counts the deadline that was published on the day', () => {
    const programme = {
      ...PILOT,
      rules: {
        ...PILOT.rules,
        deadlineDays: [...PILOT.rules.deadlineDays, { from: '2026-12-01', value: 14 }],
      },
    };
    given([], programme)
      .when(REFER, ANNA, '2026-11-30')
      .happens(referredEvent('ML-2026-001', { madeOn: '2026-11-30', deadline: '2026-12-18' }));
    given([], programme)
      .when(REFER, ANNA, '2026-12-01')
      .happens(referredEvent('ML-2026-001', { madeOn: '2026-12-01', deadline: '2026-12-04' }));
  });

  it('refuses an application or an agreement in the future', () => {
    given()
      .when({ ...REFER, applicationDate: '2026-11-24' }, ANNA)
      .refuses({ code: 'application-in-future' });
    given()
      .when({ ...REFER, consentDay: '2026-11-24' }, ANNA)
      .refuses({ code: 'consent-in-future' });
  });

  for (const journalRef of ['010190-1234', '0101901234', '010190 1234', 'sag 311299-0000', '610190-1234']) {
    it(`refuses ${journalRef} as a reference: it can be a CPR number`, () => {
      given()
        .when({ ...REFER, journalRef }, ANNA)
        .refuses({ code: 'cpr-in-reference' });
    });
  }

  it('refuses a reference that has an open case, whatever became of it', () => {
    for (const [status, past] of Object.entries(IN_STATUS)) {
      if (['refused', 'discharged', 'withdrawn', 'erased'].includes(status)) continue;
      given(past)
        .when({ ...REFER, journalRef: '25/ML-2026-001' }, BO)
        .refuses({ code: 'double-reference', case: 'ML-2026-001' });
    }
  });

  it('takes the same reference of another job centre, whose own number it is, and does not name its case', () => {
    const reference = { journalRef: '25/ML-2026-001' };
    const inKoege = { organisation: 'koege', caseworker: 'dk:kaj' };
    given(IN_STATUS['with-provider'])
      .when({ ...REFER, ...reference }, KAJ)
      .happens(referredEvent('ML-2026-002', inKoege, { ...PERSONAL, ...reference }));
  });

  it('takes a citizen again after a refusal, a discharge or a withdrawal, as a new case', () => {
    for (const past of [IN_STATUS.refused, IN_STATUS.discharged, IN_STATUS.withdrawn]) {
      const reference = { journalRef: '25/ML-2026-001' };
      given(past)
        .when({ ...REFER, ...reference }, BO)
        .happens(referredEvent('ML-2026-002', { caseworker: 'dk:bo' }, { ...PERSONAL, ...reference }));
    }
  });

  it('knows a benefit only on the days on which the law knows it', () => {
    const old = { ...REFER, supportBasis: 'uddannelseshjaelp', consentDay: '2025-06-01' };
    const early = { ...old, applicationDate: '2025-06-20' };
    given()
      .when(early, ANNA, '2025-06-30')
      .happens(
        referredEvent(
          'ML-2025-001',
          {
            applicationDate: '2025-06-20',
            deadline: '2025-07-18',
            madeOn: '2025-06-30',
            consentDay: '2025-06-01',
          },
          { ...PERSONAL, supportBasis: 'uddannelseshjaelp' },
        ),
      );
    given().when(early, ANNA, '2025-07-01').refuses({ code: 'unknown-support-basis' });
    for (const supportBasis of ['', 'Dagpenge', 'lottogevinst', '__proto__']) {
      given()
        .when({ ...REFER, supportBasis }, ANNA)
        .refuses({ code: 'unknown-support-basis' });
    }
  });
});

describe('who may refer', () => {
  for (const [why, member] of [
    ['a visitator', VERA],
    ['a coach', CARL],
    ['a loan approver', LONE],
    ['finance', FINN],
    ['the Erhvervschef', ERIK],
    ['a leader', LIS],
    ['an admin', ADA],
    ['a caseworker at the provider', elsewhere(ANNA, 'naestved')],
    ['a caseworker at the buyer', elsewhere(ANNA, 'ishoej')],
    ['a caseworker of an organisation outside the programme', elsewhere(ANNA, 'roskilde')],
    ['a caseworker where the function ended yesterday', elsewhere(ANNA, 'greve')],
    ['a caseworker who left yesterday', expired(ANNA, '2026-11-22')],
    ['a caseworker who begins tomorrow', { ...ANNA, from: '2026-11-24' }],
  ] as const) {
    it(`not ${why}`, () => given().when(REFER, member).refuses(NOT_ALLOWED));
  }

  it('a caseworker, the last day included', () => {
    given().when(REFER, expired(ANNA, '2026-11-23')).happens(referredEvent('ML-2026-001'));
  });

  it('not before what is wrong with the form is told: a stranger learns nothing of it', () => {
    given([referred('ML-2026-001')])
      .when({ ...REFER, journalRef: '25/ML-2026-001' }, VERA)
      .refuses(NOT_ALLOWED);
  });
});
