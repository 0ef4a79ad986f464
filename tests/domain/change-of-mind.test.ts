import assert from 'node:assert/strict';
import { APPROVE, WITHDRAW } from './asking.ts';
import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { BEGUN, FULL, JANUARY, REFER, referred, yes } from './past.ts';
import { ANNA, BO, CARL, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const PLACED = given(IN_STATUS.enrolled);

describe('a change of mind before the first day', () => {
  const asked = PLACED.when(WITHDRAW, ANNA, '2026-12-31');

  it('ends the case, and names the notice that no longer holds', () => {
    asked.happens({
      type: 'withdrawn',
      case: CASE,
      data: { notice: 1 },
      personal: { withdrawalReason: 'Har fået job' },
    });
    const { status, since } = asked.after().caseOf(CASE);
    assert.deepEqual([status, since], ['withdrawn', '2026-12-31T09:12:00.000Z']);
  });

  it('is no discharge: the enrolment notice is corrected, and no other is sent', () => {
    const { notices, head } = asked.after().memory;
    assert.deepEqual([notices.size, head.lastNotice], [1, 1]);
    assert.deepEqual(notices.get(1)?.withdrawn, { by: 'dk:anna', at: '2026-12-31T09:12:00.000Z' });
  });

  it('frees the place for others', () => {
    const { memory } = asked.after();
    assert.deepEqual(memory.head.places, []);
    const full = given([...FULL, referred('ML-2026-003')])
      .when(WITHDRAW, ANNA)
      .after();
    full.when({ ...APPROVE, case: 'ML-2026-003' }, VERA).happens(yes('ML-2026-003'), {
      type: 'enrolled',
      case: 'ML-2026-003',
      data: { ...JANUARY, notice: 3, placesUsed: 2 },
    });
  });

  it('lets the citizen be referred again', () => {
    const { decided } = asked.after().when({ ...REFER, journalRef: `25/${CASE}` }, BO, '2026-12-31');
    assert.ok(decided.ok);
  });

  it('comes too late on the first day: from then on it is a discharge', () => {
    for (const today of ['2027-01-01', '2027-12-31', '2028-01-01'])
      PLACED.when(WITHDRAW, ANNA, today).refuses({
        code: 'not-now',
        case: CASE,
        status: 'enrolled',
        since: '2026-11-23T09:00:00.000Z',
      });
    assert.equal(given(BEGUN).when(WITHDRAW, ANNA).decided.ok, false);
  });

  it('is recorded by the caseworker alone', () => {
    for (const member of [VERA, CARL, BO])
      PLACED.when(WITHDRAW, member).refuses({ code: 'not-allowed', action: 'withdraw' });
  });
});
