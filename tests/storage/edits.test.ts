import assert from 'node:assert/strict';
import { firstBreak } from '../../storage/chain.ts';
import type { CaseBody } from '../../storage/documents/programme.ts';
import type { LogEntry, PersonalBody } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { personalId, programmePartition } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Store } from '../../storage/port.ts';
import { CASEWORKER, command, done, executeOn, headOf, newProgramme, refer } from './programme-store.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

/** People who change the same case at the same time, and how often each of them does; 100 and 50 in the long run. */
const WRITERS = Number(process.env['WRITERS'] ?? 15);
const EDITS = Number(process.env['EDITS'] ?? 12);
/** Each queues its own commands, as processes on one database do. */
const PROCESSES = 3;

/** Everybody else once would be fair; a process that is never let in waits for all of them to be done. */
const UNFAIR = 6;

const CASE = 'ML-2026-001';
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const wholeLog = async (store: Store, partition: string): Promise<readonly LogEntry[]> =>
  (await listAll(store, partition, 'log'))
    .map((doc) => bodyOf<LogEntry>(doc))
    .toSorted((a, b) => a.seq - b.seq);

const valuesOf = async (
  store: Store,
  partition: string,
  seqs: readonly number[],
): Promise<readonly unknown[]> => {
  const found: unknown[] = [];
  for (const seq of seqs) {
    const [doc] = await store.read(partition, [personalId(CASE, seq)]);
    assert.ok(doc, `entry ${seq} has its value`);
    found.push(Object.values(bodyOf<PersonalBody>(doc).values).map(({ value }) => value));
  }
  return found;
};

describe(`${WRITERS} people who change one case ${EDITS} times each`, function () {
  this.timeout(30_000 + WRITERS * EDITS * 60);

  it('never overwrite each other: every change is an entry of its own, and the last one stands', () =>
    inTempFolder((folder) =>
      withStore(folder, async (store) => {
        const programme = await newProgramme(store);
        const partition = programmePartition(programme);
        const executes = range(PROCESSES).map(() => executeOn(store, undefined, 60_000));
        await executeOn(store)(programme, refer('25/1'));
        const from = Date.now();
        let changes = 0;
        let overtaken = 0;
        await Promise.all(
          range(WRITERS).map(async (writer) => {
            const execute = executes[writer % PROCESSES] ?? assert.fail();
            for (const edit of range(EDITS)) {
              const value = `Idé ${writer}.${edit}`;
              const correction = { field: 'businessIdea', value } as const;
              const intent = { type: 'correct', case: CASE, correction, reason: 'Rettet' } as const;
              const begun = changes;
              done(await execute(programme, command(intent, CASEWORKER)));
              changes += 1;
              overtaken = Math.max(overtaken, changes - begun);
            }
          }),
        );
        const total = WRITERS * EDITS;
        const took = Date.now() - from;
        process.stdout.write(`    ${total} changes in ${took} ms, ${overtaken} at most while one waited\n`);
        assert.ok(overtaken <= UNFAIR * WRITERS, `a process was kept out by ${overtaken} changes of others`);
        const log = await wholeLog(store, partition);
        const head = await headOf(store, programme);
        assert.equal(head.seq, total + 1);
        assert.equal(log.length, total + 1);
        assert.equal(firstBreak(log, head), undefined);
        const wanted = range(WRITERS).flatMap((writer) =>
          range(EDITS).map((edit) => `Idé ${writer}.${edit}`),
        );
        const kept = (
          await valuesOf(
            store,
            partition,
            log.slice(1).map(({ seq }) => seq),
          )
        ).map((values) =>
          String((values as readonly unknown[]).find((one) => String(one).startsWith('Idé'))),
        );
        assert.deepEqual(kept.toSorted(), wanted.toSorted());
        const [doc] = await store.read(partition, [`case:${CASE}`]);
        assert.equal(doc && bodyOf<CaseBody>(doc).personal.businessIdea, kept.at(-1));
      }),
    ));
});
