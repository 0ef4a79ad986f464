import assert from 'node:assert/strict';
import { given } from './given.ts';
import { LETTER } from './asking.ts';
import { advanced, discharged, IN_STATUS } from './in-status.ts';
import { BEGUN, byAnna } from './past.ts';
import { ANNA } from './people.ts';

const CASE = 'ML-2026-001';
const SINCE = '2026-11-23T09:00:00.000Z';
const endOn = (value: string) =>
  ({
    type: 'correct',
    case: CASE,
    correction: { field: 'dischargeDate', value },
    reason: 'Tastefejl',
  }) as const;
const ended = (date: string, phase: 'qualifying' | 'main', early: boolean) =>
  ({
    type: 'corrected',
    case: CASE,
    data: { field: 'dischargeDate', ending: { date, phase, early, notice: 2 }, notice: 2 },
    personal: { correctionReason: 'Tastefejl' },
  }) as const;

describe('a corrected last day', () => {
  const ENDED = given(IN_STATUS.discharged);
  const asked = ENDED.when(endOn('2027-03-15'), ANNA, '2027-03-16');

  it('is the end of the course from then on; the case stays where it is', () => {
    asked.happens(ended('2027-03-15', 'qualifying', true));
    const now = asked.after().caseOf(CASE);
    assert.deepEqual([now.status, now.since, now.ending?.date], ['discharged', SINCE, '2027-03-15']);
    assert.deepEqual(asked.after().memory.head.places, []);
  });

  it('stands on the notice of the discharge, and not on that of the enrolment', () => {
    const { notices } = asked.after().memory;
    const notice = notices.get(2);
    assert.ok(notice?.kind === 'discharge');
    assert.deepEqual(
      [notice.date, notice.corrected],
      ['2027-03-15', { was: '2026-11-23', at: '2027-03-16T09:12:00.000Z' }],
    );
    assert.deepEqual(notices.get(1), ENDED.memory.notices.get(1));
  });

  describe('of a course that ended by a decision', () => {
    const SENT = '2026-12-01';
    const decided = given(IN_STATUS['ending-writing'])
      .when({ ...LETTER, date: SENT }, ANNA, SENT)
      .after();

    it('leaves it one: what a complaint is about stays', () => {
      const { ending } = decided.when(endOn('2026-12-05'), ANNA, '2026-12-10').after().caseOf(CASE);
      assert.deepEqual(
        [decided.caseOf(CASE).ending?.sent, ending?.date, ending?.sent],
        [SENT, '2026-12-05', SENT],
      );
    });

    it('is not before the decision was sent', () => {
      decided
        .when(endOn('2026-11-30'), ANNA, '2026-12-10')
        .refuses({ code: 'discharge-out-of-range', earliest: SENT, latest: '2026-12-10' });
    });
  });

  for (const [day, phase, early] of [
    ['2027-05-22', 'qualifying', true],
    ['2027-05-23', 'main', true],
    ['2027-11-22', 'main', false],
  ] as const) {
    it(`can be ${day}: ${phase}, ${early ? 'early' : 'as planned'}`, () =>
      given([...BEGUN, byAnna(advanced), byAnna(discharged())])
        .when(endOn(day), ANNA, '2028-01-01')
        .happens(ended(day, phase, early)));
  }

  for (const [day, today, latest] of [
    ['2026-11-22', '2027-03-16', '2027-03-16'],
    ['2027-03-17', '2027-03-16', '2027-03-16'],
    ['2027-11-23', '2028-01-01', '2027-11-22'],
  ] as const) {
    it(`cannot be ${day} on ${today}`, () =>
      ENDED.when(endOn(day), ANNA, today).refuses({
        code: 'discharge-out-of-range',
        earliest: '2026-11-23',
        latest,
      }));
  }

  it('to the same day is none', () =>
    ENDED.when(endOn('2026-11-23'), ANNA).refuses({ code: 'nothing-corrected' }));

  it('is only where the course has ended', () => {
    for (const past of [BEGUN, IN_STATUS.waitlisted, IN_STATUS['with-provider']]) {
      const { status, since } = given(past).caseOf(CASE);
      given(past).when(endOn('2026-11-23'), ANNA).refuses({ code: 'not-now', case: CASE, status, since });
    }
  });
});
