import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { markStore, WrongStore } from '../../../bot/seed.ts';
import type { StoreSettings } from '../../../storage/open.ts';
import { startEmulator, type Emulator } from '../../storage/emulator.ts';
import { startFaultProxy, type FaultProxy } from '../../storage/fault-proxy.ts';
import { inTempFolder } from '../../storage/temp-folder.ts';
import { launch } from '../../wire/server.ts';
import { fillStore, sqliteIn, usingStore } from './fill.ts';
import { dumpOf, storeTool, toolProcess, type Said } from './tool.ts';

/** Kills at any moment on the way back, besides those at chosen ones; more for the long run, and there too. */
const KILLS = Number(process.env['COPY_KILLS'] ?? 1);

/** Many small partitions, so that it takes several transactions. */
const SIZE = { entries: 10, chats: 20 };

const dyingAt = (commit: number, when: 'before' | 'after'): URL =>
  new URL(`die-at.ts?commit=${commit}&when=${when}`, import.meta.url);

/** Nobody works on what a copy was begun in. */
const assertShut = async (settings: StoreSettings): Promise<void> => {
  await assert.rejects(
    usingStore(settings, (store) => markStore(store, 'demo')),
    WrongStore,
  );
};

describe('a copy that is killed', function () {
  this.timeout(60_000 + KILLS * 20_000);
  let emulator: Emulator;
  let proxy: FaultProxy;
  before(async () => {
    emulator = await startEmulator();
    proxy = await startFaultProxy(emulator.endpoint);
  });
  after(async () => {
    await proxy.close();
    await emulator.close();
  });
  const cosmos = (database: string): StoreSettings => {
    const { key, endpoint } = emulator;
    return { kind: 'cosmos', endpoint, credential: { key }, database };
  };

  it('at its commits on SQLite ends complete, and no bot starts before it is', () =>
    inTempFolder(async (folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')];
      await usingStore(sqliteIn(from), (store) => fillStore(store, SIZE));
      const dump = await dumpOf(sqliteIn(from));
      const run = (preload?: URL): Promise<Said> =>
        toolProcess(['copy', '--from', from, '--to', to], {}, preload).ended;
      // Nothing is there; the mark alone; some documents; more of them; and all, with the end of the mark.
      const deaths = [
        [1, 'before'],
        [1, 'after'],
        [2, 'before'],
      ] as const;
      for (const [index, [commit, when]] of deaths.entries()) {
        assert.equal((await run(dyingAt(commit, when))).code, null, 'it did not die');
        if (index > 0) await assertShut(sqliteIn(to));
      }
      assert.ok((await dumpOf(sqliteIn(to))).length > 1, 'some of it was there');
      const bot = launch({ DATA_DIR: to });
      assert.equal((await bot.ended).code, 1);
      assert.match(
        bot.output(),
        /^A copy into this store was not finished, so it lacks data\. Say the same /m,
      );
      assert.equal((await run(dyingAt(1, 'after'))).code, null, 'it did not die');
      await assertShut(sqliteIn(to));
      assert.equal((await run(dyingAt(2, 'after'))).code, null, 'it did not die');
      const { code, text } = await run();
      assert.equal(code, 0, text);
      assert.match(text, /^This copy is complete already/);
      assert.deepEqual(await dumpOf(sqliteIn(to)), dump);
      await usingStore(sqliteIn(to), (store) => markStore(store, 'demo'));
    }));

  it('between or in its requests to Cosmos DB ends complete', () =>
    inTempFolder(async (folder) => {
      const from = join(folder, 'from');
      await usingStore(sqliteIn(from), (store) => fillStore(store, SIZE));
      const dump = await dumpOf(sqliteIn(from));
      const start = () =>
        toolProcess(['copy', '--from', from, '--to', `${proxy.endpoint}/killed`], {
          COSMOS_KEY: emulator.key,
        });
      for (const [write, applied] of [
        [1, true],
        [7, false],
        [9, true],
      ] as const) {
        const child = start();
        let writes = 0;
        proxy.decide = (kind) => {
          if (kind === 'write') writes += 1;
          if (kind !== 'write' || writes !== write) return undefined;
          child.kill();
          return { line: 'reset', applied };
        };
        assert.equal((await child.ended).code, null, 'it did not die');
      }
      proxy.decide = () => undefined;
      await assertShut(cosmos('killed'));
      const { code, text } = await start().ended;
      assert.equal(code, 0, text);
      assert.match(text, /^An earlier copy was interrupted; it goes on where it stopped\.$/m);
      assert.deepEqual(await dumpOf(cosmos('killed')), dump);
    }));

  it(`${KILLS} times at any moment ends complete, there and back`, () =>
    inTempFolder(async (folder) => {
      const from = join(folder, 'from');
      await usingStore(sqliteIn(from), (store) => fillStore(store, SIZE));
      const dump = await dumpOf(sqliteIn(from));
      const env = { COSMOS_KEY: emulator.key };
      const there = `${emulator.endpoint}/anytime`;
      assert.equal((await storeTool(env)('copy', '--from', from, '--to', there)).code, 0);
      let longest = 1_500;
      let hit = 0;
      const killOnce = async (source: string, target: string, settings: StoreSettings): Promise<void> => {
        const start = () => toolProcess(['copy', '--from', source, '--to', target], env);
        const begun = Date.now();
        const child = start();
        const timer = sleep(400 + Math.random() * longest).then(child.kill);
        const { code } = await child.ended;
        if (code === null) hit += 1;
        else longest = Math.max(500, Date.now() - begun - 400);
        await timer;
        const last = await start().ended;
        assert.equal(last.code, 0, last.text);
        assert.deepEqual(await dumpOf(settings), dump);
        await usingStore(settings, (store) => markStore(store, 'demo'));
      };
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const back = join(folder, `back-${kill}`);
        await killOnce(there, back, sqliteIn(back));
        if (kill > 1) await killOnce(from, `${there}-${kill}`, cosmos(`anytime-${kill}`));
      }
      assert.ok(hit > 0 || KILLS === 1, 'none was killed before its end');
    }));
});
