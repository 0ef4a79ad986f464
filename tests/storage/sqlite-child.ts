import { writeSync } from 'node:fs';
import type { Store } from '../../storage/port.ts';
import { openSqlite } from '../../storage/sqlite.ts';

/** A process of its own for the tests that kill it. Tells on stdout, one line a fact, written before it goes on. */
const tell = (line: string): void => {
  writeSync(1, `${line}\n`);
};

const partition = 'programme:x';
const padding = 'x'.repeat(2_000);

/** Keeps two documents equal in every commit, and tells the number after it was acknowledged. */
const writePairs = async (store: Store, lane: string): Promise<never> => {
  const ids = [`left:${lane}`, `right:${lane}`];
  await store.commit(
    partition,
    ids.map((id) => ({ op: 'create', id, body: { n: 0, padding } })),
  );
  for (let n = 1; ; n += 1) {
    const docs = await store.read(partition, ids);
    const writes = docs.map((doc, index) => {
      const id = ids[index] ?? '';
      return { op: 'replace' as const, id, ifMatch: doc?.etag ?? '', tags: [`n:${n}`], body: { n, padding } };
    });
    const result = await store.commit(partition, writes);
    if (result.ok) tell(`${lane} ${n}`);
  }
};

/** Commits pairs until the disk takes no more, and tells what became of each. */
const fillDisk = async (store: Store): Promise<void> => {
  for (let round = 0; ; round += 1) {
    const commits = [0, 1, 2].map(async (one) => {
      const id = `${round}.${one}`;
      const writes = ['left', 'right'].map((side) => ({
        op: 'create' as const,
        id: `${side}:${id}`,
        tags: ['t'],
        body: { padding },
      }));
      try {
        await store.commit(partition, writes);
        tell(`ok ${id}`);
        return true;
      } catch (error) {
        tell(`${error instanceof Error ? error.name : 'not an error'} ${id}`);
        const [left] = await store.read(partition, [`left:${id}`]);
        tell(left === undefined ? `absent ${id}` : `present ${id}`);
        return false;
      }
    });
    if ((await Promise.all(commits)).includes(false)) return;
  }
};

const [, , task, folder = ''] = process.argv;
const store = await openSqlite({ folder });
tell('open');
if (task === 'hold') setInterval(() => undefined, 1_000);
if (task === 'pairs') await Promise.all(['a', 'b', 'c', 'd'].map((lane) => writePairs(store, lane)));
if (task === 'fill') await fillDisk(store);
