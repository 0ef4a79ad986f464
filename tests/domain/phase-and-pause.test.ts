import assert from 'node:assert/strict';
import type { Intent } from '../../domain/commands.ts';
import { advancedTo, extendedTo } from '../../domain/decide/phase-days.ts';
import { QUALIFYING_TYPES } from '../../domain/vocabulary.ts';
import { given } from './given.ts';
import { BEGUN } from './past.ts';
import { ANNA, CARL } from './people.ts';

const CASE = 'ML-2026-001';
const ADVANCE = {
  type: 'propose-phase',
  case: CASE,
  recommendation: 'advance',
  date: '2027-05-23',
  businessPlanReady: true,
  budgetReady: true,
  supportClarified: true,
  assessment: 'Klar',
  exemptions: QUALIFYING_TYPES.map((item) => ({ item, reason: 'kan det' })),
} as const satisfies Intent;
const RUNNING = given(BEGUN).when({ type: 'take-case', case: CASE }, CARL).after();
const YES = { type: 'answer-phase', case: CASE, agrees: true } as const;
const pauseOn = (date: string): Intent => ({ type: 'pause', case: CASE, date, reason: 'leave' });
const backOn = (date: string): Intent => ({ type: 'resume', case: CASE, date });

describe('a change of phase beside a pause', () => {
  it('moves with the pause that began while it waited, so that none of it is lost', () => {
    const back = RUNNING.when(ADVANCE, CARL, '2027-05-10')
      .after()
      .when(pauseOn('2027-05-20'), CARL, '2027-05-20')
      .after()
      .when(backOn('2027-06-19'), CARL, '2027-06-19')
      .after();
    assert.equal(back.caseOf(CASE).proposal?.date, '2027-06-22');
    const { course } = back.when(YES, ANNA, '2027-06-19').after().caseOf(CASE);
    assert.deepEqual(
      [course?.qualifyingUntil, course?.mainFrom, course?.mainUntil],
      ['2027-06-21', '2027-06-22', '2027-12-21'],
    );
  });

  it('moves the end of an extension that waits, and leaves the day of a stop', () => {
    const extension = { ...ADVANCE, recommendation: 'extend', until: '2027-08-31' } as const;
    for (const [asked, until, date] of [
      [extension, '2027-09-10', '2027-06-02'],
      [{ ...ADVANCE, recommendation: 'stop', date: '2027-05-10' }, undefined, '2027-05-10'],
    ] as const) {
      const { proposal } = RUNNING.when(asked, CARL, '2027-05-10')
        .after()
        .when(pauseOn('2027-05-10'), CARL, '2027-05-10')
        .after()
        .when(backOn('2027-05-20'), CARL, '2027-05-20')
        .after()
        .caseOf(CASE);
      assert.deepEqual([proposal?.until, proposal?.date], [until, date]);
    }
  });

  it('does not begin in the middle of one that is over', () => {
    const back = RUNNING.when(pauseOn('2027-01-04'), CARL, '2027-01-04')
      .after()
      .when(backOn('2027-02-01'), CARL, '2027-02-01')
      .after();
    for (const [date, refused] of [
      ['2027-01-03', false],
      ['2027-01-04', true],
      ['2027-01-31', true],
      ['2027-02-01', false],
    ] as const) {
      const { decided } = back.when({ ...ADVANCE, date }, CARL, '2027-02-02');
      assert.deepEqual(
        decided.ok ? undefined : decided.refusal,
        refused ? { code: 'pause-overlaps', from: '2027-01-04', to: '2027-02-01' } : undefined,
        date,
      );
    }
  });

  const course = { notice: 1, start: '2026-11-23', qualifyingUntil: '2027-05-22', mainUntil: '2027-11-22' };

  it('that begins before a pause keeps the days of it', () => {
    const paused = { ...course, pauses: [{ from: '2027-01-10', to: '2027-01-20' }] };
    assert.equal(advancedTo(paused, '2027-01-01', 6).mainUntil, '2027-07-10');
    assert.equal(advancedTo(paused, '2027-02-01', 6).mainUntil, '2027-07-31');
  });

  it('that was agreed on and is extended before it begins has to pass the gate again', () => {
    const agreed = advancedTo(course, '2027-05-23', 6);
    const { qualifyingUntil, mainFrom, mainUntil } = extendedTo(agreed, '2027-06-30', '2027-05-01', 6);
    assert.deepEqual([qualifyingUntil, mainFrom, mainUntil], ['2027-06-30', undefined, '2027-12-31']);
  });
});
