import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { mock } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable, type Store } from '../../storage/port.ts';
import { openSqlite } from '../../storage/sqlite.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

const partition = 'programme:x';

/** Long enough for what does not wait for the disk to be over. */
const A_WHILE_MS = 40;

type Done = (error: NodeJS.ErrnoException | null) => void;

/** A disk whose fsyncs end when the test says so. */
const withSlowDisk = async (
  work: (folder: string, disk: { readonly asked: Done[]; letGo(error?: Error): void }) => Promise<void>,
): Promise<void> => {
  const asked: Done[] = [];
  const disk = mock.method(fs, 'fdatasync', (_: number, done: Done) => asked.push(done));
  syncBuiltinESMExports();
  try {
    await inTempFolder((folder) =>
      work(folder, {
        asked,
        letGo: (error) => {
          for (const done of asked.splice(0)) done(error ?? null);
        },
      }),
    );
  } finally {
    disk.mock.restore();
    syncBuiltinESMExports();
  }
};

const create = (store: Store, id: string) => store.commit(partition, [{ op: 'create', id, body: id }]);

/** What became of it so far. */
const stateOf = async (promise: Promise<unknown>): Promise<'waits' | 'done' | 'failed'> =>
  Promise.race([
    promise.then(
      () => 'done' as const,
      () => 'failed' as const,
    ),
    sleep(A_WHILE_MS, 'waits' as const),
  ]);

describe('the sqlite store and its disk', () => {
  it('tells of a commit when it is on disk, and of what was read of it no sooner', () =>
    withSlowDisk(async (folder, disk) => {
      const store = await openSqlite({ folder });
      const written = create(store, 'a');
      assert.equal(await stateOf(written), 'waits');
      const read = store.read(partition, ['a']);
      const conflict = create(store, 'a');
      assert.deepEqual([await stateOf(read), await stateOf(conflict)], ['waits', 'waits']);
      disk.letGo();
      assert.deepEqual(
        [await stateOf(written), await stateOf(read), await stateOf(conflict)],
        ['done', 'done', 'waits'],
      );
      disk.letGo();
      assert.deepEqual([(await read)[0]?.body, (await conflict).ok], ['a', false]);
      assert.equal(await stateOf(store.read(partition, ['a'])), 'done');
      await store.close();
    }));

  it('brings what comes during an fsync to the disk with the next, all of it at once', () =>
    withSlowDisk(async (folder, disk) => {
      const store = await openSqlite({ folder });
      const first = create(store, 'first');
      await sleep(A_WHILE_MS);
      const others = [];
      for (let count = 0; count < 10; count += 1) {
        others.push(create(store, `n${count}`));
        await sleep(1);
      }
      assert.equal(disk.asked.length, 1);
      disk.letGo();
      await first;
      assert.equal(await stateOf(Promise.race(others)), 'waits');
      assert.equal(disk.asked.length, 1);
      disk.letGo();
      assert.ok((await Promise.all(others)).every(({ ok }) => ok));
      await store.close();
    }));

  it('says nothing more of what it holds once the disk did not take a commit, until it is opened again', () =>
    withSlowDisk(async (folder, disk) => {
      const store = await openSqlite({ folder });
      const lost = [create(store, 'a')];
      await sleep(A_WHILE_MS);
      lost.push(create(store, 'b'));
      await sleep(A_WHILE_MS);
      disk.letGo(new Error('EIO'));
      for (const result of await Promise.allSettled([
        ...lost,
        store.read(partition, ['a']),
        store.list(partition, 't'),
        create(store, 'c'),
      ])) {
        assert.ok(result.status === 'rejected' && result.reason instanceof StoreUnavailable);
        assert.equal(result.reason.message, 'The disk did not take what was written: start the bot anew.');
      }
      assert.equal(disk.asked.length, 0, 'nothing is tried again');
      await store.close();
      await withStore(folder, (again) => again.read(partition, ['a']));
    }));

  it('closes when all that was asked for is on disk', () =>
    withSlowDisk(async (folder, disk) => {
      const store = await openSqlite({ folder });
      const written = create(store, 'a');
      const closed = store.close();
      assert.equal(await stateOf(closed), 'waits');
      disk.letGo();
      assert.ok((await written).ok);
      await closed;
      await assert.rejects(store.read(partition, ['a']), StoreUnavailable);
    }));
});
