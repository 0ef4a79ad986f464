import assert from 'node:assert/strict';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { noticeOf } from '../../../bot/views/notice.ts';
import type { Notice } from '../../../domain/notice.ts';
import { cardLines } from '../../support/card-lines.ts';

const AT = '2015-09-21T08:12:00.000Z';
/** 16 March, 10.05 by the Danish clock. */
const CHANGED = '2016-03-16T09:05:00.000Z';
const BY = 'dk:anna';

const ENROLMENT: Extract<Notice, { kind: 'enrolment' }> = {
  number: 3,
  kind: 'enrolment',
  case: 'ML-2015-003',
  at: AT,
  start: '2015-10-01',
  qualifyingUntil: '2016-03-31',
  mainUntil: '2016-09-30',
  placesUsed: 2,
  placesTotal: 2,
  nextFree: '2016-10-01',
};
const DISCHARGE: Extract<Notice, { kind: 'discharge' }> = {
  number: 4,
  kind: 'discharge',
  case: 'ML-2015-001',
  at: AT,
  date: '2016-03-14',
  phase: 'qualifying',
  early: true,
  placesUsed: 1,
  placesTotal: 2,
  waiting: false,
};

const lines = async (notice: Notice, repeated = false): Promise<readonly string[]> =>
  cardLines(await noticeOf(notice, DEMO_PROGRAMME, 'Erik', repeated));
const enrolment = [
  '# Orientering nr. 3 · Indskrivning',
  'Mikrolånsforløb Ishøj 2015, sag ML-2015-003',
] as const;
const discharge = [
  '# Orientering nr. 4 · Udskrivning',
  'Mikrolånsforløb Ishøj 2015, sag ML-2015-001',
] as const;
const SEE = '[Jeg har set den] [Stil et spørgsmål]';

describe('the notice of an enrolment', () => {
  const start = 'Starter 1. oktober 2015.';
  const phases =
    'Opkvalificerende forløb til og med 31. marts 2016, hovedforløb til og med 30. september 2016.';
  const places = 'Pladser i brug: 2 af 2. Næste plads ventes ledig 1. oktober 2016.';

  it('says when it starts and ends, and how the places stand', async () =>
    assert.deepEqual(await lines(ENROLMENT), [...enrolment, start, phases, places, SEE]));

  it('says how many are free where some are', async () => {
    const { nextFree: _, ...rest } = ENROLMENT;
    for (const [notice, line] of [
      [
        { ...ENROLMENT, placesUsed: 1 },
        'Pladser i brug: 1 af 2. Én plads er ledig nu; næste ventes ledig 1. oktober 2016.',
      ],
      [{ ...rest, placesUsed: 1, placesTotal: 4 }, 'Pladser i brug: 1 af 4. 3 pladser er ledige nu.'],
      [rest, 'Pladser i brug: 2 af 2. Ingen plads er ledig.'],
    ] as const)
      assert.equal((await lines(notice))[4], line);
  });

  it('says who saw it, by the Danish clock, instead of the button, and can be asked about all the same', async () => {
    const seen = { by: BY, at: '2015-09-22T08:12:00.000Z' };
    assert.deepEqual((await lines({ ...ENROLMENT, seen })).slice(4), [
      places,
      '✓ Set af Erik 22. september kl. 10.12.',
      '[Stil et spørgsmål]',
    ]);
  });

  it('says that it may be there twice', async () =>
    assert.equal((await lines(ENROLMENT, true))[0], '# Orientering nr. 3 · Indskrivning (gentaget)'));

  it('says which day is right, and is to be seen again', async () => {
    const corrected = { was: '2015-09-01', at: CHANGED };
    assert.deepEqual(await lines({ ...ENROLMENT, corrected }), [
      ...enrolment,
      'Rettet 16. marts kl. 10.05: datoen er 1. oktober 2015, ikke 1. september 2015.',
      start,
      phases,
      places,
      SEE,
    ]);
  });

  it('says that it no longer holds, and nothing of what it said', async () => {
    const withdrawn = { by: BY, at: CHANGED };
    for (const notice of [ENROLMENT, { ...ENROLMENT, corrected: { was: '2015-09-01', at: AT } }])
      assert.deepEqual(await lines({ ...notice, withdrawn }), [
        ...enrolment,
        'Rettet 16. marts kl. 10.05: indskrivningen er fortrudt. Borgeren er ikke indskrevet.',
        SEE,
      ]);
  });
});

describe('the notice of a discharge', () => {
  const early = 'Sag ML-2015-001 er udskrevet den 14. marts 2016 fra det opkvalificerende forløb, før tid.';
  const places = 'Pladser i brug: 1 af 2.';

  it('says from where and that it is early, and how the places stand', async () =>
    assert.deepEqual(await lines(DISCHARGE), [...discharge, early, places, SEE]));

  it('says that it is as planned', async () =>
    assert.deepEqual(await lines({ ...DISCHARGE, date: '2016-09-30', phase: 'main', early: false }), [
      ...discharge,
      'Sag ML-2015-001 er udskrevet den 30. september 2016 fra hovedforløbet, som planlagt.',
      places,
      SEE,
    ]));

  it('says that people wait, whose place it may be', async () => {
    const waited = 'Pladser i brug: 1 af 2. Næste på ventelisten får tilbud om pladsen.';
    assert.deepEqual(await lines({ ...DISCHARGE, waiting: true }), [...discharge, early, waited, SEE]);
    const planned = { ...DISCHARGE, date: '2016-09-30', phase: 'main', early: false, waiting: true } as const;
    assert.equal((await lines(planned))[3], waited);
  });

  it('says which day is right', async () => {
    const corrected = { was: '2016-03-15', at: CHANGED };
    assert.deepEqual(await lines({ ...DISCHARGE, corrected }), [
      ...discharge,
      'Rettet 16. marts kl. 10.05: datoen er 14. marts 2016, ikke 15. marts 2016.',
      early,
      places,
      SEE,
    ]);
  });

  it('says that it no longer holds', async () =>
    assert.deepEqual(await lines({ ...DISCHARGE, withdrawn: { by: BY, at: CHANGED } }), [
      ...discharge,
      'Rettet 16. marts kl. 10.05: udskrivningen er fortrudt. Borgeren er stadig i forløbet.',
      SEE,
    ]));
});

describe('any notice', () => {
  it('names its number, kind and programme on the button', async () => {
    for (const notice of [ENROLMENT, DISCHARGE]) {
      const card = JSON.stringify(await noticeOf(notice, DEMO_PROGRAMME, undefined, false));
      const { number, kind } = notice;
      const data = JSON.stringify({ notice: number, kind, programme: DEMO_PROGRAMME.id });
      assert.ok(card.includes(data), card);
    }
  });

  it('says nothing about a person, whatever else comes with it', async () => {
    const secret = 'HEMMELIGT';
    const personal = {
      citizenName: secret,
      dischargeReason: secret,
      outcome: secret,
      dischargeNote: secret,
      cvr: secret,
    };
    for (const notice of [ENROLMENT, DISCHARGE]) {
      for (const change of [
        {},
        { withdrawn: { by: secret, at: CHANGED } },
        { corrected: { was: '2016-03-15', at: CHANGED } },
      ]) {
        const loaded: Notice = Object.assign({ ...notice, ...change }, personal, { personal });
        const card = JSON.stringify(await noticeOf(loaded, DEMO_PROGRAMME, undefined, false));
        assert.ok(!card.includes(secret), card);
      }
    }
  });
});
