import assert from 'node:assert/strict';
import { EXTEND } from './asking.ts';
import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { FULL, referred, waitlisted } from './past.ts';
import { ANNA, PILOT } from './people.ts';

const CASE = 'ML-2026-001';
const SENT = given(IN_STATUS['with-provider']);
const moveTo = (value: string) =>
  ({
    type: 'correct',
    case: CASE,
    correction: { field: 'applicationDate', value },
    reason: 'Skrevet forkert',
  }) as const;

const moved = (applicationDate: string, deadline: string) =>
  ({
    type: 'corrected',
    case: CASE,
    data: { field: 'applicationDate', applicationDate, deadline },
    personal: { correctionReason: 'Skrevet forkert' },
  }) as const;

describe('a corrected day of application', () => {
  for (const [day, deadline] of [
    ['2026-11-01', '2026-11-29'],
    ['2026-11-23', '2026-12-21'],
  ] as const) {
    it(`of ${day} moves the deadline to ${deadline}`, () => {
      const corrected = SENT.when(moveTo(day), ANNA);
      corrected.happens(moved(day, deadline));
      const now = corrected.after().caseOf(CASE);
      assert.deepEqual([now.applicationDate, now.deadline], [day, deadline]);
    });
  }

  it('keeps to the deadline that was published when the case was made', () => {
    const rules = {
      ...PILOT.rules,
      deadlineDays: [...PILOT.rules.deadlineDays, { from: '2026-11-24', value: 7 }],
    };
    given(IN_STATUS['with-provider'], { ...PILOT, rules })
      .when(moveTo('2026-11-01'), ANNA, '2026-11-30')
      .happens(moved('2026-11-01', '2026-11-29'));
  });

  it('is not in the future', () =>
    SENT.when(moveTo('2026-11-24'), ANNA).refuses({ code: 'application-in-future' }));

  it('is not corrected any more once the citizen has a place', () =>
    given(IN_STATUS.enrolled)
      .when(moveTo('2026-11-01'), ANNA)
      .refuses({ code: 'not-now', case: CASE, status: 'enrolled', since: '2026-11-23T09:00:00.000Z' }));

  it('moves the citizen in the queue', () => {
    const past = [
      ...FULL,
      referred('ML-2026-003', { applicationDate: '2026-11-03' }),
      referred('ML-2026-004', { applicationDate: '2026-11-04' }),
      waitlisted('ML-2026-003', '2026-11-03', 1),
      waitlisted('ML-2026-004', '2026-11-04', 2),
    ];
    const { queue } = given(past)
      .when({ ...moveTo('2026-11-02'), case: 'ML-2026-004' }, ANNA)
      .after().memory.head;
    assert.deepEqual(queue, [
      { case: 'ML-2026-004', applicationDate: '2026-11-02', seq: 8 },
      { case: 'ML-2026-003', applicationDate: '2026-11-03', seq: 7 },
    ]);
  });

  it('does not take back a later deadline that the citizen was told, but can lead to one later still', () => {
    const extended = SENT.when(EXTEND, ANNA).after();
    for (const [day, today, deadline] of [
      ['2026-11-19', '2026-11-23', '2027-01-15'],
      ['2026-12-18', '2026-12-30', '2027-01-15'],
      ['2026-12-19', '2026-12-30', '2027-01-16'],
    ] as const) {
      const corrected = extended.when(moveTo(day), ANNA, today);
      corrected.happens(moved(day, deadline));
    }
  });
});
