import assert from 'node:assert/strict';
import { COMPLAIN, UPHOLD } from './asking.ts';
import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { ANNA, PILOT } from './people.ts';

const CASE = 'ML-2026-001';
/** Sent on 23 November: until 21 December there are four weeks. */
const REFUSED = given(IN_STATUS.refused);
const COMPLAINED = given(IN_STATUS.complained);
const complained = (date: string, reassessBy: string, late: boolean) =>
  ({ type: 'complained', case: CASE, data: { date, reassessBy, late } }) as const;

describe('a complaint', () => {
  for (const [date, reassessBy, late] of [
    ['2026-11-23', '2026-12-21', false],
    ['2026-12-21', '2027-01-18', false],
    ['2026-12-22', '2027-01-19', true],
    ['2027-03-01', '2027-03-29', true],
  ] as const) {
    it(`of ${date} is ${late ? 'late, and recorded all the same' : 'in time'}: a new look by ${reassessBy}`, () => {
      const asked = REFUSED.when({ ...COMPLAIN, date }, ANNA, '2027-03-01');
      asked.happens(complained(date, reassessBy, late));
      const { status, complaint } = asked.after().caseOf(CASE);
      assert.deepEqual([status, complaint], ['complained', { date, reassessBy, late }]);
    });
  }

  for (const date of ['2026-11-22', '2027-03-02', '']) {
    it(`cannot be of »${date}«: not before the letter, not in the future`, () =>
      REFUSED.when({ ...COMPLAIN, date }, ANNA, '2027-03-01').refuses({
        code: 'complaint-out-of-range',
        earliest: '2026-11-23',
        latest: '2027-03-01',
      }));
  }

  it('is late by what the letter said, whatever holds for letters sent since', () => {
    const rules = {
      ...PILOT.rules,
      complaintDays: [...PILOT.rules.complaintDays, { from: '2026-12-01', value: 7 }],
    };
    given(IN_STATUS.refused, { ...PILOT, rules })
      .when({ ...COMPLAIN, date: '2026-12-15' }, ANNA, '2026-12-15')
      .happens(complained('2026-12-15', '2027-01-12', false));
  });
});

describe('the new look after a complaint', () => {
  for (const result of ['upheld', 'partly'] as const) {
    it(`that ends in ${result} opens the decision again, first in line`, () => {
      const judged = COMPLAINED.when({ ...UPHOLD, result }, ANNA, '2026-12-01');
      judged.happens({ type: 'complaint-judged', case: CASE, data: { result, deadline: '2026-12-29' } });
      const { status, since, first, complaint, deadline } = judged.after().caseOf(CASE);
      assert.deepEqual(
        [status, since, first, complaint, deadline],
        [
          'deciding',
          '2026-12-01T09:12:00.000Z',
          true,
          { date: '2026-11-23', reassessBy: '2026-12-21', late: false, result },
          // Four weeks from the new look.
          '2026-12-29',
        ],
      );
    });
  }

  it('that upholds the refusal sends the complaint on, and the case rests', () => {
    const judged = COMPLAINED.when({ ...UPHOLD, result: 'rejected-sent-on' }, ANNA, '2026-12-01');
    judged.happens({ type: 'complaint-judged', case: CASE, data: { result: 'rejected-sent-on' } });
    const { status, since, first, complaint } = judged.after().caseOf(CASE);
    assert.deepEqual(
      [status, since, first, complaint?.result],
      ['refused', '2026-12-01T09:12:00.000Z', undefined, 'rejected-sent-on'],
    );
  });
});
