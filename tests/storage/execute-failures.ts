import assert from 'node:assert/strict';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { StoreUnavailable } from '../../storage/port.ts';
import {
  approve,
  done,
  executeOn,
  logOf,
  lost,
  newProgramme,
  numberOf,
  refer,
  watch,
} from './programme-store.ts';

/** What is there, and what is not, when a store does not do what it is asked. */
export const survivesFailures = (open: () => Store): void => {
  it('leaves nothing where the commit fails, and everything when it is done again', async () => {
    let broken = false;
    const { store, dump } = watch(open(), (commit) => (partition, writes) => {
      if (broken) throw new StoreUnavailable('No answer');
      return commit(partition, writes);
    });
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    await execute(programme, refer('25/1'));
    const before = await dump();
    broken = true;
    const yes = approve('ML-2026-001');
    await assert.rejects(execute(programme, yes), StoreUnavailable);
    assert.deepEqual(await dump(), before);
    const missing = await store.read(programmePartition(programme), ['notice:1', 'delivery:notice:1']);
    assert.deepEqual(missing, [undefined, undefined]);
    broken = false;
    assert.equal(done(await execute(programme, yes)).again, false);
    const there = await store.read(programmePartition(programme), ['notice:1', 'delivery:notice:1']);
    assert.deepEqual(
      there.map((doc) => doc?.id),
      ['notice:1', 'delivery:notice:1'],
    );
  });

  it('tells what was done where the answer to the commit was lost', async () => {
    let deaf = false;
    const { store } = watch(open(), (commit) => async (partition, writes) => {
      const result = await commit(partition, writes);
      if (deaf) throw new StoreUnavailable('No answer');
      return result;
    });
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    deaf = true;
    const sent = refer('25/1');
    await assert.rejects(execute(programme, sent), StoreUnavailable);
    deaf = false;
    const outcome = done(await execute(programme, sent));
    assert.deepEqual([outcome.again, numberOf(outcome)], [true, 'ML-2026-001']);
    assert.equal((await logOf(store, programme)).length, 1);
  });

  it('gives up within its time where others keep changing the programme', async () => {
    let lose = false;
    const { store, dump } = watch(
      open(),
      (commit) => (partition, writes) => (lose ? Promise.resolve(lost) : commit(partition, writes)),
    );
    const programme = await newProgramme(store);
    const before = await dump();
    lose = true;
    const start = performance.now();
    await assert.rejects(executeOn(store, undefined, 100)(programme, refer('25/1')), StoreUnavailable);
    assert.ok(performance.now() - start < 1_500);
    assert.deepEqual(await dump(), before);
  });
};

/** For stores that are atomic whatever write fails; the emulator is only when it is the first. */
export const undoesTheWhole = (open: () => Store): void => {
  it('leaves nothing of an enrolment whose notice cannot be sent', async () => {
    const { store, dump } = watch(open());
    const programme = await newProgramme(store);
    await executeOn(store)(programme, refer('25/1'));
    const inTheWay = { op: 'create', id: 'delivery:notice:1', body: { v: 0 } } as const;
    assert.equal((await store.commit(programmePartition(programme), [inTheWay])).ok, true);
    const before = await dump();
    const late = executeOn(store, undefined, 20);
    await assert.rejects(late(programme, approve('ML-2026-001')), StoreUnavailable);
    assert.deepEqual(await dump(), before);
  });
};
