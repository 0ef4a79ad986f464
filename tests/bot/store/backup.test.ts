import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backupsOf, lastBackup } from '../../../bot/store/backups.ts';
import { openSqlite } from '../../../storage/sqlite.ts';
import { inTempFolder } from '../../storage/temp-folder.ts';
import { fillStore, sqliteIn, usingStore } from './fill.ts';
import { change, dumpFile, inFolders, NOW } from './folders.ts';
import { dumpOf, storeTool } from './tool.ts';

const MARK = 'Zerfylla Qvist';

const hitsIn = async (file: string): Promise<number> =>
  (await readFile(file, 'latin1')).split(MARK).length - 1;

describe('npm run store -- backup', () => {
  it('keeps all of it beside a bot that works there, for this user alone, and notes it', () =>
    inFolders(async ({ data, file, tool }) => {
      assert.deepEqual(await backupsOf(data), []);
      assert.equal(await lastBackup(data), undefined);
      await usingStore(sqliteIn(data), async (store) => {
        // Still in the write-ahead log.
        await store.commit('p', [{ op: 'create', id: 'newest', body: 1 }]);
        const { code, text } = await tool('backup', '--to', file);
        assert.equal(code, 0, text);
        assert.match(
          text,
          /bytes, checked, every event log whole \(40 entries, the newest of 202.*personal data/s,
        );
        assert.ok(!text.includes('Maria'));
      });
      const { mode, size } = await stat(file);
      assert.equal(mode & 0o777, 0o600);
      const { mode: noteMode } = await stat(join(data, 'backups.json'));
      assert.equal(noteMode & 0o777, 0o600);
      const noted = { at: NOW, bytes: size, entries: 40, checked: true };
      assert.deepEqual(await backupsOf(data), [noted]);
      assert.equal(await lastBackup(data), Date.parse(noted.at));
      assert.match(
        (await tool('check')).text,
        new RegExp(`last good backup: ${noted.at}, ${size} bytes, checked`),
      );

      const dump = await dumpOf(sqliteIn(data));
      assert.equal((await dumpFile(file)).length, dump.length);
      assert.deepEqual(await dumpFile(file), dump);
    }));

  it('has nothing of what was erased, also where the files of the bot still have it', () =>
    inTempFolder(async (folder) => {
      const [data, file] = [join(folder, 'data'), join(folder, 'backup.db')];
      const store = await openSqlite({ folder: data, tidyMs: 600_000 });
      await fillStore(store, { entries: 5 });
      const ids = Array.from({ length: 50 }, (_, index) => `d:${index}`);
      const text = `${MARK} `.repeat(100);
      const made = await store.commit(
        'p',
        ids.map((id) => ({ op: 'create', id, body: { text } })),
      );
      assert.ok(made.ok);
      const before = join(folder, 'before.db');
      const tool = storeTool({ DATA_DIR: data });
      await tool('backup', '--to', before);
      assert.ok((await hitsIn(before)) >= 5_000, 'what is there is in it');
      const writes = ids.map((id, index) => {
        const ifMatch = made.etags[index] ?? '';
        return { op: 'replace', id, ifMatch, body: { v: 1, erased: true } } as const;
      });
      assert.ok((await store.commit('p', writes)).ok);
      assert.equal((await tool('backup', '--to', file)).code, 0);
      assert.ok((await hitsIn(join(data, 'mikrolaan.db-wal'))) > 0, 'the log of writes is not tidied yet');
      assert.equal(await hitsIn(file), 0);
      await store.close();
    }));

  it('overwrites nothing, and says where it can be written', () =>
    inFolders(async ({ data, file, folder, tool }) => {
      const refused = async (to: string, sentence: RegExp): Promise<void> => {
        const { code, text } = await tool('backup', '--to', to);
        assert.equal(code, 1);
        assert.match(text, sentence);
      };
      await writeFile(file, 'mine');
      await refused(
        file,
        /^".*backup\.db" is there already, and a backup overwrites nothing: name another file\.$/,
      );
      assert.equal(await readFile(file, 'utf8'), 'mine');
      await refused(join(data, 'x.db'), /^A backup inside the data folder is lost together with it/);
      await refused(join(folder, 'none', 'x.db'), /^The folder ".*none" is not there: make it first\.$/);
      await writeFile(join(folder, 'x.db.unfinished'), 'of another');
      await refused(
        join(folder, 'x.db'),
        /^".*x\.db\.unfinished" is left of a backup that was interrupted, or is being/,
      );
      assert.equal(await readFile(join(folder, 'x.db.unfinished'), 'utf8'), 'of another');
      assert.deepEqual((await readdir(folder)).toSorted(), ['backup.db', 'data', 'x.db.unfinished']);
      assert.deepEqual(await backupsOf(data), []);
    }));

  it('is none where what it read is not whole', () =>
    inFolders(async ({ data, file, folder, tool }) => {
      change(
        join(data, 'mikrolaan.db'),
        `UPDATE doc SET body = json_set(body, '$.actor', 'Maria') WHERE json_extract(body, '$.seq') = 7 AND id LIKE 'command:%'`,
      );
      const { code, text } = await tool('backup', '--to', file);
      assert.equal(code, 1);
      assert.match(
        text,
        /^The event log of the backup that was made of .* is broken; docs\/event-log\.md says what/,
      );
      assert.deepEqual([await readdir(folder), await backupsOf(data)], [['data'], []]);
    }));

  it('is the account’s own on Cosmos DB', async () => {
    const { code, text } = await storeTool({ COSMOS_ENDPOINT: 'https://x.documents.azure.com' })(
      'backup',
      '--to',
      '/nowhere/x.db',
    );
    assert.deepEqual([code, text.split(' (')[0]], [1, 'Cosmos DB is backed up by its own account']);
  });
});
