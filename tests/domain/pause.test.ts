import assert from 'node:assert/strict';
import type { Course } from '../../domain/case.ts';
import { courseOn, pausedDays, pauseOn, phaseOn, resumedOn } from '../../domain/course.ts';
import { AGREE_PHASE, DISCHARGE, LOG, PAUSE, PROPOSE, RESUME } from './asking.ts';
import { given, type Given } from './given.ts';
import { advanced } from './in-status.ts';
import { byAnna, COACHED } from './past.ts';
import { ANNA, CILLE } from './people.ts';

const CASE = 'ML-2026-001';
const RUNNING = given(COACHED);
const IN_MAIN = given([...COACHED, byAnna(advanced)]);
const TODAY = '2027-04-10';

const pauseFrom = (state: Given, date: string, today = TODAY) => state.when({ ...PAUSE, date }, ANNA, today);
const paused = (state: Given, from: string, to: string, today = TODAY): Given =>
  pauseFrom(state, from, today)
    .after()
    .when({ ...RESUME, date: to }, ANNA, today)
    .after();
const days = (state: Given) => {
  const { qualifyingUntil, mainFrom, mainUntil } = state.caseOf(CASE).course ?? assert.fail();
  return [qualifyingUntil, mainFrom, mainUntil];
};

describe('a pause', () => {
  it('shifts both ends by its length, and both may begin and end it', () => {
    const asked = RUNNING.when({ ...PAUSE, date: '2027-03-01', expectedReturn: '2027-05-01' }, CILLE, TODAY);
    asked.happens({
      type: 'paused',
      case: CASE,
      data: { from: '2027-03-01', expectedReturn: '2027-05-01' },
      personal: { pauseReason: 'leave' },
    });
    const back = asked
      .after()
      .when({ ...RESUME, date: '2027-03-31' }, ANNA, TODAY)
      .after();
    assert.deepEqual(days(back), ['2027-06-21', undefined, '2027-12-22']);
    assert.deepEqual(back.caseOf(CASE).status, 'enrolled');
    assert.deepEqual(back.memory.head.places, [{ case: CASE, from: '2026-11-23', until: '2027-12-22' }]);
  });

  it('in the main phase leaves the qualifying phase alone', () =>
    assert.deepEqual(days(paused(IN_MAIN, '2027-06-01', '2027-06-11', '2027-07-01')), [
      '2027-05-22',
      '2027-05-23',
      '2027-12-02',
    ]));

  it('across the gate moves the gate', () =>
    assert.deepEqual(days(paused(IN_MAIN, '2027-05-13', '2027-06-12', '2027-07-01')), [
      '2027-06-21',
      '2027-06-22',
      '2027-12-22',
    ]));

  it('over a 29 February and both clock changes is as long as the calendar says', () => {
    const from = paused(given(COACHED), '2027-03-28', '2027-03-29');
    assert.deepEqual(days(from), ['2027-05-23', undefined, '2027-11-23']);
    const course: Course = {
      notice: 1,
      start: '2027-10-01',
      qualifyingUntil: '2028-03-31',
      mainUntil: '2028-09-30',
    };
    const leap = resumedOn({ ...course, pauses: [{ from: '2028-02-28' }] }, '2028-03-01');
    assert.deepEqual([leap.qualifyingUntil, leap.mainUntil], ['2028-04-02', '2028-10-02']);
    const autumn = resumedOn({ ...course, pauses: [{ from: '2027-10-31' }] }, '2027-11-01');
    assert.equal(autumn.mainUntil, '2028-10-01');
  });

  it('of no length leaves no trace', () => {
    const back = paused(RUNNING, '2027-03-01', '2027-03-01');
    assert.deepEqual(back.caseOf(CASE).course, RUNNING.caseOf(CASE).course);
  });

  it('can be planned, and given up again', () => {
    const planned = pauseFrom(RUNNING, '2027-06-01').after();
    assert.equal(planned.caseOf(CASE).status, 'paused');
    planned
      .when({ ...RESUME, date: '2027-06-02' }, ANNA, TODAY)
      .refuses({ code: 'resume-out-of-range', earliest: '2027-06-01', latest: '2027-06-01' });
    const dropped = planned.when({ ...RESUME, date: '2027-06-01' }, ANNA, TODAY).after();
    assert.deepEqual(dropped.caseOf(CASE).course, RUNNING.caseOf(CASE).course);
  });

  it('cannot begin before the course or after its end, nor end before it began or after today', () => {
    pauseFrom(RUNNING, '2026-11-22').refuses({
      code: 'pause-out-of-range',
      earliest: '2026-11-23',
      latest: '2027-11-22',
    });
    pauseFrom(RUNNING, '2026-12-24', '2026-11-24').after();
    pauseFrom(RUNNING, '2027-11-23').refuses({
      code: 'pause-out-of-range',
      earliest: '2026-11-23',
      latest: '2027-11-22',
    });
    RUNNING.when({ ...PAUSE, date: '2027-03-01', expectedReturn: '2027-03-01' }, ANNA, TODAY).refuses({
      code: 'return-before-pause',
      from: '2027-03-01',
    });
    const state = pauseFrom(RUNNING, '2027-03-01').after();
    for (const date of ['2027-02-28', '2027-04-11'])
      state.when({ ...RESUME, date }, ANNA, TODAY).refuses({
        code: 'resume-out-of-range',
        earliest: '2027-03-01',
        latest: TODAY,
      });
  });

  it('does not overlap another, but can be entered late before one', () => {
    const once = paused(RUNNING, '2027-03-01', '2027-03-11');
    for (const date of ['2027-03-01', '2027-03-10'])
      pauseFrom(once, date).refuses({ code: 'pause-overlaps', from: '2027-03-01', to: '2027-03-11' });
    pauseFrom(once, '2027-03-11').after();
    const late = pauseFrom(once, '2027-02-01').after();
    late
      .when({ ...RESUME, date: '2027-03-02' }, ANNA, TODAY)
      .refuses({ code: 'resume-out-of-range', earliest: '2027-02-01', latest: '2027-03-01' });
    const both = late.when({ ...RESUME, date: '2027-02-15' }, ANNA, TODAY).after();
    assert.deepEqual(days(both), ['2027-06-15', undefined, '2027-12-16']);
    assert.deepEqual(both.caseOf(CASE).course?.pauses, [
      { from: '2027-02-01', to: '2027-02-15' },
      { from: '2027-03-01', to: '2027-03-11' },
    ]);
  });

  it('has no activities', () => {
    const log = { ...LOG, date: '2027-03-05' } as const;
    const inPause = { code: 'in-pause', case: CASE, from: '2027-03-01' } as const;
    pauseFrom(RUNNING, '2027-03-01').after().when(log, CILLE, TODAY).refuses(inPause);
    paused(RUNNING, '2027-03-01', '2027-03-11').when(log, CILLE, TODAY).refuses(inPause);
    paused(RUNNING, '2027-03-01', '2027-03-05').when(log, CILLE, TODAY).after();
  });

  it('that lasts moves the last day of a discharge with it', () => {
    const state = pauseFrom(IN_MAIN, '2027-11-01', '2027-11-01').after();
    const on = (date: string) => state.when({ ...DISCHARGE, date }, ANNA, '2028-01-10');
    const early = on('2028-01-10').after().caseOf(CASE).ending;
    assert.deepEqual([early?.early, early?.phase], [true, 'main']);
    assert.equal(state.when({ ...DISCHARGE, date: '2027-11-22' }, ANNA, '2028-01-10').decided.ok, true);
  });

  it('takes what was recommended for a day in it along', () => {
    const exemptions = (
      [
        'guidance',
        'business-coaching',
        'financial-advice',
        'course-accounting',
        'course-tax',
        'course-vat',
      ] as const
    ).map((item) => ({ item, reason: 'Uddannet' }));
    const proposed = RUNNING.when({ ...PROPOSE, exemptions, date: '2027-05-23' }, CILLE, TODAY).after();
    const back = paused(proposed, '2027-05-20', '2027-06-19', '2027-06-19');
    assert.equal(back.caseOf(CASE).status, 'phase-proposed');
    assert.equal(back.caseOf(CASE).proposal?.date, '2027-06-22');
    const agreed = back.when(AGREE_PHASE, ANNA, '2027-06-19').after();
    assert.deepEqual(days(agreed), ['2027-06-21', '2027-06-22', '2027-12-21']);
  });
});

describe('the days of a course', () => {
  const course: Course = {
    notice: 1,
    start: '2026-11-23',
    qualifyingUntil: '2027-05-22',
    mainUntil: '2027-11-22',
    mainFrom: '2027-05-23',
    pauses: [{ from: '2027-01-01', to: '2027-01-11' }, { from: '2027-07-01' }],
  };
  it('are in the phase that the gate has begun', () => {
    assert.deepEqual([phaseOn(course, '2027-05-22'), phaseOn(course, '2027-05-23')], ['qualifying', 'main']);
    assert.equal(phaseOn({}, '2027-12-24'), 'qualifying', 'nobody slides into the main phase');
  });
  it('are in a pause from its first day to the day before the return', () => {
    for (const [day, from] of [
      ['2026-12-31', undefined],
      ['2027-01-01', '2027-01-01'],
      ['2027-01-10', '2027-01-01'],
      ['2027-01-11', undefined],
      ['2027-07-01', '2027-07-01'],
      ['2029-07-01', '2027-07-01'],
    ] as const)
      assert.equal(pauseOn(course, day)?.from, from, day);
  });
  it('end later with every day of a pause that lasts', () => {
    assert.equal(courseOn(course, '2027-07-01').mainUntil, '2027-11-22');
    assert.equal(courseOn(course, '2027-07-31').mainUntil, '2027-12-22');
    assert.deepEqual([pausedDays(course, '2026-11-23'), pausedDays(course, '2027-01-02')], [10, 0]);
  });
});
