import assert from 'node:assert/strict';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markStore } from '../../../bot/seed.ts';
import { sqliteIn, usingStore } from './fill.ts';
import { change, inFolders, PRODUCTION } from './folders.ts';
import { dumpOf, storeTool } from './tool.ts';

describe('npm run store -- restore', () => {
  it('puts a backup back into a folder that is missing or empty, and says what is lost', () =>
    inFolders(async ({ data, file, folder, tool }) => {
      await tool('backup', '--to', file);
      const dump = await dumpOf(sqliteIn(data));
      const [missing, empty] = [join(folder, 'a', 'missing'), join(folder, 'empty')];
      await mkdir(empty);
      // What a restore leaves that was killed.
      await writeFile(join(empty, 'mikrolaan.db.unfinished'), 'half');
      for (const to of [missing, empty]) {
        const env = { DATA_DIR: to, ERASURES_FILE: '/share/erasures.jsonl' };
        const { code, text } = await storeTool(env)('restore', '--from', file);
        assert.equal(code, 0, text);
        assert.match(
          text,
          /^Put back demo data into .*, checked, every event log whole \(40 entries, the newest of 202/,
        );
        assert.match(text, /^What was confirmed after the backup was made is lost/m);
        assert.match(
          text,
          /^At its start the bot erases again what stands in \/share\/erasures\.jsonl, before/m,
        );
        assert.deepEqual(await dumpOf(sqliteIn(to)), dump);
        assert.equal((await stat(join(to, 'mikrolaan.db'))).mode & 0o777, 0o600);
        assert.ok(!(await readdir(to)).includes('mikrolaan.db.unfinished'));
        await usingStore(sqliteIn(to), (store) => markStore(store, 'demo'));
      }
      const last = await storeTool({ DATA_DIR: join(folder, 'b') })('restore', '--from', file);
      assert.match(
        last.text,
        /^ERASURES_FILE is not set: whoever was erased after the backup is back\. Set it/m,
      );
    }));

  it('never over data, nor beside a bot, and says how to move the old away', () =>
    inFolders(async ({ data, file, tool }) => {
      await tool('backup', '--to', file);
      const dump = await dumpOf(sqliteIn(data));
      const over = await tool('restore', '--from', file);
      assert.equal(over.code, 1);
      assert.ok(over.text.includes(`\n  mv "${data}" "${data}-old"\n`), over.text);
      await usingStore(sqliteIn(data), async () => {
        const beside = await tool('restore', '--from', file);
        assert.match(
          beside.text,
          /^A bot is working on .* Stop it before a backup is put back, for what it writes/,
        );
      });
      assert.deepEqual(await dumpOf(sqliteIn(data)), dump);
    }));

  it('takes only a whole backup, of this version, and no demo data into production', () =>
    inFolders(async ({ data, file, folder, tool }) => {
      await tool('backup', '--to', file);
      const to = join(folder, 'to');
      const refused = async (from: string, sentence: RegExp, env = {}): Promise<void> => {
        const { code, text } = await storeTool({ DATA_DIR: to, ...env })('restore', '--from', from);
        assert.equal(code, 1);
        assert.match(text, sentence);
        assert.ok(!(await readdir(folder)).includes('to'), 'nothing was begun');
      };
      const copied = async (name: string, sql: string): Promise<string> => {
        const other = join(folder, name);
        await copyFile(file, other);
        change(other, sql);
        return other;
      };
      await refused(join(folder, 'none'), /^There is no file ".*none"\.$/);
      await refused(
        join(data, 'mikrolaan.db'),
        /is the data file of a bot and no backup: .* Copy the whole folder/,
      );
      await writeFile(join(folder, 'text'), 'Maria '.repeat(1_000));
      await refused(
        join(folder, 'text'),
        /^The database ".*text" cannot be opened: file is not a database\.$/,
      );
      await refused(
        await copied('newer', 'PRAGMA user_version = 2'),
        /has schema version 2, and this program reads 1/,
      );
      await refused(
        await copied('unmarked', `DELETE FROM doc WHERE id = 'store'`),
        /^No bot has ever worked on ".*unmarked"/,
      );
      await refused(
        await copied(
          'broken',
          `DELETE FROM doc WHERE json_extract(body, '$.seq') = 7 AND id LIKE 'command:%'`,
        ),
        /^The event log of ".*broken" is broken/,
      );
      const torn = await readFile(file);
      torn.fill(0xff, torn.length / 2, torn.length / 2 + 8_192);
      await writeFile(join(folder, 'torn'), torn);
      await refused(join(folder, 'torn'), /^SQLite finds faults in ".*torn": it is damaged\.$/);
      await refused(file, /^This is a backup of demo data/, PRODUCTION);
      await refused(file, /^Only SQLite data is put back like this; docs\/store\.md/, {
        COSMOS_ENDPOINT: 'https://x.documents.azure.com',
      });
    }));
});
