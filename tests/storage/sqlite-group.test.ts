import assert from 'node:assert/strict';
import { join } from 'node:path';
import { prepareCommit } from '../../storage/check.ts';
import { StoreUnavailable } from '../../storage/port.ts';
import { applier } from '../../storage/sqlite-apply.ts';
import { openDatabase } from '../../storage/sqlite-database.ts';
import { groupCommit } from '../../storage/sqlite-group.ts';
import { openSqlite } from '../../storage/sqlite.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

const partition = 'programme:x';

describe('group commit in the sqlite store', () => {
  it('writes what comes at once in one transaction, and what comes later in another', () =>
    inTempFolder(async (folder) => {
      const groups: number[] = [];
      const store = await openSqlite({ folder, onGroup: (commits) => groups.push(commits) });
      const commit = (id: string) => store.commit(partition, [{ op: 'create', id, body: 0 }]);
      await Promise.all(Array.from({ length: 200 }, (_, index) => commit(`n${index}`)));
      await commit('later');
      await Promise.all([commit('x'), commit('y'), commit('later')]);
      await store.close();
      assert.deepEqual(groups, [200, 1, 3]);
    }));

  it('lets a conflict undo its own commit only', () =>
    inTempFolder((folder) =>
      withStore(folder, async (store) => {
        const create = (...ids: readonly string[]) =>
          store.commit(
            partition,
            ids.map((id) => ({ op: 'create' as const, id, tags: ['t'], body: id })),
          );
        const results = await Promise.all([
          create('a'),
          create('b', 'a', 'c'),
          create('c'),
          create('d', 'e'),
        ]);
        assert.deepEqual(
          results.map((result) => (result.ok ? 'ok' : result.conflict)),
          ['ok', 'a', 'ok', 'ok'],
        );
        const listed = await store.list(partition, 't');
        assert.deepEqual(
          listed.map(({ id }) => id),
          ['a', 'c', 'd', 'e'],
        );
      }),
    ));

  it('tells every commit of a group when the disk is full, writes none of it, and goes on when there is room', () =>
    inTempFolder(async (folder) => {
      const db = openDatabase(join(folder, 'x.db'));
      let etag = 0;
      const group = groupCommit(
        db,
        applier(db, () => String((etag += 1))),
      );
      const add = (id: string, size: number) =>
        group
          .add(partition, prepareCommit(partition, [{ op: 'create', id, body: 'x'.repeat(size) }]))
          .catch((error: unknown) => error);
      const count = (): unknown => db.prepare('SELECT count(*) AS n FROM doc').get()?.['n'];
      db.exec('PRAGMA max_page_count = 40');
      const full = await Promise.all([add('small', 10), add('large', 500_000), add('other', 10)]);
      const kept = count();
      db.exec('PRAGMA max_page_count = 4000');
      const room = await Promise.all([add('small', 10), add('large', 500_000), add('other', 10)]);
      const keptThen = count();
      db.close();
      assert.deepEqual(
        full.map((result) => (result instanceof StoreUnavailable ? result.message : result)),
        Array(3).fill('The database cannot be written now: database or disk is full (SQLite code 13).'),
      );
      assert.equal(kept, 0);
      assert.equal(room.filter((result) => !(result instanceof Error)).length, 3);
      assert.equal(keptThen, 3);
    }));
});

describe('a group of commits that cannot be written', () => {
  it('is undone as a whole, and the next group is written', () =>
    inTempFolder(async (folder) => {
      const db = openDatabase(join(folder, 'x.db'));
      const apply = applier(db, () => 'etag');
      const group = groupCommit(db, (name, writes) => {
        const result = apply(name, writes);
        if (writes[0]?.id === 'bad') throw new Error('cannot be bound');
        return result;
      });
      const add = (id: string) =>
        group.add(partition, prepareCommit(partition, [{ op: 'create', id, body: 0 }]));
      const results = await Promise.allSettled([add('a'), add('bad'), add('b')]);
      const after = await add('a');
      const ids = db.prepare('SELECT id FROM doc').all();
      db.close();
      assert.deepEqual(
        results.map(({ status }) => status),
        ['rejected', 'rejected', 'rejected'],
      );
      assert.equal(after.ok, true);
      assert.deepEqual(
        ids.map(({ id }) => id),
        ['a'],
      );
    }));
});
