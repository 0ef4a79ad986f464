import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withWayOut } from '../../../bot/store/way-out.ts';
import { sqliteIn, usingStore } from './fill.ts';
import { change, inFolders } from './folders.ts';
import { storeTool } from './tool.ts';

describe('npm run store', () => {
  it('says how it is used, and ends with 1 where it was not asked rightly', async () => {
    const tool = storeTool();
    const help = await tool('--help');
    assert.deepEqual([help.code, help.text.split(' ').slice(0, 5).join(' ')], [0, 'npm run store -- copy']);
    for (const args of [
      [],
      ['copy'],
      ['copy', '--from', 'a'],
      ['backup'],
      ['backup', '--from', 'a', '--to', 'b'],
      ['restore', '--to', 'a'],
      ['check', 'now'],
      ['check', '--all'],
      ['wipe'],
    ])
      assert.deepEqual(await tool(...args), { code: 1, text: help.text }, args.join(' '));
  });

  it('names no address with a password in it, and no setting’s value', async () => {
    for (const from of ['https://maria:secret@x.example/db', 'ftp://x.example', 'https://x.example/a/b']) {
      const { code, text } = await storeTool()('check', '--from', from);
      assert.deepEqual([code, text.split(',')[0]], [1, 'A store is a folder']);
      assert.ok(!text.includes('secret'));
    }
    const { text } = await storeTool({ PORT: 'Maria' })('check');
    assert.match(text, /^These settings are wrong:\n {2}PORT: /);
  });

  it('says where Cosmos DB can be asked from, when it is asked from a desk', () => {
    const late = 'Cosmos DB does not answer in time (TIMEOUT).';
    assert.equal(withWayOut(late), late);
    const desk = withWayOut('Cosmos DB does not answer in time (CredentialUnavailableError).');
    assert.match(desk, /no managed identity: run the tool where the bot runs, or .*COSMOS_KEY/);
  });

  it('checks beside a bot what there is, and whether it is whole', () =>
    inFolders(async ({ data, tool }) => {
      await usingStore(sqliteIn(data), async () => {
        const { code, text } = await tool('check');
        assert.equal(code, 0, text);
        assert.match(
          text,
          /^the SQLite data in ".*data":\n {2}holds: demo data\n {2}programmes: programme-\d+\n/,
        );
        assert.match(text, /^ {2}documents: \d+, \d+ bytes; on disk \d+ bytes$/m);
        assert.match(text, /^ {4}conversation: 12$/m);
        assert.match(text, /^ {4}command: 40$/m);
        assert.match(text, /^ {4}whole$/m);
        assert.match(text, /^ {2}newest entry: 202\d-\d\d-\d\dT/m);
        assert.match(
          text,
          /^ {2}last good backup: none was noted; npm run store -- backup --to FILE makes one$/m,
        );
        assert.ok(!/Maria|a:chat/.test(text));
      });
      change(
        join(data, 'mikrolaan.db'),
        `DELETE FROM doc WHERE json_extract(body, '$.seq') = 7 AND id LIKE 'command:%'`,
      );
      const broken = await tool('check');
      assert.equal(broken.code, 1);
      assert.match(broken.text, /^ {4}BROKEN {3}entry 7 is missing/m);
      await rm(data, { recursive: true });
      assert.match((await tool('check')).text, /^There is no data in ".*data"\. Name the DATA_DIR/);
    }));
});
