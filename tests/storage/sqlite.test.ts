import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../../storage/sqlite-database.ts';
import { BY_ID, BY_IDS, BY_TAG, BY_TAG_BACKWARDS } from '../../storage/sqlite-read.ts';
import { openSqlite } from '../../storage/sqlite.ts';
import { runChild, until } from './child-process.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

const partition = 'programme:x';

const inUse = (folder: string) => (error: unknown) =>
  error instanceof Error && error.message.includes(`"${folder}" is already used by another process`);

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('the sqlite store', () => {
  it('lets one store use a folder at a time', () =>
    inTempFolder(async (folder) => {
      await withStore(folder, async () => {
        await assert.rejects(openSqlite({ folder }), inUse(folder));
        await assert.rejects(openSqlite({ folder }), inUse(folder));
      });
      await withStore(folder, async (store) =>
        assert.deepEqual(await store.read(partition, ['a']), [undefined]),
      );
    }));

  it('lets one process use a folder, until it is gone, killed or not', () =>
    inTempFolder(async (folder) => {
      const holder = runChild('hold', folder);
      try {
        await until(() => holder.lines().includes('open'));
        await assert.rejects(openSqlite({ folder }), inUse(folder));
      } finally {
        holder.process.kill('SIGKILL');
      }
      await holder.ended;
      await withStore(folder, async (store) =>
        assert.deepEqual(await store.read(partition, ['a']), [undefined]),
      );
    }));

  it('keeps its folder and its files for this user alone', function () {
    if (process.platform === 'win32') this.skip();
    return inTempFolder(async (parent) => {
      const folder = join(parent, 'deep', 'data');
      await withStore(folder, async () => assert.equal(modeOf(folder), 0o700));
      const shared = join(parent, 'shared');
      mkdirSync(shared, { mode: 0o755 });
      await withStore(shared, async (store) => {
        await store.commit(partition, [{ op: 'create', id: 'a', body: 1 }]);
        const files = ['mikrolaan.db', 'mikrolaan.db-wal', 'mikrolaan.db-shm'];
        assert.deepEqual(
          files.map((file) => modeOf(join(shared, file))),
          [0o600, 0o600, 0o600],
        );
      });
    });
  });

  it('says which file is no database', () =>
    inTempFolder(async (folder) => {
      const file = join(folder, 'mikrolaan.db');
      writeFileSync(file, 'no database'.repeat(1_000));
      await assert.rejects(openSqlite({ folder }), {
        message: `The database "${file}" cannot be opened: file is not a database.`,
      });
    }));

  it('keeps everything over a restart', () =>
    inTempFolder(async (folder) => {
      const etags = await withStore(folder, async (store) => {
        const result = await store.commit(partition, [{ op: 'create', id: 'a', tags: ['t'], body: 1 }]);
        return result.ok ? result.etags : [];
      });
      await withStore(folder, async (store) => {
        assert.deepEqual(await store.list(partition, 't'), [
          { id: 'a', etag: etags[0], tags: ['t'], body: 1 },
        ]);
      });
    }));

  it('never gives the same etag to other content, not even after a restored backup', () =>
    inTempFolder(async (folder) => {
      const file = join(folder, 'mikrolaan.db');
      const replace = (ifMatch: string, body: number) =>
        withStore(folder, (store) => store.commit(partition, [{ op: 'replace', id: 'a', ifMatch, body }]));
      const first = await withStore(folder, (store) =>
        store.commit(partition, [{ op: 'create', id: 'a', body: 1 }]),
      );
      const [etag = ''] = first.ok ? first.etags : [];
      const backup = readFileSync(file);
      const second = await replace(etag, 2);
      writeFileSync(file, backup);
      assert.equal((await replace(etag, 3)).ok, true);
      const [lost = ''] = second.ok ? second.etags : [];
      assert.deepEqual(await replace(lost, 4), { ok: false, conflict: 'a' });
    }));

  it('does not open a database of a newer program', () =>
    inTempFolder(async (folder) => {
      const setVersion = (version: number): void => {
        const db = new DatabaseSync(join(folder, 'mikrolaan.db'));
        db.exec(`PRAGMA user_version = ${version}`);
        db.close();
      };
      await withStore(folder, async () => undefined);
      setVersion(2);
      await assert.rejects(
        openSqlite({ folder }),
        /schema version 2, and this program knows versions up to 1/,
      );
      setVersion(1);
      await withStore(folder, async () => undefined);
    }));

  it('runs with the settings its promises rest on', () =>
    inTempFolder(async (folder) => {
      const db = openDatabase(join(folder, 'x.db'));
      const pragma = (name: string): unknown => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];
      const settings = ['journal_mode', 'synchronous', 'secure_delete'].map(pragma);
      db.close();
      assert.deepEqual(settings, ['wal', 1, 1]);
    }));

  it('finds by keys only, however much there is', () =>
    inTempFolder(async (folder) => {
      const db = openDatabase(join(folder, 'x.db'));
      const plans = [BY_ID, BY_IDS, BY_TAG, BY_TAG_BACKWARDS].flatMap((sql) =>
        db
          .prepare(`EXPLAIN QUERY PLAN ${sql}`)
          .all()
          .map(({ detail }) => String(detail)),
      );
      db.close();
      assert.deepEqual(plans, [
        'SEARCH doc USING INDEX sqlite_autoindex_doc_1 (partition=? AND id=?)',
        // The ids that were asked for, which are no table.
        'SCAN wanted VIRTUAL TABLE INDEX 1:',
        'SEARCH doc USING INDEX sqlite_autoindex_doc_1 (partition=? AND id=?)',
        'SEARCH tag USING PRIMARY KEY (partition=? AND tag=? AND id>?)',
        'SEARCH doc USING INDEX sqlite_autoindex_doc_1 (partition=? AND id=?)',
        'SEARCH tag USING PRIMARY KEY (partition=? AND tag=? AND id<?)',
        'SEARCH doc USING INDEX sqlite_autoindex_doc_1 (partition=? AND id=?)',
      ]);
    }));
});
