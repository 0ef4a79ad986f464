import assert from 'node:assert/strict';
import type { Command } from '../../domain/commands.ts';
import type { Outcome } from '../../storage/execute.ts';
import { firstBreak } from '../../storage/chain.ts';
import type { Store } from '../../storage/port.ts';
import {
  approve,
  begin,
  CASEWORKER,
  command,
  DIRECTOR,
  discharge,
  done,
  executeOn,
  headOf,
  logOf,
  newProgramme,
  refer,
} from './programme-store.ts';

const [FIRST, SECOND, THIRD] = ['ML-2026-001', 'ML-2026-002', 'ML-2026-003'] as const;
const ROUNDS = 6;

/** Both at the same moment, from two processes. */
const together = async (
  store: Store,
  programme: string,
  one: Command,
  other: Command,
): Promise<readonly [Outcome, Outcome]> => {
  const outcomes = await Promise.all([executeOn(store)(programme, one), executeOn(store)(programme, other)]);
  assert.equal(firstBreak(await logOf(store, programme), await headOf(store, programme)), undefined);
  return outcomes;
};

/** One of two places given up, and one who has it next. */
const onePlaceFree = async (store: Store): Promise<string> => {
  const programme = await newProgramme(store);
  const execute = executeOn(store);
  for (const reference of ['25/1', '25/2', '25/3']) done(await execute(programme, refer(reference)));
  for (const one of [begin(FIRST), approve(SECOND), discharge(FIRST)]) done(await execute(programme, one));
  return programme;
};

/** The end of a course, while others want the place, or end it too. */
export const coursesInRaces = (open: () => Store): void => {
  for (const [what, back] of [
    ['a reopened course', { type: 'reopen', case: FIRST, reason: 'x' }],
    ['an undone discharge', { type: 'undo', case: FIRST, entry: 6 }],
  ] as const) {
    it(`gives the last place to one of ${what} and a new one`, async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const store = open();
        const programme = await onePlaceFree(store);
        const [returned, entered] = await together(
          store,
          programme,
          command(back, CASEWORKER),
          approve(THIRD),
        );
        const got = done(entered).events.at(-1)?.type;
        const { places, queue } = await headOf(store, programme);
        // Who comes too late is first in line with a reopened course, and stays discharged with an undo.
        const late = returned.kind === 'refused' || done(returned).events.at(-1)?.type === 'returned-to-line';
        if (returned.kind === 'refused')
          assert.deepEqual([returned.refusal, back.type], [{ code: 'place-gone', case: FIRST }, 'undo']);
        assert.equal(got, late ? 'enrolled' : 'waitlisted');
        const inPlace = late ? [SECOND, THIRD] : [FIRST, SECOND];
        assert.deepEqual(places.map((place) => place.case).toSorted(), inPlace);
        const waits = late ? (back.type === 'reopen' ? [FIRST] : []) : [THIRD];
        assert.deepEqual(
          queue.map((entry) => entry.case),
          waits,
        );
      }
    });
  }

  it('ends a course once, with one notice', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const store = open();
      const programme = await newProgramme(store);
      await executeOn(store)(programme, refer('25/1'));
      await executeOn(store)(programme, begin(FIRST));
      const outcomes = await together(store, programme, discharge(FIRST), discharge(FIRST));
      assert.deepEqual(outcomes.map(({ kind }) => kind).toSorted(), ['done', 'refused']);
      const { lastNotice, seq } = await headOf(store, programme);
      assert.deepEqual([lastNotice, seq], [2, 3]);
    }
  });

  it('loses neither a receipt nor a correction of the same notice', async () => {
    const correction = { field: 'startDate', value: '2027-02-01' } as const;
    for (let round = 0; round < ROUNDS; round += 1) {
      const store = open();
      const programme = await newProgramme(store);
      await executeOn(store)(programme, refer('25/1'));
      await executeOn(store)(programme, approve(FIRST));
      const outcomes = await together(
        store,
        programme,
        command({ type: 'correct', case: FIRST, correction, reason: 'x' }, CASEWORKER),
        command({ type: 'acknowledge', notice: 1 }, DIRECTOR),
      );
      for (const outcome of outcomes) done(outcome);
      const types = (await logOf(store, programme)).flatMap(({ events }) => events.map(({ type }) => type));
      assert.deepEqual(types.slice(-2).toSorted(), ['corrected', 'notice-acknowledged']);
    }
  });
};
