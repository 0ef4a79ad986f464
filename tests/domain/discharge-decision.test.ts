import assert from 'node:assert/strict';
import { AGAINST, DISCHARGE, DRAFT, HEARD, LETTER, REOPEN, WITHDRAW } from './asking.ts';
import { given } from './given.ts';
import { discharged, drafted, IN_STATUS, sent } from './in-status.ts';
import { BEGUN, byVera, referred, yes } from './past.ts';
import { ANNA, CARL, CILLE } from './people.ts';

const CASE = 'ML-2026-001';
const { ending, 'ending-hearing': hearing, 'ending-writing': writing } = IN_STATUS;
const ENDING = [
  ['ending', ending],
  ['ending-hearing', hearing],
  ['ending-writing', writing],
] as const;

describe('a discharge as a decision', () => {
  it('is drafted, and the citizen is heard on it', () => {
    given(ending).when(DRAFT, ANNA).happens(drafted);
    assert.deepEqual(given(hearing).caseOf(CASE).hearing, { until: '2026-12-07' });
    given(hearing)
      .when(HEARD, ANNA)
      .happens({
        type: 'heard',
        case: CASE,
        data: { result: 'answered', on: '2026-11-23' },
        personal: { remarks: 'Nej' },
      });
  });

  it('ends the course when it is sent, and the place is free then', () => {
    const letter = given(writing).when(LETTER, ANNA);
    const { personal: _, ...event } = discharged();
    letter.happens(sent, { ...event, data: { ...event.data, sent: '2026-11-23' } });
    const { memory, caseOf } = letter.after();
    const { status, refusedOn, ending: end, personal } = caseOf(CASE);
    assert.deepEqual([status, refusedOn, end?.notice], ['discharged', '2026-11-23', 2]);
    assert.deepEqual(
      [personal.dischargeReason, personal.outcome, personal.dischargeNote],
      ['no-show', 'unknown', 'Kom ikke'],
    );
    assert.deepEqual([memory.head.places, memory.head.lastNotice], [[], 2]);
  });

  it('is not sent before the citizen was heard, nor in the future', () => {
    for (const date of ['2026-11-22', '2026-11-24'])
      given(writing)
        .when({ ...LETTER, date }, ANNA)
        .refuses({ code: 'sent-out-of-range', earliest: '2026-11-23', latest: '2026-11-23' });
  });

  for (const [status, past] of ENDING) {
    it(`keeps the place while it is ${status}`, () => {
      const { head, notices } = given(past).memory;
      assert.deepEqual(head.places, given(BEGUN).memory.head.places);
      assert.equal(notices.size, 1);
    });

    it(`can be dropped while it is ${status}: the course goes on as if it had never begun`, () => {
      const dropped = given(past).when(WITHDRAW, ANNA);
      dropped.happens({
        type: 'discharge-dropped',
        case: CASE,
        data: {},
        personal: { withdrawalReason: 'Har fået job' },
      });
      const { memory, caseOf } = dropped.after();
      const now = caseOf(CASE);
      assert.deepEqual([now.status, now.ending, now.hearing], ['enrolled', undefined, undefined]);
      assert.deepEqual(
        [now.personal.dischargeReason, now.personal.outcome, now.personal.dischargeNote],
        [undefined, undefined, undefined],
      );
      assert.deepEqual(now.course, given(BEGUN).caseOf(CASE).course);
      assert.deepEqual(memory.head.places, given(BEGUN).memory.head.places);
      assert.deepEqual([...memory.notices], [...given(BEGUN).memory.notices]);
    });
  }
});

describe('the coach of a course', () => {
  const [, enrolment] = BEGUN;
  const [, place] = enrolment?.events ?? [];
  assert.ok(place && 'case' in place);
  const coached = [
    referred(CASE),
    byVera({ ...yes(CASE), data: { ...yes(CASE).data, coach: 'dk:carl' } }, place),
  ];
  const RUNNING = given(coached);

  it('may end it, by agreement or not, and take that back', () => {
    RUNNING.when(DISCHARGE, CARL).happens(discharged());
    assert.equal(RUNNING.when(AGAINST, CARL).after().caseOf(CASE).status, 'ending');
    const reopened = RUNNING.when(DISCHARGE, CARL).after().when(REOPEN, CARL);
    assert.equal(reopened.after().caseOf(CASE).status, 'enrolled');
  });

  it('does not decide on it: what follows is the deciding authority’s', () => {
    const begun = RUNNING.when(AGAINST, CARL).after();
    begun.when(DRAFT, CARL).refuses({ code: 'not-allowed', action: 'decide' });
    begun.when(WITHDRAW, CARL).refuses({ code: 'not-allowed', action: 'withdraw' });
    const correction = { field: 'dischargeDate', value: '2026-11-23' } as const;
    begun
      .when({ type: 'correct', case: CASE, correction, reason: 'x' }, CARL)
      .refuses({ code: 'not-allowed', action: 'correct' });
  });

  it('is the only coach who may', () => {
    RUNNING.when(DISCHARGE, CILLE).refuses({ code: 'not-allowed', action: 'discharge' });
    const done = RUNNING.when(DISCHARGE, ANNA).after();
    done.when(REOPEN, CILLE).refuses({ code: 'not-allowed', action: 'discharge' });
  });
});
