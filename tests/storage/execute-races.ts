import assert from 'node:assert/strict';
import type { Outcome } from '../../storage/execute.ts';
import type { Store } from '../../storage/port.ts';
import { firstBreak } from '../../storage/chain.ts';
import {
  approve,
  done,
  executeOn,
  headOf,
  logOf,
  newProgramme,
  numberOf,
  refer,
  watch,
} from './programme-store.ts';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const NUMBERS = range(8).map((index) => `ML-2026-00${index + 1}`);
const typesOf = (outcome: Outcome): readonly string[] => done(outcome).events.map(({ type }) => type);

/** Application days that are not in the order of the approvals, two of them equal. */
const APPLIED = ['20', '04', '15', '09', '04', '18', '01', '11'].map((day) => `2026-11-${day}`);

/** Several people, and several processes, at the same moment. */
export const executesInRaces = (open: () => Store): void => {
  for (const processes of [1, 2]) {
    it(`gives 2 places to 8 approvals at once, from ${processes} process(es)`, async () => {
      const store = open();
      const programme = await newProgramme(store);
      const executes = range(processes).map(() => executeOn(store));
      const at = (index: number) => executes[index % processes] ?? executeOn(store);
      for (const [index, applicationDate] of APPLIED.entries())
        await at(0)(programme, refer(`25/${index}`, { applicationDate }));
      const outcomes = await Promise.all(
        NUMBERS.map((number, index) => at(index)(programme, approve(number))),
      );

      const kinds = outcomes.map((outcome) => typesOf(outcome).at(-1));
      assert.equal(kinds.filter((kind) => kind === 'enrolled').length, 2);
      assert.equal(kinds.filter((kind) => kind === 'waitlisted').length, 6);
      const head = await headOf(store, programme);
      const enrolled = NUMBERS.filter((_, index) => kinds[index] === 'enrolled');
      assert.deepEqual(head.places.map((place) => place.case).toSorted(), enrolled);
      assert.deepEqual(
        head.queue.map((entry) => entry.case).toSorted(),
        NUMBERS.filter((number) => !enrolled.includes(number)),
      );
      const keys = head.queue.map(
        ({ applicationDate, seq }) => `${applicationDate} ${String(seq).padStart(3, '0')}`,
      );
      assert.deepEqual(keys, keys.toSorted());
      const notices = outcomes.flatMap((outcome) =>
        done(outcome).events.flatMap((event) => (event.type === 'enrolled' ? [event.data.notice] : [])),
      );
      assert.deepEqual(new Set(notices), new Set([1, 2]));
      const log = await logOf(store, programme);
      assert.deepEqual([log.length, head.seq, firstBreak(log, head)], [16, 16, undefined]);
    });
  }

  it('gives each in line a position of their own', async () => {
    const store = open();
    const programme = await newProgramme(store);
    const executes = [executeOn(store), executeOn(store)];
    const at = (index: number) => executes[index % 2] ?? executeOn(store);
    for (const index of range(8)) await at(0)(programme, refer(`25/${index}`));
    const outcomes = await Promise.all(NUMBERS.map((number, index) => at(index)(programme, approve(number))));
    const positions = outcomes.flatMap((outcome) =>
      done(outcome).events.flatMap((event) => (event.type === 'waitlisted' ? [event.data.position] : [])),
    );
    assert.equal(positions.length, 6);
    assert.deepEqual(new Set(positions), new Set([1, 2, 3, 4, 5, 6]));
  });

  it('numbers referrals at once without gaps', async () => {
    const store = open();
    const programme = await newProgramme(store);
    const executes = [executeOn(store), executeOn(store)] as const;
    const outcomes = await Promise.all(
      range(8).map((index) => executes[index % 2 === 0 ? 0 : 1](programme, refer(`25/${index}`))),
    );
    assert.deepEqual(outcomes.map(numberOf).toSorted(), NUMBERS);
  });

  it('refers nobody twice at once, however the reference is typed', async () => {
    const store = open();
    const programme = await newProgramme(store);
    const typed = ['25/ABC 1', '25/abc1', ' 25/Abc1 ', '２５/ABC1'];
    const outcomes = await Promise.all(
      typed.map((reference) => executeOn(store)(programme, refer(reference))),
    );
    const refused = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.refusal] : []));
    assert.deepEqual(
      refused,
      range(3).map(() => ({ code: 'double-reference', case: 'ML-2026-001' })),
    );
  });

  it('refers nobody twice when another process was quicker than the search for the reference', async () => {
    const inner = open();
    const programme = await newProgramme(inner);
    let searched = 0;
    const store: Store = {
      ...inner,
      list: async (...asked) => {
        const found = await inner.list(...asked);
        searched += 1;
        if (searched === 1) numberOf(await executeOn(inner)(programme, refer('25/1')));
        return found;
      },
    };
    assert.deepEqual(await executeOn(store)(programme, refer('25/1')), {
      kind: 'refused',
      refusal: { code: 'double-reference', case: 'ML-2026-001' },
    });
  });

  it('does not refuse as its own double what another process did before the search for the reference', async () => {
    const inner = open();
    const programme = await newProgramme(inner);
    const sent = refer('25/1');
    let searched = 0;
    const store: Store = {
      ...inner,
      list: async (...asked) => {
        searched += 1;
        if (searched === 1) numberOf(await executeOn(inner)(programme, sent));
        return inner.list(...asked);
      },
    };
    const outcome = done(await executeOn(store)(programme, sent));
    assert.deepEqual([outcome.again, numberOf(outcome)], [true, 'ML-2026-001']);
  });

  it('does the same command once when it comes five times at once', async () => {
    const store = open();
    const programme = await newProgramme(store);
    const executes = [executeOn(store), executeOn(store)] as const;
    const sent = refer('25/1');
    const outcomes = await Promise.all(
      range(5).map((index) => executes[index % 2 === 0 ? 0 : 1](programme, sent)),
    );
    assert.equal(outcomes.filter((outcome) => !done(outcome).again).length, 1);
    for (const outcome of outcomes) assert.equal(numberOf(outcome), 'ML-2026-001');
    assert.deepEqual([(await logOf(store, programme)).length, (await headOf(store, programme)).seq], [1, 1]);
  });

  it('leaves nothing of a commit that another process was quicker than', async () => {
    const inner = open();
    const conflicts: string[] = [];
    let meanwhile: (() => Promise<void>) | undefined;
    const { store, dump } = watch(inner, (commit) => async (partition, writes) => {
      const work = meanwhile;
      meanwhile = undefined;
      if (!work) return commit(partition, writes);
      await work();
      const before = await dump();
      const result = await commit(partition, writes);
      if (!result.ok) conflicts.push(result.conflict);
      assert.deepEqual(await dump(), before);
      return result;
    });
    const programme = await newProgramme(store);
    const execute = executeOn(store);
    for (const index of range(4)) await execute(programme, refer(`25/${index}`));
    await execute(programme, approve('ML-2026-001'));
    meanwhile = async () => {
      await executeOn(store)(programme, approve('ML-2026-002'));
    };
    const late = await execute(programme, approve('ML-2026-003'));
    assert.deepEqual(conflicts, ['head']);
    assert.deepEqual(typesOf(late), ['assessed', 'waitlisted']);
    assert.equal((await headOf(store, programme)).lastNotice, 2);
  });
};
