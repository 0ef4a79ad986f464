import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../../storage/port.ts';
import { openSqlite } from '../../storage/sqlite.ts';
import { child, run, runChild, until } from './child-process.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

const partition = 'programme:x';

const numberOf = (body: unknown): number =>
  typeof body === 'object' && body !== null && 'n' in body ? Number(body.n) : -1;

describe('the sqlite store when things break', () => {
  it('tells when the disk fails at the commit itself, and has written nothing of it', function () {
    if (process.platform === 'win32') this.skip();
    return inTempFolder(async (folder) => {
      const limited = 'ulimit -f 400; exec "$0" "$@"';
      const lines = await run('sh', ['-c', limited, process.execPath, child, 'fill', folder]).ended;
      const told = (word: string): readonly string[] =>
        lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
      assert.ok(told('ok').length >= 3, 'it wrote before the disk was full');
      assert.equal(told('StoreUnavailable').length, 3);
      assert.deepEqual(told('absent').toSorted(), told('StoreUnavailable').toSorted());
      await withStore(folder, async (store) => {
        const docs = await store.list(partition, 't', { limit: 10_000 });
        assert.deepEqual(
          docs.map(({ id }) => id),
          ['left', 'right'].flatMap((side) => told('ok').map((id) => `${side}:${id}`)).toSorted(),
        );
      });
    });
  });

  for (const round of [1, 2, 3, 4, 5])
    it(`keeps what it acknowledged, and nothing by halves, when killed under load (${round})`, () =>
      inTempFolder(async (folder) => {
        const writer = runChild('pairs', folder);
        await until(() => writer.lines().length > 20);
        await sleep(Math.random() * 60);
        writer.process.kill('SIGKILL');
        const lines = await writer.ended;
        const lanes = ['a', 'b', 'c', 'd'];
        const acknowledged = lanes.map((lane) => lines.filter((line) => line.startsWith(`${lane} `)).length);
        await withStore(folder, async (store) => {
          for (const [index, lane] of lanes.entries()) {
            const docs = await store.read(partition, [`left:${lane}`, `right:${lane}`]);
            const [left, right] = docs.map((doc) => numberOf(doc?.body));
            assert.equal(left, right);
            const told = acknowledged[index] ?? 0;
            assert.ok(told > 0 && (left === told || left === told + 1), `${left} kept, ${told} acknowledged`);
            const tagged = await store.list(partition, `n:${left}`);
            assert.equal(tagged.filter(({ id }) => id.endsWith(lane)).length, 2);
          }
        });
      }));

  it('leaves nothing of overwritten text in any file, soon and after closing', () =>
    inTempFolder(async (folder) => {
      const secret = 'Mette Testborger 010190-9999';
      const filesWith = (): readonly string[] =>
        readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(secret));
      const erase = async (store: Store, id: string): Promise<void> => {
        const body = Array.from({ length: 200 }, () => secret);
        const result = await store.commit(partition, [{ op: 'create', id, body }]);
        assert.notDeepEqual(filesWith(), []);
        const ifMatch = result.ok ? (result.etags[0] ?? '') : '';
        await store.commit(partition, [{ op: 'replace', id, ifMatch, body: {} }]);
      };
      const store = await openSqlite({ folder, tidyMs: 20 });
      await erase(store, 'a');
      await until(() => filesWith().length === 0);
      await store.close();
      await withStore(folder, (again) => erase(again, 'b'));
      assert.deepEqual(filesWith(), []);
    }));
});
