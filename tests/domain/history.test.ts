import assert from 'node:assert/strict';
import { caseFrom, newestOf } from '../../domain/history.ts';
import { given, type Past } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { asked, byAnna, enrolled, referred, waitlisted } from './past.ts';
import { ERIK } from './people.ts';

const CASE = 'ML-2026-001';
const entries = (past: readonly Past[]) => given(past).memory.log.get(CASE) ?? [];
const seen: Past = {
  ...byAnna({ type: 'notice-acknowledged', case: CASE, data: { notice: 1 } }),
  by: ERIK,
};

describe('the log of a case', () => {
  it('gives the case, from wherever it is', () => {
    for (const past of Object.values(IN_STATUS))
      assert.deepEqual(caseFrom(entries(past)), given(past).caseOf(CASE));
    assert.equal(caseFrom([]), undefined);
  });

  it('gives the newest thing that was done: by whom, when, and the case before it', () => {
    assert.deepEqual(newestOf(entries([referred(CASE), asked(CASE)])), {
      entry: 2,
      by: 'dk:vera',
      at: '2026-11-23T09:00:00.000Z',
      events: asked(CASE).events,
      before: given([referred(CASE)]).caseOf(CASE),
    });
    assert.equal(newestOf([]), undefined);
  });

  it('knows no case before the first entry', () =>
    assert.deepEqual(newestOf(entries([referred(CASE)])), {
      entry: 1,
      by: 'dk:anna',
      at: '2026-11-23T08:00:00.000Z',
      events: referred(CASE).events,
    }));

  it('names the notice of a place, and takes a receipt for no change', () => {
    const newest = newestOf(entries([referred(CASE), enrolled(CASE, 1), seen]));
    assert.deepEqual([newest?.entry, newest?.notice, newest?.by], [2, 1, 'dk:vera']);
  });

  it('remembers since when the citizen waited', () => {
    const gone = byAnna({ type: 'withdrawn', case: CASE, data: {} });
    const waited = [referred(CASE), waitlisted(CASE, '2026-11-20', 1)];
    assert.equal(newestOf(entries([...waited, gone]))?.queuedAt, 2);
    assert.equal(newestOf(entries(waited))?.queuedAt, undefined, 'it is only just waiting');
  });
});
