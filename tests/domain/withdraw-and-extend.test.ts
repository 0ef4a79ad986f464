import assert from 'node:assert/strict';
import { EXTEND, WITHDRAW } from './asking.ts';
import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { FULL, REFER, referred, waitlisted } from './past.ts';
import { ANNA, BO } from './people.ts';

const CASE = 'ML-2026-001';

describe('a withdrawn application', () => {
  const withdrawn = given(IN_STATUS.joint).when(WITHDRAW, ANNA);

  it('rests with its reason kept apart, and nothing is erased', () => {
    withdrawn.happens({
      type: 'withdrawn',
      case: CASE,
      data: {},
      personal: { withdrawalReason: 'Har fået job' },
    });
    const { status, since, personal } = withdrawn.after().caseOf(CASE);
    assert.deepEqual(
      [status, since, personal.withdrawalReason, personal.citizenName, personal.considerations],
      ['withdrawn', '2026-11-23T09:12:00.000Z', 'Har fået job', 'Maria', 'ingen tid'],
    );
  });

  it('leaves the queue, and the others keep their order', () => {
    const past = [
      ...FULL,
      referred('ML-2026-003', { applicationDate: '2026-11-03' }),
      referred('ML-2026-004', { applicationDate: '2026-11-04' }),
      referred('ML-2026-005', { applicationDate: '2026-11-05' }),
      waitlisted('ML-2026-003', '2026-11-03', 1),
      waitlisted('ML-2026-004', '2026-11-04', 2),
      waitlisted('ML-2026-005', '2026-11-05', 3),
    ];
    const { head } = given(past)
      .when({ ...WITHDRAW, case: 'ML-2026-004' }, ANNA)
      .after().memory;
    assert.deepEqual(head.queue, [
      { case: 'ML-2026-003', applicationDate: '2026-11-03', seq: 8 },
      { case: 'ML-2026-005', applicationDate: '2026-11-05', seq: 10 },
    ]);
    assert.equal(head.places.length, 2);
  });

  it('stands in nobody’s way: the citizen can be referred again', () => {
    const { decided } = given(IN_STATUS.withdrawn).when({ ...REFER, journalRef: '25/ML-2026-001' }, BO);
    assert.equal(decided.ok && decided.events[0]?.type, 'referred');
  });
});

const late = { code: 'extension-too-short' } as const;

describe('a later deadline', () => {
  it('is the new one from then on, with the reason kept apart', () => {
    const extended = given(IN_STATUS.invited).when(EXTEND, ANNA);
    extended.happens({
      type: 'deadline-extended',
      case: CASE,
      data: { until: '2027-01-15' },
      personal: { extensionReason: 'Ferie' },
    });
    const { status, since, deadline } = extended.after().caseOf(CASE);
    assert.deepEqual(
      [status, since, deadline],
      ['invited', '2026-11-23T09:00:00.000Z', '2027-01-15'],
      'the ball stays where it is',
    );
  });

  it('is later than the old one', () => {
    const state = given(IN_STATUS['with-provider']);
    for (const until of ['2026-12-18', '2026-12-01', ''])
      state.when({ ...EXTEND, until }, ANNA).refuses({ ...late, after: '2026-12-18' });
    assert.ok(state.when({ ...EXTEND, until: '2026-12-19' }, ANNA).decided.ok);
  });

  it('is still to come, where the old one has passed', () => {
    const state = given(IN_STATUS['with-provider']);
    for (const until of ['2026-12-19', '2027-01-04'])
      state.when({ ...EXTEND, until }, ANNA, '2027-01-04').refuses({ ...late, after: '2027-01-04' });
    assert.ok(state.when({ ...EXTEND, until: '2027-01-05' }, ANNA, '2027-01-04').decided.ok);
  });

  it('can be put off once more', () => {
    const once = given(IN_STATUS['with-provider']).when(EXTEND, ANNA).after();
    once.when(EXTEND, ANNA).refuses({ ...late, after: '2027-01-15' });
    assert.equal(
      once
        .when({ ...EXTEND, until: '2027-02-01' }, ANNA)
        .after()
        .caseOf(CASE).deadline,
      '2027-02-01',
    );
  });
});
