import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { MAX_COMMIT_BYTES, MAX_WRITES, prepareCommit } from '../../storage/check.ts';
import { copyDocuments } from '../../storage/copy-documents.ts';
import { differences, digestOf, documentsIn, hashOfAll } from '../../storage/digest.ts';
import { type Everything } from '../../storage/everything.ts';
import { openEverything } from '../../storage/open-everything.ts';
import { openStore, type StoreSettings } from '../../storage/open.ts';
import type { Doc, Store, Write } from '../../storage/port.ts';
import { startEmulator, type Emulator } from './emulator.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';
import { inTempFolder } from './temp-folder.ts';
import { watch } from './programme-store.ts';

/** Documents of the large store; 100.000 in the long run. */
const MANY = Number(process.env['DOCUMENTS'] ?? 10_000);
const PARTITIONS = ['looks:x:2026-11', 'members', 'programme:x', 'system', 'talk:a', 'talk:b', 'talk:😀'];

const using = async <T>(settings: StoreSettings, use: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore(settings);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

const everythingOf = async <T>(
  settings: StoreSettings,
  use: (everything: Everything) => Promise<T>,
): Promise<T> => {
  const everything = await openEverything(settings);
  try {
    return await use(everything);
  } finally {
    await everything.close();
  }
};

/** So many documents in one partition, in commits as large as they may be. */
const fill = async (store: Store, partition: string, count: number, text = ''): Promise<void> => {
  for (let first = 0; first < count; first += MAX_WRITES) {
    const length = Math.min(MAX_WRITES, count - first);
    const writes = Array.from({ length }, (_, index): Write => {
      const id = `d:${first + index}`;
      return { op: 'create', id, tags: index % 2 ? ['odd'] : [], body: { n: first + index, text } };
    });
    assert.ok((await store.commit(partition, writes)).ok);
  }
};

const found = (settings: StoreSettings): Promise<readonly string[]> =>
  everythingOf(settings, async (everything) => {
    const names: string[] = [];
    for await (const { partition, docs } of everything.pages()) {
      assert.ok(docs.length > 0, 'an empty page');
      names.push(...docs.map(({ id, body }) => JSON.stringify([partition, id, body])));
    }
    return names;
  });

const comesOnce = async (settings: StoreSettings, count: number): Promise<void> => {
  await using(settings, async (store) => {
    for (const partition of PARTITIONS) await fill(store, partition, partition === 'programme:x' ? count : 3);
  });
  const names = await found(settings);
  assert.equal(names.length, count + 3 * (PARTITIONS.length - 1));
  assert.equal(new Set(names).size, names.length, 'a document came twice');
};

/** Pages made up, as if a store held them. */
const made = (pages: readonly (readonly [string, readonly Doc[]])[]): Everything => ({
  async *pages() {
    for (const [partition, docs] of pages) yield { partition, docs };
  },
  close: () => Promise.resolve(),
});

const doc = (id: string, body: unknown = 1, tags: readonly string[] = []): Doc => ({
  id,
  etag: 'e',
  tags,
  body,
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('everything in a store', function () {
  this.timeout(60_000 + 2 * MANY);
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
    const { key } = emulator;
    return { kind: 'cosmos', endpoint: proxy.endpoint, credential: { key }, database };
  };

  it('comes once each from SQLite, over several pages', () =>
    inTempFolder((folder) => comesOnce({ kind: 'sqlite', folder, scratch: true }, 1_234)));

  it('comes once each from Cosmos DB, over several pages', () => comesOnce(cosmos('once'), 1_234));

  it('comes once each from a Cosmos DB that answers in small pages and fails now and then', async () => {
    proxy.pageSize = 7;
    let queries = 0;
    proxy.decide = (kind) => {
      if (kind !== 'query') return undefined;
      queries += 1;
      return queries % 5 === 0 ? { status: 429, retryAfterMs: 1 } : undefined;
    };
    try {
      await comesOnce(cosmos('small'), 40);
      assert.ok(queries > 30);
    } finally {
      delete proxy.pageSize;
      proxy.decide = () => undefined;
    }
  });

  it(`takes no more memory for ${MANY} documents than for a tenth of them`, () =>
    inTempFolder(async (folder) => {
      const settings: StoreSettings = { kind: 'sqlite', folder, scratch: true };
      const text = 'x'.repeat(1_000);
      const peak = (): Promise<number> =>
        everythingOf(settings, async (everything) => {
          let most = 0;
          let pages = 0;
          const watched: Everything = {
            ...everything,
            async *pages() {
              for await (const page of everything.pages()) {
                if (pages % 4 === 0) {
                  collect();
                  most = Math.max(most, process.memoryUsage().heapUsed);
                }
                pages += 1;
                yield page;
              }
            },
          };
          await digestOf(watched);
          return most;
        });
      await using(settings, (store) => fill(store, 'programme:x', MANY / 10, text));
      await peak();
      const few = await peak();
      await using(settings, async (store) => {
        await fill(store, 'programme:y', (MANY * 9) / 10, text);
      });
      const many = await peak();
      assert.ok(many - few < 8_000_000, `${few} bytes became ${many}`);
    }));

  it('has a digest that shows every difference but etags and the order they came in', async () => {
    const one = [
      ['p', [doc('a', { x: 1, y: 2 }), doc('b', 2, ['t'])]],
      ['q', [doc('a')]],
    ] as const;
    const base = await digestOf(made(one));
    assert.equal(documentsIn(base), 3);
    const turned = [
      ['q', [{ ...doc('a'), etag: 'new' }]],
      ['p', [doc('b', 2, ['t'])]],
      ['p', [doc('a', { x: 1, y: 2 })]],
    ] as const;
    const same = await digestOf(made(turned));
    assert.deepEqual(differences(base, same), []);
    assert.equal(hashOfAll(base), hashOfAll(same));
    const others: readonly (readonly (readonly [string, readonly Doc[]])[])[] = [
      [
        ['p', [doc('a', { y: 2, x: 1 }), doc('b', 2, ['t'])]],
        ['q', [doc('a')]],
      ],
      [
        ['p', [doc('a', { x: 1, y: 2 }), doc('b', 2)]],
        ['q', [doc('a')]],
      ],
      [
        ['p', [doc('a', { x: 1, y: 2 }), doc('c', 2, ['t'])]],
        ['q', [doc('a')]],
      ],
      [
        ['p', [doc('a', 2, ['t']), doc('b', { x: 1, y: 2 })]],
        ['q', [doc('a')]],
      ],
      [
        ['p', [doc('a', { x: 1, y: 2 })]],
        ['q', [doc('a')]],
      ],
      [
        ['p', [doc('a', { x: 1, y: 2 }), doc('b', 2, ['t'])]],
        ['r', [doc('a')]],
      ],
    ];
    for (const other of others) {
      const digest = await digestOf(made(other));
      assert.notDeepEqual(differences(base, digest), []);
      assert.notEqual(hashOfAll(base), hashOfAll(digest));
    }
  });

  it('is written in commits that every store takes', () =>
    inTempFolder(async (folder) => {
      const large = { text: 'æ'.repeat(300_000) };
      const pages = [
        ['p', Array.from({ length: 1_050 }, (_, index) => doc(`small:${index}`, { index }, ['t']))],
        ['p', Array.from({ length: 10 }, (_, index) => doc(`large:${index}`, large))],
        ['system', [doc('store', { kind: 'demo' }), doc('other')]],
      ] as const;
      await using({ kind: 'sqlite', folder, scratch: true }, async (store) => {
        const { commits, store: watched } = watch(store);
        const progress = await copyDocuments(made(pages), watched, false);
        assert.deepEqual(progress, { documents: 1_061, written: 1_061 });
        assert.ok(commits.every((writes) => writes.length <= MAX_WRITES));
        for (const writes of commits) prepareCommit('p', writes);
        assert.equal(commits.length, 11 + 4 + 1, `${MAX_COMMIT_BYTES} bytes take three large ones`);
        assert.deepEqual(await store.read('system', ['store']), [undefined], 'the marker comes last');
        const again = await copyDocuments(made(pages), watched, true);
        assert.deepEqual([again, commits.length], [{ documents: 1_061, written: 0 }, 16]);
      });
    }));
});
