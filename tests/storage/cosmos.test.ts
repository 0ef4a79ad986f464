import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { openCosmos } from '../../storage/cosmos.ts';
import { StoreUnavailable, type CommitResult, type Store, type Write } from '../../storage/port.ts';
import { startEmulator, type Emulator } from './emulator.ts';
import {
  QUOTED,
  startFaultProxy,
  type FaultProxy,
  type ProxyFault,
  type RequestKind,
} from './fault-proxy.ts';

const database = 'faults';

let emulator: Emulator;
let proxy: FaultProxy;
let store: Store;

const openVia = (endpoint: string, budgetMs: number): Promise<Store> =>
  openCosmos({ endpoint, credential: { key: emulator.key }, database, budgetMs });

/** These faults, one for each request of the kind in turn, and none afterwards. */
const breakNext = (kind: RequestKind, ...faults: readonly ProxyFault[]): void => {
  const left = [...faults];
  proxy.decide = (seen) => (seen === kind ? left.shift() : undefined);
  proxy.seen.length = 0;
};

const etagsOf = (result: CommitResult): readonly string[] => (result.ok ? result.etags : []);

/** Faults that pass, and the requests they cost: what was applied is not sent again, what is unclear is looked at first. */
const passing: readonly (readonly [string, ProxyFault, readonly RequestKind[]])[] = [
  ['429', { status: 429, retryAfterMs: 10 }, ['write', 'write']],
  ['449', { status: 449 }, ['write', 'write']],
  ['503, not applied', { status: 503 }, ['write', 'read', 'write']],
  ['503, applied', { status: 503, applied: true }, ['write', 'read']],
  ['408, applied', { status: 408, applied: true }, ['write', 'read']],
  ['a line reset before', { line: 'reset' }, ['write', 'read', 'write']],
  ['a line reset after', { line: 'reset', applied: true }, ['write', 'read']],
];

/** One write, and two in a batch, from a document that exists; the last write tells them apart. */
const commits: readonly (readonly [string, (etag: string) => readonly Write[]])[] = [
  ['a create', () => [{ op: 'create', id: 'new', body: 'written' }]],
  ['a replace', (ifMatch) => [{ op: 'replace', id: 'head', ifMatch, body: 'written' }]],
  [
    'a batch',
    (ifMatch) => [
      { op: 'replace', id: 'head', ifMatch, body: 'written' },
      { op: 'create', id: 'new', body: 'written' },
    ],
  ],
];

const bodies = (docs: readonly ({ readonly body: unknown } | undefined)[]) => docs.map((doc) => doc?.body);

describe('the cosmos store behind a line that breaks', () => {
  afterEach(() => {
    proxy.decide = () => undefined;
  });
  before(async () => {
    emulator = await startEmulator();
    proxy = await startFaultProxy(emulator.endpoint);
    store = await openVia(proxy.endpoint, 2_000);
  });
  after(async () => {
    await store.close();
    await proxy.close();
    await emulator.close();
  });

  for (const [fault, proxyFault, requests] of passing)
    for (const [kind, writes] of commits)
      it(`brings ${kind} through ${fault}, once`, async () => {
        const partition = `faults:${randomUUID()}`;
        const first = await store.commit(partition, [{ op: 'create', id: 'head', body: 'before' }]);
        const wanted = writes(etagsOf(first)[0] ?? '');
        breakNext('write', proxyFault);
        const result = await store.commit(partition, wanted);
        const sent = [...proxy.seen];
        const docs = await store.read(
          partition,
          wanted.map(({ id }) => id),
        );
        assert.deepEqual(
          docs.map((doc) => doc?.body),
          wanted.map(() => 'written'),
        );
        assert.deepEqual(result, { ok: true, etags: docs.map((doc) => doc?.etag) });
        const readBack = wanted.length > 1 ? 'bulk' : 'read';
        assert.deepEqual(
          sent,
          requests.map((request) => (request === 'read' ? readBack : request)),
        );
      });

  it('answers within its time when the line hangs, having asked what became of the write', async () => {
    const partition = `hangs:${randomUUID()}`;
    const quick = await openVia(proxy.endpoint, 400);
    breakNext('write', { line: 'hang', applied: true });
    const result = await quick.commit(partition, [{ op: 'create', id: 'a', body: 1 }]);
    assert.deepEqual(
      (await quick.read(partition, ['a'])).map((doc) => doc?.etag),
      etagsOf(result),
    );
    proxy.decide = () => ({ line: 'hang' });
    const start = performance.now();
    await Promise.all(
      [
        quick.commit(partition, [{ op: 'create', id: 'b', body: 1 }]),
        quick.read(partition, ['a']),
        quick.read(partition, ['a', 'b']),
        quick.list(partition, 't'),
      ].map((call) => assert.rejects(call, StoreUnavailable)),
    );
    assert.ok(performance.now() - start < 900);
    proxy.decide = () => undefined;
    await quick.close();
  });

  it('reads through faults, and by single reads where the request for several fails', async () => {
    const partition = `reads:${randomUUID()}`;
    const ids = ['a', 'b', 'c'];
    await store.commit(
      partition,
      ids.map((id) => ({ op: 'create', id, tags: ['t'], body: id })),
    );
    breakNext('bulk', { status: 429 });
    assert.deepEqual(bodies(await store.read(partition, ['a', 'nix', 'c'])), ['a', undefined, 'c']);
    proxy.decide = (kind) => (kind === 'bulk' ? { status: 413 } : undefined);
    assert.deepEqual(bodies(await store.read(partition, ['a', 'nix', 'c'])), ['a', undefined, 'c']);
    breakNext('read', { status: 429 }, { status: 503 }, { status: 404, substatus: 1002 });
    assert.deepEqual(bodies(await store.read(partition, ['b'])), ['b']);
    breakNext('query', { status: 503 }, { status: 429 }, { status: 449 });
    assert.deepEqual(bodies(await store.list(partition, 't')), ids);
  });

  it('lists up to the limit from pages smaller than asked for', async () => {
    const partition = `pages:${randomUUID()}`;
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    await store.commit(
      partition,
      ids.map((id) => ({ op: 'create', id, tags: ['t'], body: id })),
    );
    proxy.pageSize = 2;
    assert.deepEqual(bodies(await store.list(partition, 't', { limit: 5 })), ids.slice(0, 5));
    assert.deepEqual(bodies(await store.list(partition, 't', { after: 'a' })), ids.slice(1));
    delete proxy.pageSize;
  });

  it('asks once for several documents, once for a batch and once for a single write', async () => {
    const partition = `count:${randomUUID()}`;
    const writes = ['a', 'b'].map((id): Write => ({ op: 'create', id, body: id }));
    await store.read(partition, ['a', 'b']);
    breakNext('other');
    await store.read(partition, ['a', 'b', 'c']);
    await store.commit(partition, writes);
    await store.commit(partition, [{ op: 'create', id: 'c', body: 1 }]);
    await store.read(partition, ['a']);
    assert.deepEqual(proxy.seen, ['bulk', 'write', 'write', 'read']);
  });

  it('lets no text of the service out', async () => {
    const partition = `texts:${randomUUID()}`;
    const quick = await openVia(proxy.endpoint, 50);
    for (const status of [400, 401, 403, 413, 429, 449, 500, 503]) {
      proxy.decide = () => ({ status, retryAfterMs: 60_000 });
      const writes: readonly Write[] = [{ op: 'create', id: 'a', body: { cpr: QUOTED } }];
      for (const call of [
        () => quick.read(partition, ['a']),
        () => quick.read(partition, ['a', 'b']),
        () => quick.list(partition, 't'),
        () => quick.commit(partition, writes),
        () => quick.commit(partition, [...writes, { op: 'create', id: 'b', body: 0 }]),
      ]) {
        const error: unknown = await call().then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        assert.match(String(error), /Cosmos DB .*\((?:\d{3}|TIMEOUT|no time left)\)/);
        assert.doesNotMatch(inspect(error, { depth: null, showHidden: true }), new RegExp(QUOTED));
      }
    }
    await quick.close();
  });

  it('counts every change once, while a fifth of all requests fail in some way', async () => {
    const partition = `count:${randomUUID()}`;
    const quick = await openVia(proxy.endpoint, 1_000);
    await quick.commit(partition, [{ op: 'create', id: 'head', body: 0 }]);
    const all = passing.map(([, fault]) => fault);
    proxy.decide = () => (Math.random() < 0.2 ? all[Math.floor(Math.random() * all.length)] : undefined);
    const change = async (command: string): Promise<void> => {
      const [head, mark] = await quick.read(partition, ['head', command]);
      if (mark !== undefined) return;
      const writes: readonly Write[] = [
        { op: 'replace', id: 'head', ifMatch: head?.etag ?? '', body: Number(head?.body) + 1 },
        { op: 'create', id: command, body: 0 },
      ];
      const result = await quick.commit(partition, writes);
      if (!result.ok) await change(command);
    };
    const again = async (command: string): Promise<void> =>
      change(command).catch((error: unknown) => {
        if (error instanceof StoreUnavailable) return again(command);
        throw error;
      });
    await Promise.all(
      [1, 2, 3, 4].map(async () => {
        for (let n = 0; n < 6; n += 1) await again(`command:${randomUUID()}`);
      }),
    );
    proxy.decide = () => undefined;
    assert.equal((await quick.read(partition, ['head']))[0]?.body, 24);
    await quick.close();
  });
});
