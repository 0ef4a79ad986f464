import assert from 'node:assert/strict';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeLease, OUTBOX } from '../../../bot/outbox/lease.ts';
import { markStore, WrongStore } from '../../../bot/seed.ts';
import { hashOfPlace, named } from '../../../bot/store/named.ts';
import { programmePartition, talkPartition } from '../../../storage/keys.ts';
import type { StoreSettings } from '../../../storage/open.ts';
import { startEmulator, type Emulator } from '../../storage/emulator.ts';
import { inTempFolder } from '../../storage/temp-folder.ts';
import { fillStore, sqliteIn, usingStore } from './fill.ts';
import { change as changeFile, PRODUCTION } from './folders.ts';
import { dumpOf, etagsIn, storeTool } from './tool.ts';

const change = (folder: string, sql: string): void => changeFile(join(folder, 'mikrolaan.db'), sql);

/** As a copy leaves it that was killed half-way. */
const interrupt = (folder: string, from: string): void => {
  const mark = JSON.stringify({ v: 1, kind: 'copying', from: hashOfPlace(named(from, {})) });
  change(
    folder,
    `UPDATE doc SET body = '${mark}' WHERE id = 'store';
     DELETE FROM doc WHERE rowid % 2 = 0 AND id <> 'store';
     DELETE FROM tag WHERE (partition, id) NOT IN (SELECT partition, id FROM doc)`,
  );
};

describe('npm run store -- copy', () => {
  let emulator: Emulator;
  before(async () => {
    emulator = await startEmulator();
  });
  after(() => emulator.close());

  const cosmos = (database: string): StoreSettings => {
    const { endpoint, key } = emulator;
    return { kind: 'cosmos', endpoint, credential: { key }, database };
  };
  const address = (database: string): string => `${emulator.endpoint}/${database}`;
  const tool = (...args: readonly string[]) => storeTool({ COSMOS_KEY: emulator.key })(...args);

  it('moves a random programme to Cosmos DB and back, document by document to the byte', () =>
    inTempFolder(async (folder) => {
      const [here, back] = [join(folder, 'here'), join(folder, 'back')];
      await usingStore(sqliteIn(here), (store) => fillStore(store));
      const dump = await dumpOf(sqliteIn(here));
      const there = await tool('copy', '--from', here, '--to', address('moved'));
      assert.equal(there.code, 0, there.text);
      assert.match(
        there.text,
        new RegExp(`^Copied ${dump.length - 1} documents of demo data from the SQLite data in `),
      );
      assert.match(there.text, /^ {2}conversations: 12$/m);
      assert.match(there.text, /every event log is whole \(40 entries, the newest of 202\d-/);
      assert.ok(!/a:chat|Maria/.test(there.text), 'no conversation and no person is named');
      assert.deepEqual(await dumpOf(cosmos('moved')), dump);

      assert.equal((await tool('copy', '--from', address('moved'), '--to', back)).code, 0);
      assert.deepEqual(await dumpOf(sqliteIn(back)), dump);
      const etags = new Set(await etagsIn(sqliteIn(here)));
      for (const etag of [...(await etagsIn(cosmos('moved'))), ...(await etagsIn(sqliteIn(back)))])
        assert.ok(!etags.has(etag), 'etags are new');
      await usingStore(sqliteIn(back), (store) => markStore(store, 'demo'));
    }));

  it('says that a copy is complete when it is asked for again', () =>
    inTempFolder(async (folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')];
      await usingStore(sqliteIn(from), (store) => fillStore(store));
      const run = () => tool('copy', '--from', from, '--to', to);
      assert.equal((await run()).code, 0);
      const { code, text } = await run();
      assert.equal(code, 0);
      assert.match(text, /^This copy is complete already; it is proved once more\.\n/);
    }));

  it('goes on where it was interrupted, also where the source went on, and no bot starts meanwhile', () =>
    inTempFolder(async (folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')];
      await usingStore(sqliteIn(from), (store) => fillStore(store));
      const run = () => tool('copy', '--from', from, '--to', to);
      assert.equal((await run()).code, 0);
      interrupt(to, from);
      await assert.rejects(
        usingStore(sqliteIn(to), (store) => markStore(store, 'demo')),
        (error) => error instanceof WrongStore && /was not finished, so it lacks data/.test(error.message),
      );
      const lacking = (await dumpOf(sqliteIn(from))).length - (await dumpOf(sqliteIn(to))).length;
      assert.ok(lacking > 20);
      await usingStore(sqliteIn(from), async (store) => {
        const [doc] = await store.read(talkPartition('a:chat-1'), ['talk']);
        const write = {
          op: 'replace',
          id: 'talk',
          ifMatch: doc?.etag ?? '',
          tags: ['new'],
          body: 1,
        } as const;
        assert.ok((await store.commit(talkPartition('a:chat-1'), [write])).ok);
      });
      const { code, text } = await run();
      assert.equal(code, 0, text);
      assert.match(text, /^An earlier copy was interrupted; it goes on where it stopped\.\n/);
      assert.match(text, new RegExp(`demo data \\((${lacking}|${lacking + 1}) of them now\\)`));
      assert.deepEqual(await dumpOf(sqliteIn(to)), await dumpOf(sqliteIn(from)));
    }));

  it('does not go on with the beginning of another copy', () =>
    inTempFolder(async (folder) => {
      const [from, other, to] = [join(folder, 'from'), join(folder, 'other'), join(folder, 'to')];
      for (const one of [from, other]) await usingStore(sqliteIn(one), (store) => fillStore(store));
      assert.equal((await tool('copy', '--from', other, '--to', to)).code, 0);
      interrupt(to, other);
      const { code, text } = await tool('copy', '--from', from, '--to', to);
      assert.equal(code, 1);
      assert.match(text, /^A copy of another store was begun in .*\. Nothing was changed; name a store/);
    }));

  it('finds what is not the same in the end, and lets no bot start on it', () =>
    inTempFolder(async (folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')];
      await usingStore(sqliteIn(from), (store) => fillStore(store));
      assert.equal((await tool('copy', '--from', from, '--to', to)).code, 0);
      interrupt(to, from);
      const partition = talkPartition('somebody else');
      await usingStore(sqliteIn(to), (store) =>
        store.commit(partition, [{ op: 'create', id: 'talk', body: { v: 1 } }]),
      );
      const { code, text } = await tool('copy', '--from', from, '--to', to);
      assert.equal(code, 1);
      assert.match(
        text,
        /\nThe two stores are not the same in: conversations\. No bot starts on .* as it is\.\n/,
      );
      await assert.rejects(
        usingStore(sqliteIn(to), (store) => markStore(store, 'demo')),
        WrongStore,
      );
    }));

  it('refuses what holds something else, and changes nothing there', () =>
    inTempFolder(async (folder) => {
      const [from, full, odd] = [join(folder, 'from'), join(folder, 'full'), join(folder, 'odd')];
      await usingStore(sqliteIn(from), (store) => fillStore(store));
      await usingStore(sqliteIn(full), (store) => fillStore(store, { kind: 'real' }));
      await usingStore(sqliteIn(odd), (store) =>
        store.commit('p', [{ op: 'create', id: 'x', body: { v: 1 } }]),
      );
      for (const [target, sentence] of [
        [full, /^There is real data in .* Nothing was changed; name a store that is empty\.$/],
        [odd, /^There is something in .* already\. Nothing was changed; name a store that is empty\.$/],
        [from, /^Both names are of the same store\.$/],
        [join(folder, 'odd', '..', 'from'), /^Both names are of the same store\.$/],
      ] as const) {
        const before = await dumpOf(sqliteIn(target));
        const { code, text } = await tool('copy', '--from', from, '--to', target);
        assert.equal(code, 1);
        assert.match(text, sentence);
        assert.deepEqual(await dumpOf(sqliteIn(target)), before);
      }
    }));

  it('refuses a source that a bot works on, and says what to stop', () =>
    inTempFolder(async (folder) => {
      const from = join(folder, 'from');
      await usingStore(sqliteIn(from), async (store) => {
        await fillStore(store);
        const { code, text } = await tool('copy', '--from', from, '--to', join(folder, 'to'));
        assert.equal(code, 1);
        assert.match(
          text,
          /^A bot is working on .* Stop it before it is copied, for what it writes meanwhile would be lost\.$/,
        );
      });
      await usingStore(cosmos('busy'), async (store) => {
        await fillStore(store);
        const lease = makeLease(store, OUTBOX, 'a bot', Date.now);
        assert.ok(await lease.hold(1_000));
        const busy = () => tool('copy', '--from', address('busy'), '--to', join(folder, 'to'));
        const { code, text } = await busy();
        assert.equal(code, 1);
        assert.match(
          text,
          /^A bot is working on the Cosmos DB database "busy" .* was killed counts for 60 seconds\)\.$/,
        );
        assert.deepEqual(await readdir(folder), ['from'], 'nothing was begun');
        await lease.release();
        assert.equal((await busy()).code, 0);
      });
    }));

  it('refuses a target on which another process works', () =>
    inTempFolder(async (folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')];
      await usingStore(sqliteIn(from), (store) => fillStore(store));
      await usingStore(sqliteIn(to), async () => {
        const { text } = await tool('copy', '--from', from, '--to', to);
        assert.match(
          text,
          /^Another process is working on the SQLite data in .*; name a store that is empty\.$/,
        );
      });
    }));

  it('takes no demo data into production or away from this machine, and keeps what a store was made for', () =>
    inTempFolder(async (folder) => {
      const [demo, real] = [join(folder, 'demo'), join(folder, 'real')];
      await usingStore(sqliteIn(demo), (store) => fillStore(store));
      await usingStore(sqliteIn(real), (store) => fillStore(store, { kind: 'real' }));
      const produce = storeTool(PRODUCTION);
      const sentence = /^This is demo data, and demo people must not meet real citizens/;
      assert.match((await produce('copy', '--from', demo, '--to', join(folder, 'a'))).text, sentence);
      const away = await storeTool()('copy', '--from', demo, '--to', 'https://x.documents.azure.com/y');
      assert.match(away.text, sentence);
      const moved = await produce('copy', '--from', real, '--to', join(folder, 'b'));
      assert.equal(moved.code, 0, moved.text);
      await usingStore(sqliteIn(join(folder, 'b')), async (store) => {
        await markStore(store, 'real');
        await assert.rejects(markStore(store, 'demo'), /holds real data/);
      });
    }));

  it('refuses a store of a newer version, of either kind', () =>
    inTempFolder(async (folder) => {
      const [newer, marked, to] = [join(folder, 'newer'), join(folder, 'marked'), join(folder, 'to')];
      for (const one of [newer, marked]) await usingStore(sqliteIn(one), (store) => fillStore(store));
      change(newer, 'PRAGMA user_version = 2');
      change(marked, `UPDATE doc SET body = '{"v":2,"kind":"demo"}' WHERE id = 'store'`);
      const { text } = await tool('copy', '--from', newer, '--to', to);
      assert.match(text, /has schema version 2, and this program reads 1/);
      assert.match(
        (await tool('copy', '--from', marked, '--to', to)).text,
        /^A newer version of this program has written a document .* Start that version\.$/,
      );

      await usingStore(cosmos('newer'), (store) => fillStore(store));
      const { CosmosClient } = await import('@azure/cosmos');
      const { endpoint, key } = emulator;
      const connectionPolicy = { enableEndpointDiscovery: false };
      const client = new CosmosClient({ endpoint, key, connectionPolicy });
      const item = { id: 'head', partition: 'programme:newer', tags: [], body: {}, v: 2, mark: '' };
      await client.database('newer').container('programmes').items.create(item);
      const cosmosToo = await tool('copy', '--from', address('newer'), '--to', to);
      assert.deepEqual(
        [cosmosToo.code, cosmosToo.text],
        [1, 'The database holds a document of another shape than 1, the one known here.'],
      );
      client.dispose();
    }));

  it('refuses where there is nothing, where a copy was not finished, and where a log is broken', () =>
    inTempFolder(async (folder) => {
      const [from, to] = [join(folder, 'from'), join(folder, 'to')];
      const run = async (): Promise<string> => (await tool('copy', '--from', from, '--to', to)).text;
      assert.match(await run(), /^There is no data in ".*from"\. Name the DATA_DIR of the bot/);
      await mkdir(from);
      assert.match(await run(), /^There is no data in /);
      assert.deepEqual(await readdir(from), [], 'looking makes nothing');
      const programme = await usingStore(sqliteIn(from), (store) => fillStore(store));
      change(
        from,
        `UPDATE doc SET body = json_set(body, '$.actor', 'Maria') WHERE json_extract(body, '$.seq') = 7 AND id LIKE 'command:%'`,
      );
      const broken = await run();
      assert.match(broken, /^The event log of .*from" is broken; docs\/event-log\.md says what to do\.\n/);
      assert.deepEqual(await readdir(folder), ['from'], 'nothing was begun');
      assert.ok(broken.includes(`${programmePartition(programme)}\n`) && !broken.includes('Maria'));
      interrupt(from, folder);
      assert.match(await run(), /^It is about .* A copy into this store was not finished/);
      const missing = await tool('copy', '--from', address('missing'), '--to', to);
      assert.match(missing.text, /^The Cosmos DB database "missing" .* does not exist; create it first\.$/);
      const { text } = await tool('check', '--from', address('missing'));
      assert.match(text, /does not exist/, 'nor did looking create it');
    }));
});
