import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../storage/port.ts';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Of many who hold the same etag, and of many who create the same document, one wins each round. */
export const oneOfManyWins = async (store: Store, partition: string, rounds: number): Promise<void> => {
  for (const round of range(rounds)) {
    const [before] = await store.read(partition, ['raced']);
    const results = await Promise.all(
      range(5).map((writer) => {
        const body = { round, writer };
        return before === undefined
          ? store.commit(partition, [{ op: 'create', id: 'raced', body }])
          : store.commit(partition, [{ op: 'replace', id: 'raced', ifMatch: before.etag, body }]);
      }),
    );
    const winners = results.flatMap((result, writer) => (result.ok ? [writer] : []));
    assert.equal(winners.length, 1);
    assert.deepEqual(
      results.filter((result) => !result.ok),
      range(4).map(() => ({ ok: false, conflict: 'raced' })),
    );
    const [after] = await store.read(partition, ['raced']);
    assert.deepEqual(after?.body, { round, writer: winners[0] });
  }
};

export const manyAtOnce = async (store: Store, partition: string, commits: number): Promise<void> => {
  const results = await Promise.all(
    range(commits).map((n) => store.commit(partition, [{ op: 'create', id: `n${n}`, tags: ['t'], body: n }])),
  );
  const listed = await store.list(partition, 't', { limit: commits + 1 });
  const etags = new Map(listed.map((doc) => [doc.body, doc.etag]));
  assert.deepEqual(
    results,
    range(commits).map((n) => ({ ok: true, etags: [etags.get(n)] })),
  );
  assert.equal(new Set(etags.values()).size, commits);
};

/**
 * The way every change is made: read, work, commit, and again on a conflict. `mark`: where a store may leave open what
 * became of a commit, a document of that name says that it was done.
 */
const increment = async (store: Store, partition: string, mark: string | undefined): Promise<void> => {
  const [doc, done] = await store.read(partition, ['counter', ...(mark === undefined ? [] : [mark])]);
  if (done !== undefined) return;
  if (doc === undefined) throw new Error('The counter is missing.');
  const result = await store.commit(partition, [
    { op: 'replace', id: 'counter', ifMatch: doc.etag, body: Number(doc.body) + 1 },
    ...(mark === undefined ? [] : [{ op: 'create', id: mark, body: 0 } as const]),
  ]);
  if (result.ok) return;
  await sleep(Math.random() * 10);
  await increment(store, partition, mark);
};

export const noIncrementIsLost = async (
  store: Store,
  partition: string,
  { writers, times, marked }: { readonly writers: number; readonly times: number; readonly marked?: true },
): Promise<void> => {
  await store.commit(partition, [{ op: 'create', id: 'counter', body: 0 }]);
  await Promise.all(
    range(writers).map(async (writer) => {
      for (let done = 0; done < times; done += 1)
        await increment(store, partition, marked && `${writer}-${done}`);
    }),
  );
  const [counter] = await store.read(partition, ['counter']);
  assert.equal(counter?.body, writers * times);
};
