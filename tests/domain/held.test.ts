import assert from 'node:assert/strict';
import type { Day } from '../../domain/day.ts';
import { heldPlaces } from '../../domain/held.ts';
import { DISCHARGE, REOPEN, WITHDRAW } from './asking.ts';
import { given, type Given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { BEGUN } from './past.ts';
import { ANNA } from './people.ts';

const CASE = 'ML-2026-001';

const heldIn = ({ memory }: Given, planned: readonly (readonly [string, Day])[] = []) =>
  heldPlaces([...memory.notices.values()], new Map(planned));

const undone = (state: Given): Given =>
  state.when({ type: 'undo', case: CASE, entry: state.memory.head.seq }, ANNA).after();

const running = given(BEGUN);
const START = heldIn(running)[0]?.start ?? '';

describe('the places that were held', () => {
  it('are open while the course runs, to its last planned day where that is known', () => {
    assert.match(START, /^\d{4}-/);
    assert.deepEqual(heldIn(running), [{ start: START, stretches: [{ from: START }] }]);
    assert.deepEqual(heldIn(running, [[CASE, '2027-12-31']]), [
      { start: START, stretches: [{ from: START, to: '2027-12-31' }] },
    ]);
    assert.deepEqual(heldIn(running, [['ML-2026-999', '2027-12-31']]), heldIn(running));
  });

  it('end on the last day of the course, and the plan does not matter any more', () => {
    const ended = running.when(DISCHARGE, ANNA).after();
    const { date } = DISCHARGE;
    const wanted = [{ start: START, stretches: [{ from: START, to: date }] }];
    assert.deepEqual(heldIn(ended), wanted);
    assert.deepEqual(heldIn(ended, [[CASE, '2027-12-31']]), wanted);
  });

  it('go on as if nothing had been where a discharge was wrong and the place is still there', () => {
    const ended = running.when(DISCHARGE, ANNA).after();
    assert.deepEqual(heldIn(ended.when(REOPEN, ANNA).after()), heldIn(running));
    assert.deepEqual(heldIn(undone(ended)), heldIn(running));
    assert.deepEqual(heldIn(undone(ended.when(REOPEN, ANNA).after())), heldIn(ended));
  });

  it('are none where the citizen changed their mind before the start, or the enrolment was undone', () => {
    const enrolled = given(IN_STATUS.enrolled);
    assert.equal(heldIn(enrolled).length, 1);
    const gone = enrolled.when(WITHDRAW, ANNA).after();
    assert.deepEqual(heldIn(gone), []);
    assert.deepEqual(heldIn(undone(gone)), heldIn(enrolled));
  });

  it('have another first day where it was put right', () => {
    const moved = given(IN_STATUS.enrolled)
      .when(
        { type: 'correct', case: CASE, correction: { field: 'startDate', value: '2027-02-01' }, reason: 'x' },
        ANNA,
      )
      .after();
    assert.deepEqual(heldIn(moved), [{ start: '2027-02-01', stretches: [{ from: '2027-02-01' }] }]);
  });

  const told = { case: CASE, at: '2026-11-23T09:12:00.000Z', placesUsed: 1, placesTotal: 2 } as const;
  const days = { qualifyingUntil: '2027-03-31', mainUntil: '2027-09-30' } as const;
  const first = { ...told, ...days, number: 1, kind: 'enrolment', start: '2026-10-01' } as const;
  const wrong = {
    ...told,
    number: 2,
    kind: 'discharge',
    date: '2026-11-10',
    phase: 'qualifying',
    early: true,
    waiting: true,
    withdrawn: { by: 'dk:anna', at: told.at, waits: true },
  } as const;
  const again = { ...told, ...days, number: 4, kind: 'enrolment', start: '2026-12-05', again: true } as const;

  it('have a gap where the place had gone to somebody else before it could be given back', () => {
    const free = { start: '2026-10-01', stretches: [{ from: '2026-10-01', to: '2026-11-10' }] };
    assert.deepEqual(heldPlaces([first, wrong], new Map()), [free]);
    assert.deepEqual(heldPlaces([again, wrong, first], new Map([[CASE, '2027-10-20']])), [
      { ...free, stretches: [...free.stretches, { from: '2026-12-05', to: '2027-10-20' }] },
    ]);
  });

  it('keep that gap where the first day of the whole course is put right after it', () => {
    const corrected = { was: '2026-12-05', at: told.at };
    assert.deepEqual(heldPlaces([first, wrong, { ...again, start: '2026-10-08', corrected }], new Map()), [
      {
        start: '2026-10-08',
        stretches: [{ from: '2026-10-08', to: '2026-11-10' }, { from: '2026-12-05' }],
      },
    ]);
  });

  it('are told apart by case', () => {
    const other = { ...first, number: 3, case: 'ML-2026-002', start: '2026-11-01' };
    assert.deepEqual(
      heldPlaces([first, other], new Map()).map(({ start }) => start),
      ['2026-10-01', '2026-11-01'],
    );
  });
});
