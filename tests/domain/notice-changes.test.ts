import assert from 'node:assert/strict';
import { revisionOf } from '../../domain/notice.ts';
import { DISCHARGE, REOPEN, WITHDRAW } from './asking.ts';
import { given, type Given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { BEGUN } from './past.ts';
import { ANNA, ERIK } from './people.ts';

const CASE = 'ML-2026-001';
const SEEN = { type: 'acknowledge', notice: 1 } as const;
const startOn = (value: string) =>
  ({ type: 'correct', case: CASE, correction: { field: 'startDate', value }, reason: 'x' }) as const;
const undo = (entry: number) => ({ type: 'undo', case: CASE, entry }) as const;

const noticeIn = ({ memory }: Given, number: number) => {
  const notice = memory.notices.get(number);
  assert.ok(notice);
  return notice;
};

describe('a notice that changes', () => {
  const first = given(IN_STATUS.enrolled).when(SEEN, ERIK).after();
  const moved = first.when(startOn('2027-02-01'), ANNA).after();
  const again = moved.when(SEEN, ERIK).after();
  const gone = again.when(WITHDRAW, ANNA).after();
  const back = gone.when(undo(gone.memory.head.seq), ANNA).after();

  it('loses its receipt each time, and can be acknowledged each time', () => {
    const receipts = [first, moved, again, gone, back].map((state) => noticeIn(state, 1).seen !== undefined);
    assert.deepEqual(receipts, [true, false, true, false, false]);
    for (const state of [moved, gone, back])
      state.when(SEEN, ERIK).happens({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } });
  });

  it('is another revision each time, at whatever moment, so that no receipt is taken for an older one', () => {
    const revisions = [first, moved, gone, back].map((state) => revisionOf(noticeIn(state, 1)));
    assert.equal(new Set(revisions).size, 4, revisions.join(' '));
    assert.equal(revisionOf(noticeIn(again, 1)), revisionOf(noticeIn(moved, 1)), 'a receipt changes nothing');
    assert.ok(
      revisions.slice(1).every((revision) => !/^\d/.test(revision)),
      'nor is 1 and 1 read as 11',
    );
  });

  it('keeps its number, and that it was corrected', () => {
    assert.deepEqual(noticeIn(back, 1).corrected, { was: '2027-01-01', at: '2026-11-23T09:12:00.000Z' });
    assert.deepEqual([...back.memory.notices.keys()], [1]);
  });

  it('leaves the other notice of the case as it is', () => {
    const ended = given(BEGUN).when(DISCHARGE, ANNA).after();
    const seen = ended.when({ ...SEEN, notice: 2 }, ERIK).after();
    const reopened = seen.when(REOPEN, ANNA).after();
    assert.deepEqual(noticeIn(reopened, 1), noticeIn(given(BEGUN), 1));
    assert.equal(noticeIn(reopened, 2).seen, undefined);
    const closed = reopened.when(undo(reopened.memory.head.seq), ANNA).after();
    assert.deepEqual([noticeIn(closed, 2).withdrawn, noticeIn(closed, 2).seen], [undefined, undefined]);
    const revisions = [ended, reopened, closed].map((state) => revisionOf(noticeIn(state, 2)));
    assert.equal(new Set(revisions).size, 3);
  });
});
