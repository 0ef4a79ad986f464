import assert from 'node:assert/strict';
import { APPROVE, CORRECT, WITHDRAW } from './asking.ts';
import { given, TODAY, type Given } from './given.ts';
import { byAnna, enrolled, FULL, JANUARY, referred, waitlisted, yes } from './past.ts';
import { ANNA, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const LATER = '2026-11-23T09:13:00.000Z';
const undo = (entry: number, number = CASE) => ({ type: 'undo', case: number, entry }) as const;

describe('undo of a place', () => {
  const placed = given([referred(CASE), enrolled(CASE, 1)]);
  const undone = placed.when(undo(2), VERA);

  it('frees it, and names the notice that no longer holds', () => {
    assert.ok(undone.decided.ok);
    const [event] = undone.decided.events;
    assert.deepEqual(event?.type === 'undone' && event.data.notice, 1);
    const { memory } = undone.after();
    assert.deepEqual([memory.head.places, memory.head.lastNotice], [[], 1]);
    assert.deepEqual(memory.notices.get(1)?.withdrawn, { by: 'dk:vera', at: '2026-11-23T09:12:00.000Z' });
  });

  it('gives its number to no later notice', () =>
    undone
      .after()
      .when(APPROVE, VERA)
      .happens(yes(CASE), { type: 'enrolled', case: CASE, data: { ...JANUARY, notice: 2 } }));

  it('leaves the places of others alone', () => {
    const full = given(FULL).when(undo(4, 'ML-2026-002'), VERA).after();
    assert.deepEqual(
      full.memory.head.places.map((place) => place.case),
      ['ML-2026-001'],
    );
  });

  it('takes none from a citizen with a place when something else is undone', () => {
    const corrected = placed.when(CORRECT, ANNA).after();
    const { head } = corrected.when(undo(3), ANNA, TODAY, LATER).after().memory;
    assert.deepEqual(head.places, placed.memory.head.places);
  });
});

/** Four wait: the first after an upheld complaint, the two in the middle with the same day. */
const QUEUE = given([
  ...FULL,
  referred('ML-2026-003', { applicationDate: '2026-11-05' }),
  referred('ML-2026-004', { applicationDate: '2026-11-05' }),
  referred('ML-2026-005', { applicationDate: '2026-11-09' }),
  referred('ML-2026-006', { applicationDate: '2026-11-20' }),
  waitlisted('ML-2026-004', '2026-11-05', 1),
  waitlisted('ML-2026-003', '2026-11-05', 2),
  waitlisted('ML-2026-005', '2026-11-09', 3),
  byAnna({ type: 'complaint-judged', case: 'ML-2026-006', data: { result: 'upheld' } }),
  byAnna({
    type: 'waitlisted',
    case: 'ML-2026-006',
    data: { applicationDate: '2026-11-20', position: 1, first: true },
  }),
]);
const order = (state: Given): string => state.memory.head.queue.map((entry) => entry.case.slice(-1)).join('');

describe('undo in the queue', () => {
  it('begins from the order that everybody knows', () => assert.equal(order(QUEUE), '6435'));

  for (const number of ['ML-2026-003', 'ML-2026-004', 'ML-2026-005', 'ML-2026-006']) {
    it(`of a withdrawal gives ${number} the very same place back`, () => {
      const gone = QUEUE.when({ ...WITHDRAW, case: number }, ANNA).after();
      assert.equal(order(gone), '6435'.replace(number.slice(-1), ''));
      const back = gone.when(undo(14, number), ANNA, TODAY, LATER).after();
      assert.deepEqual(back.memory.head.queue, QUEUE.memory.head.queue);
    });
  }

  it('of a corrected application does so too, and once more after another undo', () => {
    const correct = {
      ...CORRECT,
      case: 'ML-2026-004',
      correction: { field: 'applicationDate', value: '2026-11-12' },
    } as const;
    const moved = QUEUE.when(correct, ANNA).after();
    assert.equal(order(moved), '6354');
    const back = moved.when(undo(14, 'ML-2026-004'), ANNA, TODAY, LATER).after();
    assert.deepEqual(back.memory.head.queue, QUEUE.memory.head.queue);
    const gone = back.when({ ...WITHDRAW, case: 'ML-2026-004' }, ANNA, TODAY, LATER).after();
    const again = gone.when(undo(16, 'ML-2026-004'), ANNA, TODAY, LATER).after();
    assert.deepEqual(again.memory.head.queue, QUEUE.memory.head.queue);
  });

  it('of a yes leaves it, and the others where they were', () => {
    const back = given([...FULL, referred('ML-2026-003')])
      .when({ ...APPROVE, case: 'ML-2026-003' }, VERA)
      .after()
      .when(undo(6, 'ML-2026-003'), VERA, TODAY, LATER)
      .after();
    assert.deepEqual([order(back), back.memory.head.places.length], ['', 2]);
  });
});
