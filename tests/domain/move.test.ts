import assert from 'node:assert/strict';
import { openTodos } from '../../domain/todos.ts';
import { rulesAt } from '../../domain/programme.ts';
import { given, TODAY } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import { COACHED } from './past.ts';
import { ANNA, CARL, CILLE, KAJ, PILOT, VERA } from './people.ts';

const CASE = 'ML-2026-001';
const RUNNING = given(COACHED);
const MOVE = { type: 'report-move', case: CASE, date: TODAY, municipality: 'Roskilde' } as const;
const PAYS = { type: 'settle-move', case: CASE, payer: 'Roskilde betaler' } as const;

const waits = (state: typeof RUNNING): readonly string[] =>
  openTodos(state.caseOf(CASE), rulesAt(PILOT, TODAY), TODAY).map(({ kind, action, holders }) =>
    [kind, action, ...holders.map((one) => (one.kind === 'person' ? one.person : one.role))].join(' '),
  );

describe('a citizen who moves', () => {
  it('is a task of the caseworker and the leader; nothing ends by it', () => {
    for (const member of [CILLE, ANNA]) {
      const state = RUNNING.when(MOVE, member).after();
      assert.equal(state.caseOf(CASE).status, 'enrolled');
      assert.deepEqual(waits(state), ['moved settle-move dk:anna leader']);
    }
    const told = RUNNING.when(MOVE, CILLE).after();
    assert.equal(told.caseOf(CASE).personal.movedTo, 'Roskilde');
    told.when(MOVE, CILLE).refuses({ code: 'moved-already', case: CASE });
  });

  it('goes on with a note of who pays, by the caseworker', () => {
    const told = RUNNING.when(MOVE, CILLE).after();
    told.when(PAYS, CILLE).refuses({ code: 'not-allowed', action: 'decide' });
    const settled = told.when(PAYS, ANNA).after();
    assert.deepEqual([settled.caseOf(CASE).moved, waits(settled)], [undefined, []]);
    assert.equal(settled.caseOf(CASE).personal.payer, 'Roskilde betaler');
    settled.when(PAYS, ANNA).refuses({ code: 'not-moved', case: CASE });
    settled.when(MOVE, CILLE).after();
  });

  it('is told by who works with the citizen, of a day in the course or soon', () => {
    for (const member of [VERA, CARL, KAJ])
      RUNNING.when(MOVE, member).refuses({ code: 'not-allowed', action: 'discharge' });
    const range = { earliest: TODAY, latest: '2027-05-23' };
    for (const date of ['2026-11-22', '2027-05-24'])
      RUNNING.when({ ...MOVE, date }, CILLE).refuses({ code: 'move-out-of-range', ...range });
  });

  it('asks nothing any more once the citizen is discharged', () => {
    const ended = given([...COACHED, ...IN_STATUS.discharged.slice(-1)]);
    const { since } = ended.caseOf(CASE);
    ended.when(MOVE, CILLE).refuses({ code: 'not-now', case: CASE, status: 'discharged', since });
    const gone = RUNNING.when(MOVE, CILLE)
      .after()
      .when(
        { type: 'discharge', case: CASE, date: TODAY, reason: 'moved', agreed: true, outcome: 'unknown' },
        ANNA,
      )
      .after();
    assert.equal(gone.caseOf(CASE).moved, undefined);
  });
});
