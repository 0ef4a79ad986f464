import assert from 'node:assert/strict';
import type { Command } from '../../domain/commands.ts';
import { firstBreak } from '../../storage/chain.ts';
import type { Store } from '../../storage/port.ts';
import {
  approve,
  CASEWORKER,
  command,
  done,
  executeOn,
  headOf,
  logOf,
  newProgramme,
  refer,
  VISITATOR,
  watch,
} from './programme-store.ts';

const CASE = 'ML-2026-001';
const SINCE = '2026-11-23T09:12:00.000Z';
const undo = (entry: number, by: typeof CASEWORKER) => command({ type: 'undo', case: CASE, entry }, by);
const ask = () => command({ type: 'ask', case: CASE, question: 'Hvornår?' }, VISITATOR);
const reply = () => command({ type: 'reply', case: CASE, answer: 'Nu' }, CASEWORKER);

/** Both at the same moment, from two processes; one is done, and the other is told why it is not. */
const race = async (store: Store, programme: string, undoing: Command, other: Command): Promise<string> => {
  const [back, on] = await Promise.all([
    executeOn(store)(programme, undoing),
    executeOn(store)(programme, other),
  ]);
  const kinds = [back.kind, on.kind].toSorted();
  assert.deepEqual(kinds, ['done', 'refused'], JSON.stringify([back, on]));
  if (back.kind === 'refused') assert.deepEqual(back.refusal, { code: 'moved-on', case: CASE });
  if (on.kind === 'refused') assert.equal(on.refusal.code, 'not-now');
  assert.equal(firstBreak(await logOf(store, programme), await headOf(store, programme)), undefined);
  return back.kind === 'done' ? 'undone' : 'gone on';
};

/** Undo, while somebody else acts on what is undone. */
export const undoesInRaces = (open: () => Store): void => {
  it('lets one of an undo and an assessment win', async () => {
    for (let round = 0; round < 6; round += 1) {
      const store = open();
      const programme = await newProgramme(store);
      await executeOn(store)(programme, refer('25/1'));
      const won = await race(store, programme, undo(1, CASEWORKER), approve(CASE));
      const { places, seq } = await headOf(store, programme);
      assert.deepEqual([places.length, seq], [won === 'undone' ? 0 : 1, 2]);
    }
  });

  it('lets one of an undo and an answer win', async () => {
    for (let round = 0; round < 6; round += 1) {
      const store = open();
      const programme = await newProgramme(store);
      await executeOn(store)(programme, refer('25/1'));
      await executeOn(store)(programme, ask());
      await race(store, programme, undo(2, VISITATOR), reply());
      assert.equal((await headOf(store, programme)).seq, 3);
    }
  });

  for (const first of ['the answer', 'the undo'] as const) {
    it(`leaves nothing of what came a moment after ${first}`, async () => {
      let meanwhile: (() => Promise<unknown>) | undefined;
      const { store, dump } = watch(open(), (commit) => async (partition, writes) => {
        const work = meanwhile;
        meanwhile = undefined;
        await work?.();
        return commit(partition, writes);
      });
      const programme = await newProgramme(store);
      const execute = executeOn(store);
      await execute(programme, refer('25/1'));
      await execute(programme, ask());
      const [quick, slow] =
        first === 'the answer' ? [reply(), undo(2, VISITATOR)] : [undo(2, VISITATOR), reply()];
      let after: Awaited<ReturnType<typeof dump>> = [];
      meanwhile = async () => {
        done(await executeOn(store)(programme, quick));
        after = await dump();
      };
      const refusal =
        first === 'the answer'
          ? { code: 'moved-on', case: CASE }
          : { code: 'not-now', case: CASE, status: 'with-provider', since: SINCE };
      assert.deepEqual(await execute(programme, slow), { kind: 'refused', refusal });
      assert.deepEqual(await dump(), after);
    });
  }
};
