import assert from 'node:assert/strict';
import { HEARING_WAIVERS } from '../../domain/case.ts';
import { DRAFT, HEARD, JOINT_YES, LETTER } from './asking.ts';
import { given } from './given.ts';
import { drafted, IN_STATUS, proposed } from './in-status.ts';
import { ANNA, PILOT, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const { remarks: _, ...NO_REMARKS } = HEARD;
const HEARING = given(IN_STATUS.hearing);
const WRITING = given(IN_STATUS.writing);

describe('the draft of a refusal', () => {
  it('names rule, considerations and facts, and opens the hearing for 14 days', () => {
    given(IN_STATUS.refusing).when(DRAFT, ANNA).happens(drafted);
    const { status, hearing, personal } = HEARING.caseOf(CASE);
    assert.deepEqual(
      [status, hearing, personal.rejectionRule, personal.rejectionConsiderations, personal.rejectionFacts],
      ['hearing', { until: '2026-12-07' }, '§ 1', 'ingen tid', 'samtale'],
    );
  });

  it('gives the time that is the practice on the day', () => {
    const rules = {
      ...PILOT.rules,
      hearingDays: [...PILOT.rules.hearingDays, { from: '2026-11-24', value: 21 }],
    };
    for (const [today, hearingUntil] of [
      ['2026-11-23', '2026-12-07'],
      ['2026-11-24', '2026-12-15'],
    ] as const) {
      given(IN_STATUS.refusing, { ...PILOT, rules })
        .when(DRAFT, ANNA, today)
        .happens({ ...drafted, data: { hearingUntil } });
    }
  });

  it('written anew begins a new hearing, whatever came of the first', () => {
    for (const status of ['hearing', 'writing'] as const) {
      const again = given(IN_STATUS[status]).when({ ...DRAFT, rejectionFacts: 'nyt' }, ANNA, '2026-11-30');
      again.happens({
        type: 'refusal-drafted',
        case: CASE,
        data: { hearingUntil: '2026-12-14' },
        personal: { ...drafted.personal, rejectionFacts: 'nyt' },
      });
      const { status: now, hearing } = again.after().caseOf(CASE);
      assert.deepEqual([now, hearing], ['hearing', { until: '2026-12-14' }]);
    }
  });
});

describe('the hearing of the citizen', () => {
  it('notes the answer with its day', () => {
    HEARING.when(HEARD, ANNA, '2026-12-01').happens({
      type: 'heard',
      case: CASE,
      data: { result: 'answered', on: '2026-12-01' },
      personal: { remarks: 'Nej' },
    });
    const { status, hearing, personal } = WRITING.caseOf(CASE);
    assert.deepEqual(
      [status, hearing, personal.remarks],
      ['writing', { until: '2026-12-07', result: 'answered', on: '2026-11-23' }, 'Jeg har tid'],
    );
  });

  it('notes that no answer came', () =>
    HEARING.when({ ...NO_REMARKS, result: 'no-answer' }, ANNA, '2026-12-08').happens({
      type: 'heard',
      case: CASE,
      data: { result: 'no-answer', on: '2026-12-08' },
    }));

  it('that is not needed notes why', () => {
    assert.deepEqual(HEARING_WAIVERS.toSorted(), ['citizen-agrees', 'known-facts', 'law-excepts']);
    for (const waiver of HEARING_WAIVERS)
      HEARING.when({ ...NO_REMARKS, result: 'not-needed', waiver }, ANNA).happens({
        type: 'heard',
        case: CASE,
        data: { result: 'not-needed', on: '2026-11-23', waiver },
      });
  });

  it('keeps no reason for leaving out what was done', () => {
    for (const result of ['answered', 'no-answer'] as const)
      HEARING.when({ ...NO_REMARKS, result, waiver: 'law-excepts' }, ANNA).happens({
        type: 'heard',
        case: CASE,
        data: { result, on: '2026-11-23' },
      });
  });

  it('can bring the parties together again', () => {
    for (const state of [HEARING, WRITING]) state.when(JOINT_YES, VERA).happens(proposed());
  });
});

const sent = (date: string, complainBy: string) =>
  ({ type: 'refusal-sent', case: CASE, data: { date, complainBy } }) as const;

describe('the letter', () => {
  for (const [date, complainBy] of [
    ['2026-11-23', '2026-12-21'],
    ['2026-11-30', '2026-12-28'],
    // Four weeks end on New Year's Day, a Friday.
    ['2026-12-04', '2027-01-04'],
  ] as const) {
    it(`sent on ${date} can be complained of until ${complainBy}`, () => {
      const letter = WRITING.when({ ...LETTER, date }, ANNA, '2026-12-04');
      letter.happens(sent(date, complainBy));
      const { status, refusedOn } = letter.after().caseOf(CASE);
      assert.deepEqual([status, refusedOn], ['refused', date]);
    });
  }

  for (const date of ['2026-11-22', '2026-12-05', '']) {
    it(`cannot have been sent on »${date}«: not before the hearing ended, not in the future`, () =>
      WRITING.when({ ...LETTER, date }, ANNA, '2026-12-04').refuses({
        code: 'sent-out-of-range',
        earliest: '2026-11-23',
        latest: '2026-12-04',
      }));
  }
});
