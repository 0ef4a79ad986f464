import assert from 'node:assert/strict';
import type { Store } from '../../storage/port.ts';
import {
  AT,
  CASE,
  caseOf,
  correct,
  isCorrected,
  isWhole,
  noticeOf,
  opened,
  undo,
  withdraw,
} from './course-store.ts';
import { approve, begin, discharge, headOf } from './programme-store.ts';

/** What puts a course right, or takes it back, leaves in a store. */
export const changesCourses = (open: () => Store): void => {
  it('moves a corrected first day in the case, the place and the notice', async () => {
    const { store, programme, run, lastIds } = await opened(open);
    await run(correct('startDate', '2027-02-01'));
    assert.deepEqual(lastIds().slice(3), [
      `case:${CASE}`,
      'notice:1',
      'to-copy:3',
      'delivery:notice:1:correction:3',
    ]);
    const notice = await noticeOf(store, programme);
    assert.ok(notice.kind === 'enrolment');
    assert.deepEqual(
      [notice.start, notice.mainUntil, notice.corrected],
      ['2027-02-01', '2028-01-31', { was: '2026-11-23', at: AT }],
    );
    const { course } = await caseOf(store, programme);
    assert.deepEqual([course?.start, course?.mainUntil], ['2027-02-01', '2028-01-31']);
    assert.deepEqual((await headOf(store, programme)).places, [
      { case: CASE, from: '2027-02-01', until: '2028-01-31' },
    ]);
    await isCorrected(store, programme, 'delivery:notice:1:correction:3', 1);
  });

  it('moves a corrected last day on the notice of the discharge', async () => {
    const { store, programme, run, lastIds } = await opened(open, (number) => begin(number, '2026-11-20'));
    await run(discharge(CASE), correct('dischargeDate', '2026-11-21'));
    assert.deepEqual(lastIds().slice(3), [
      `case:${CASE}`,
      'notice:2',
      'to-copy:4',
      'delivery:notice:2:correction:4',
    ]);
    const notice = await noticeOf(store, programme, 2);
    assert.ok(notice.kind === 'discharge');
    assert.deepEqual([notice.date, notice.corrected], ['2026-11-21', { was: '2026-11-23', at: AT }]);
    await isCorrected(store, programme, 'delivery:notice:2:correction:4', 2);
  });

  it('takes an enrolment back before the first day, and lets it hold again when that is undone', async () => {
    const { store, programme, run } = await opened(open, approve);
    const before = await caseOf(store, programme);
    await run(withdraw());
    assert.equal((await noticeOf(store, programme)).withdrawn?.at, AT);
    assert.deepEqual((await headOf(store, programme)).places, []);
    await run(undo(3));
    assert.equal((await noticeOf(store, programme)).withdrawn, undefined);
    assert.deepEqual(await caseOf(store, programme), before);
    for (const entry of [3, 4])
      await isCorrected(store, programme, `delivery:notice:1:correction:${entry}`, 1);
    await isWhole(store, programme);
  });

  it('undoes a discharge: the citizen has the place, and the notice of the end no longer holds', async () => {
    const { store, programme, run, dump } = await opened(open);
    const before = await caseOf(store, programme);
    const undoing = undo(3);
    await run(discharge(CASE), undoing);
    assert.deepEqual(await caseOf(store, programme), before);
    assert.equal((await noticeOf(store, programme, 2)).withdrawn?.at, AT);
    const { places, lastNotice } = await headOf(store, programme);
    assert.deepEqual([places.length, lastNotice], [1, 2]);
    const after = await dump();
    await run(undoing);
    assert.deepEqual(await dump(), after, 'twice is once');
  });
};
