import assert from 'node:assert/strict';
import { STATUSES } from '../../domain/case.ts';
import { given, givenMemory } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { byAnna } from './past.ts';
import { ANNA, CARL, ERIK, PILOT, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const PLACED = given(IN_STATUS.enrolled);
const SINCE = '2026-11-23T09:00:00.000Z';
const startOn = (value: string) =>
  ({
    type: 'correct',
    case: CASE,
    correction: { field: 'startDate', value },
    reason: 'Skrevet forkert',
  }) as const;
const moved = (start: string, qualifyingUntil: string, mainUntil: string, nextFree: string) =>
  ({
    type: 'corrected',
    case: CASE,
    data: {
      field: 'startDate',
      course: { notice: 1, start, qualifyingUntil, mainUntil },
      nextFree,
      notice: 1,
    },
    personal: { correctionReason: 'Skrevet forkert' },
  }) as const;
const FEBRUARY = moved('2027-02-01', '2027-07-31', '2028-01-31', '2028-02-01');

describe('a corrected first day', () => {
  const asked = PLACED.when(startOn('2027-02-01'), ANNA);

  it('moves the whole course, and names the notice that told of it', () => {
    asked.happens(FEBRUARY);
    const now = asked.after().caseOf(CASE);
    assert.deepEqual([now.status, now.since, now.course], ['enrolled', SINCE, FEBRUARY.data.course]);
  });

  it('says when the next place is free by as many places as there are today', () => {
    const places = [...PILOT.rules.places, { from: '2026-12-01', value: 1 }];
    const { memory } = given(IN_STATUS.enrolled, { ...PILOT, rules: { ...PILOT.rules, places } });
    const other = { case: 'ML-2026-009', from: '2026-07-01', until: '2027-06-30' };
    const two = { ...memory.head, places: [...memory.head.places, other] };
    const { decided } = givenMemory({ ...memory, head: two }).when(startOn('2027-02-01'), ANNA, '2026-12-01');
    assert.ok(decided.ok);
    // The first of the two to end leaves a place that is no longer bought.
    assert.deepEqual(decided.events[0], FEBRUARY);
  });

  it('moves the place with it', () =>
    assert.deepEqual(asked.after().memory.head.places, [
      { case: CASE, from: '2027-02-01', until: '2028-01-31' },
    ]));

  it('stands on the notice with the day that was wrong; who saw the old card has to see it again', () => {
    const seen = byAnna({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } });
    const { notices } = given([...IN_STATUS.enrolled, { ...seen, by: ERIK }])
      .when(startOn('2027-02-01'), ANNA)
      .after().memory;
    const notice = notices.get(1);
    assert.ok(notice?.kind === 'enrolment');
    assert.deepEqual(
      [notice.start, notice.qualifyingUntil, notice.mainUntil, notice.corrected, notice.seen],
      [
        '2027-02-01',
        '2027-07-31',
        '2028-01-31',
        { was: '2027-01-01', at: '2026-11-23T09:12:00.000Z' },
        undefined,
      ],
    );
    assert.equal(notices.size, 1, 'no new number');
  });

  it('moves the day on which the notice says the next place is free', () => {
    const notice = asked.after().memory.notices.get(1);
    assert.ok(notice?.kind === 'enrolment');
    assert.equal(notice.nextFree, '2028-02-01', 'the only place in use ends on 31 January 2028');
  });

  for (const [start, qualifyingUntil, mainUntil, nextFree] of [
    ['2026-11-20', '2027-05-19', '2027-11-19', '2027-11-20'],
    ['2027-08-31', '2028-02-29', '2028-08-31', '2028-09-01'],
    ['2027-11-23', '2028-05-22', '2028-11-22', '2028-11-23'],
  ] as const) {
    it(`can be ${start}: to and including ${qualifyingUntil}, and ${mainUntil}`, () =>
      PLACED.when(startOn(start), ANNA).happens(moved(start, qualifyingUntil, mainUntil, nextFree)));
  }

  for (const day of ['2026-11-19', '2027-11-24', '']) {
    it(`cannot be »${day}«`, () =>
      PLACED.when(startOn(day), ANNA).refuses({
        code: 'start-out-of-range',
        earliest: '2026-11-20',
        latest: '2027-11-23',
      }));
  }

  it('to the same day is none', () =>
    PLACED.when(startOn('2027-01-01'), ANNA).refuses({ code: 'nothing-corrected' }));

  it('keeps to the lengths that held when the case was made', () => {
    const rules = {
      ...PILOT.rules,
      qualifyingMonths: [...PILOT.rules.qualifyingMonths, { from: '2026-11-24', value: 3 }],
    };
    given(IN_STATUS.enrolled, { ...PILOT, rules })
      .when(startOn('2027-02-01'), ANNA, '2026-11-30')
      .happens(FEBRUARY);
  });

  it('is only where there is a course that nobody is ending', () => {
    for (const status of STATUSES.filter((one) => one !== 'enrolled')) {
      const since = status === 'with-provider' ? '2026-11-23T08:00:00.000Z' : SINCE;
      given(IN_STATUS[status])
        .when(startOn('2027-02-01'), ANNA)
        .refuses({ code: 'not-now', case: CASE, status, since });
    }
  });

  it('is put right once more when it was wrong again', () => {
    const { notices } = asked.after().when(startOn('2027-03-01'), ANNA).after().memory;
    assert.deepEqual(notices.get(1)?.corrected?.was, '2027-02-01');
  });

  it('is corrected by the caseworker alone', () => {
    for (const member of [VERA, CARL])
      PLACED.when(startOn('2027-02-01'), member).refuses({ code: 'not-allowed', action: 'correct' });
  });
});
