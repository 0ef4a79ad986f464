import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { runTool } from '../../../bot/event-log/tool.ts';
import { prefixId, programmePartition, SYSTEM } from '../../../storage/keys.ts';
import type { Store } from '../../../storage/port.ts';
import { openSqlite } from '../../../storage/sqlite.ts';
import { headOf } from '../../storage/programme-store.ts';
import { playInto } from '../../storage/random-log.ts';
import { inTempFolder } from '../../storage/temp-folder.ts';

const TOOL = fileURLToPath(new URL('../../../bot/event-log.ts', import.meta.url));
const NOW = Date.parse('2026-11-24T08:00:00.000Z');

const played = async (store: Store, entries: number): Promise<string> => {
  const { programme } = await playInto(store, entries);
  const body = { v: 1, programme };
  await store.commit(SYSTEM, [{ op: 'create', id: prefixId(programme), tags: ['prefix'], body }]);
  return programme;
};

const using =
  (folder: string) =>
  async (...args: readonly string[]) => {
    const said: string[] = [];
    const say = (line: string) => said.push(line);
    const code = await runTool(args, { env: { DATA_DIR: folder }, say, now: () => NOW });
    return { code, text: said.join('\n') };
  };

const tampered = (folder: string, sql: string, ...given: readonly string[]): void => {
  const db = new DatabaseSync(join(folder, 'mikrolaan.db'));
  assert.equal(Number(db.prepare(sql).run(...given).changes), 1);
  db.close();
};

describe('npm run log', () => {
  it('proves the log beside a bot that holds the folder, and ends with 0', () =>
    inTempFolder(async (folder) => {
      const store = await openSqlite({ folder });
      try {
        const programme = await played(store, 20);
        const { hash, at } = await headOf(store, programme);
        const env = { PATH: process.env['PATH'], DATA_DIR: folder };
        const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, 'verify'], { env });
        const lines = [
          `programme:${programme}`,
          '  entries  20',
          `  head     20 ${hash} ${at}`,
          '  whole',
          '',
        ];
        assert.deepEqual([status, String(stderr), String(stdout)], [0, '', lines.join('\n')]);
      } finally {
        await store.close();
      }
    }));

  it('prints heads, and finds with them later what the store alone does not tell', () =>
    inTempFolder(async (folder) => {
      const store = await openSqlite({ folder });
      const programme = await played(store, 20);
      const { hash } = await headOf(store, programme);
      const run = using(folder);
      const heads = await run('heads');
      const chain = programmePartition(programme);
      assert.equal(heads.code, 0);
      const at = '2026-11-24T08:00:00.000Z';
      const head = { chain, seq: 20, hash };
      assert.deepEqual(JSON.parse(heads.text), { v: 1, day: '2026-11-24', at, heads: [head] });
      await store.close();

      const file = join(folder, 'heads.jsonl');
      const line = (seq: number) =>
        JSON.stringify({ v: 1, day: '2026-11-24', at, heads: [{ chain, seq, hash }] });
      await writeFile(file, `${line(20)}\n\n`);
      assert.equal((await run('verify', '--heads', file)).code, 0);
      await writeFile(file, `${line(20)}\n${line(21)}\n`);
      const cut = await run('verify', '--heads', file);
      assert.equal(cut.code, 1);
      assert.match(
        cut.text,
        /BROKEN {3}entry 21 \(published 2026-11-24\) is not the one whose hash was published/,
      );
      await writeFile(file, `${line(20)}\nMaria\n`);
      const unread = await run('verify', '--heads', file);
      assert.deepEqual([unread.code, unread.text], [1, `Not a published head: line 2 of ${file}`]);
    }));

  it('ends with 1 and says which entry was changed, and never what stands in it', () =>
    inTempFolder(async (folder) => {
      const store = await openSqlite({ folder });
      const programme = await played(store, 20);
      await store.close();
      const run = using(folder);
      assert.equal((await run('verify')).code, 0);
      const [id, change] = ['personal:ML-2026-001:1', `replace(body, '"salt"', '"salted"')`];
      tampered(folder, `UPDATE doc SET body = ${change} WHERE id = ?`, id);
      const values = await run('verify');
      assert.equal(values.code, 1);
      assert.match(
        values.text,
        /BROKEN {3}entry 1, case ML-2026-001 \(\w+\) has a personal value that was changed/,
      );
      const seven = `partition = ? AND json_extract(body, '$.seq') = 7 AND id LIKE 'command:%'`;
      tampered(
        folder,
        `UPDATE doc SET body = json_set(body, '$.actor', 'Maria') WHERE ${seven}`,
        `programme:${programme}`,
      );
      tampered(folder, `DELETE FROM doc WHERE id = ?`, id);
      const { code, text } = await run('verify');
      assert.equal(code, 1);
      assert.match(
        text,
        /BROKEN {3}entry 1, case ML-2026-001 has lost its personal values, .* \(the first of \d+\)$/m,
      );
      assert.ok(!text.includes('Maria'));
    }));

  it('says what it needs, and ends with 1, where it cannot tell', () =>
    inTempFolder(async (folder) => {
      const run = using(folder);
      for (const args of [[], ['verif'], ['verify', 'now'], ['verify', '--head', 'x']]) {
        const { code, text } = await run(...args);
        assert.equal(code, 1);
        assert.match(text, /^npm run log -- verify /);
      }
      const none = await run('verify');
      assert.equal(none.code, 1);
      assert.match(
        none.text,
        /^There is no data in ".*"\. Name the DATA_DIR of the bot \(\.data where none was set\)\.$/,
      );
      const nowhere = await run('verify', '--heads', join(folder, 'none'));
      assert.deepEqual(
        [nowhere.code, nowhere.text.split(':')[0]],
        [1, 'The file of published heads cannot be read'],
      );
      const say: string[] = [];
      const env = { PORT: 'Maria' };
      assert.equal(await runTool(['verify'], { env, say: (line) => say.push(line), now: () => NOW }), 1);
      assert.match(say.join('\n'), /^These settings are wrong:\n {2}PORT: /);
    }));
});
