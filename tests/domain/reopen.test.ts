import assert from 'node:assert/strict';
import { APPROVE, DISCHARGE, REOPEN } from './asking.ts';
import { given } from './given.ts';
import { discharged, IN_STATUS } from './in-status.ts';
import { BEGUN, byAnna, enrolled, REFER, referred, waitlisted } from './past.ts';
import { ANNA, BO, VERA, withPlaces } from './people.ts';

const CASE = 'ML-2026-001';
const SECOND = 'ML-2026-002';
const THIRD = 'ML-2026-003';
/** First in line, before whoever applied earlier (practice §3, Place). */
/** `notice`: the one that told of the discharge. */
const first = (notice: number) =>
  ({
    type: 'returned-to-line',
    case: CASE,
    data: { notice, applicationDate: '2026-11-20' },
    personal: { correctionReason: 'Forkert sag' },
  }) as const;
const ENDED = given(IN_STATUS.discharged);

describe('a discharge that was wrong', () => {
  const reopened = ENDED.when(REOPEN, ANNA);

  it('is taken back with a reason: the citizen has the same place in the same course', () => {
    reopened.happens({
      type: 'reopened',
      case: CASE,
      data: { notice: 2, place: { case: CASE, from: '2026-11-23', until: '2027-11-22' } },
      personal: { correctionReason: 'Forkert sag' },
    });
    const { memory, caseOf } = reopened.after();
    const { status, since, course, ending } = caseOf(CASE);
    assert.deepEqual([status, since, ending], ['enrolled', '2026-11-23T09:12:00.000Z', undefined]);
    assert.deepEqual(course, given(BEGUN).caseOf(CASE).course);
    assert.deepEqual(memory.head.places, given(BEGUN).memory.head.places);
  });

  it('is marked on the notice that told of it, and on no other', () => {
    const { notices, head } = reopened.after().memory;
    assert.deepEqual(notices.get(2)?.withdrawn, { by: 'dk:anna', at: '2026-11-23T09:12:00.000Z' });
    assert.deepEqual([notices.get(1)?.withdrawn, head.lastNotice], [undefined, 2]);
  });

  it('leaves nothing behind for the right one, which has a number of its own', () => {
    const noted = given([
      ...BEGUN,
      byAnna({
        ...discharged(),
        personal: { dischargeNote: 'Flyttet', cvr: '10150817', outcome: 'unknown' },
      }),
    ]);
    const again = noted.when(REOPEN, ANNA).after().when(DISCHARGE, ANNA);
    again.happens(discharged({ notice: 3 }));
    const { dischargeReason, outcome, dischargeNote, cvr } = again.after().caseOf(CASE).personal;
    assert.deepEqual(
      [dischargeReason, outcome, dischargeNote, cvr],
      ['employment', 'employed', undefined, undefined],
    );
  });
});

describe('the place of a discharge that was wrong', () => {
  it('is gone when others have got it: who had it is first in line', () => {
    const full = given([
      ...IN_STATUS.discharged,
      referred(SECOND),
      referred(THIRD),
      enrolled(SECOND, 3),
      enrolled(THIRD, 4),
    ]);
    full.when(REOPEN, ANNA).happens(first(2));
  });

  it('is there while one is free', () => {
    const other = [...IN_STATUS.discharged, referred(SECOND), enrolled(SECOND, 3)];
    assert.ok(given(other).when(REOPEN, ANNA).decided.ok);
    given(other, withPlaces(1, '2026-11-23')).when(REOPEN, ANNA).happens(first(2));
  });

  it('is not taken from whom it is held for', () => {
    const waits = [
      referred(SECOND),
      referred(THIRD),
      enrolled(THIRD, 2),
      waitlisted(SECOND, '2026-10-01', 1),
    ];
    const held = given([...BEGUN, ...waits])
      .when(DISCHARGE, ANNA)
      .after();
    assert.equal(held.caseOf(SECOND).status, 'offered');
    const back = held.when(REOPEN, ANNA);
    back.happens(first(3));
    const { caseOf, memory } = back.after();
    assert.deepEqual([caseOf(CASE).status, caseOf(SECOND).status], ['waitlisted', 'offered']);
    assert.deepEqual(
      memory.head.queue.map((entry) => [entry.case, entry.offer, entry.first]),
      [
        [CASE, undefined, true],
        [SECOND, '2026-12-07', undefined],
      ],
    );
    assert.equal(
      memory.notices.get(3)?.withdrawn?.waits,
      true,
      'a place did become free, and another has it',
    );
  });

  it('is never there beside another open case of the citizen', () => {
    const again = ENDED.when({ ...REFER, journalRef: `25/${CASE}` }, BO).after();
    const double = { code: 'double-reference', case: SECOND } as const;
    again.when(REOPEN, ANNA).refuses(double);
    again
      .when({ ...APPROVE, case: SECOND }, VERA)
      .after()
      .when(REOPEN, ANNA)
      .refuses(double);
  });
});
