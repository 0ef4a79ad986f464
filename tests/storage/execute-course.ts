import assert from 'node:assert/strict';
import type { Store } from '../../storage/port.ts';
import { AT, byCaseworker, CASE, isCorrected, isWhole, noticeOf, opened, reopen } from './course-store.ts';
import { command, DIRECTOR, discharge, headOf, refer } from './programme-store.ts';

const COACH = 'delivery:task:5:00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-0000000000';

/** What the end of a course leaves in a store. */
export const endsCourses = (open: () => Store): void => {
  it('ends a course with its notice in one transaction', async () => {
    const { store, programme, run, lastIds } = await opened(open);
    const first = await noticeOf(store, programme);
    const ending = discharge(CASE);
    await run(ending);
    assert.deepEqual(lastIds(), [
      'head',
      `command:${ending.id}`,
      `personal:${CASE}:3`,
      `case:${CASE}`,
      'notice:2',
      'to-copy:3',
      'delivery:notice:2',
    ]);
    assert.deepEqual(await noticeOf(store, programme, 2), {
      v: 1,
      number: 2,
      kind: 'discharge',
      case: CASE,
      at: AT,
      entry: 3,
      date: '2026-11-23',
      phase: 'qualifying',
      early: true,
      placesUsed: 0,
      placesTotal: 2,
      waiting: false,
    });
    assert.deepEqual(await noticeOf(store, programme), first);
    const { places, lastNotice } = await headOf(store, programme);
    assert.deepEqual([places, lastNotice], [[], 2]);
    await isWhole(store, programme);
  });

  it('reopens it on the notice that told of the end', async () => {
    const { store, programme, run, lastIds } = await opened(open);
    const [first, before] = [await noticeOf(store, programme), await headOf(store, programme)];
    const opening = reopen();
    await run(discharge(CASE), command({ type: 'acknowledge', notice: 2 }, DIRECTOR), opening);
    assert.deepEqual(lastIds(), [
      'head',
      `command:${opening.id}`,
      `personal:${CASE}:5`,
      `case:${CASE}`,
      'notice:2',
      'to-copy:5',
      'delivery:notice:2:correction:5',
      // A coach has to be found again.
      ...['22', '27', '30'].map((suffix) => `${COACH}${suffix}`),
    ]);
    const { withdrawn, seen } = await noticeOf(store, programme, 2);
    assert.deepEqual([withdrawn?.at, seen], [AT, undefined]);
    assert.deepEqual(await noticeOf(store, programme), first);
    await isCorrected(store, programme, 'delivery:notice:2:correction:5', 2);
    assert.deepEqual((await headOf(store, programme)).places, before.places);
    await isWhole(store, programme);
  });

  it('does not reopen it beside another open case, however the reference is typed', async () => {
    const { programme, run, execute } = await opened(open);
    await run(discharge(CASE), refer(' 25/1'));
    assert.deepEqual(await execute(programme, reopen()), {
      kind: 'refused',
      refusal: { code: 'double-reference', case: 'ML-2026-002' },
    });
  });

  it('keeps why and to what a course ended out of the log, the notices and the deliveries', async () => {
    const { programme, run, dump } = await opened(open);
    const values = { reason: 'not-to-main', outcome: 'self-employed-and-benefit' } as const;
    const texts = { note: 'MÆRKE-note', cvr: '10150817' } as const;
    const ending = { type: 'discharge', case: CASE, date: '2026-11-23', agreed: true } as const;
    await run(byCaseworker({ ...ending, ...values, ...texts }), reopen());
    const docs = (await dump()).filter(({ id }) => !/^(?:case|personal):/.test(id));
    assert.ok(docs.some(({ id }) => id === 'notice:2') && docs.some(({ id }) => id.startsWith('command:')));
    const text = JSON.stringify(docs);
    for (const value of [...Object.values(values), ...Object.values(texts), 'Forkert sag', 'Maria'])
      assert.ok(!text.includes(value), `${value} in ${programme}`);
  });
};
