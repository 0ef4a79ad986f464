import assert from 'node:assert/strict';
import { given, TODAY } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { byAnna, REFER } from './past.ts';
import { ANNA, BO } from './people.ts';

const CASE = 'ML-2026-001';
const LATER = '2026-11-23T09:13:00.000Z';
const undo = (entry: number) => ({ type: 'undo', case: CASE, entry }) as const;

describe('undo of what closed a case', () => {
  const again = { ...REFER, journalRef: '25/ML-2026-001' } as const;
  const DOUBLE = { code: 'double-reference', case: 'ML-2026-002' } as const;

  it('does not make two open cases of a citizen who was referred again meanwhile', () => {
    for (const past of [
      IN_STATUS.withdrawn,
      IN_STATUS.refused,
      [
        ...IN_STATUS['with-provider'],
        byAnna({
          type: 'corrected',
          case: CASE,
          data: { field: 'journalRef' },
          personal: { journalRef: 'x' },
        }),
      ],
    ]) {
      const referredAgain = given(past).when(again, BO).after();
      referredAgain.when(undo(past.length), ANNA, TODAY, LATER).refuses(DOUBLE);
    }
  });

  it('is no matter for a complaint, which stands beside a new application; but only one can get a place', () => {
    const both = given(IN_STATUS.refused)
      .when(again, BO)
      .after()
      .when({ type: 'complain', case: CASE, date: '2026-11-23' }, ANNA)
      .after();
    const judged = both
      .when({ type: 'judge-complaint', case: CASE, result: 'rejected-sent-on' }, ANNA)
      .after();
    both.when({ type: 'judge-complaint', case: CASE, result: 'partly' }, ANNA).refuses(DOUBLE);
    const undone = judged.when(undo(judged.memory.head.seq), ANNA, TODAY, LATER).after();
    assert.deepEqual(undone.caseOf(CASE), both.caseOf(CASE));
  });
});
