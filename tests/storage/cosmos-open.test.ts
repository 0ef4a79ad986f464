import assert from 'node:assert/strict';
import { CosmosClient, type Database } from '@azure/cosmos';
import { openCosmos } from '../../storage/cosmos.ts';
import { openStore } from '../../storage/open.ts';
import { startEmulator, type Emulator } from './emulator.ts';
import { startFaultProxy } from './fault-proxy.ts';

const partitionsIn = async (database: Database, container: string): Promise<readonly string[]> => {
  const query = 'SELECT c.partition FROM c';
  const items = database.container(container).items.query<{ readonly partition: string }>(query);
  return (await items.fetchAll()).resources.map(({ partition }) => partition);
};

describe('opening the cosmos store', () => {
  let emulator: Emulator;
  let admin: CosmosClient;
  before(async () => {
    emulator = await startEmulator();
    const { endpoint, key } = emulator;
    admin = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
  });
  after(async () => {
    admin.dispose();
    await emulator.close();
  });

  const openIn = (database: string) => {
    const { endpoint, key } = emulator;
    return openStore({ kind: 'cosmos', endpoint, credential: { key }, database });
  };

  it('creates containers that index only what is queried, also when two processes start together', async () => {
    const opened = await Promise.all([openIn('fresh'), openIn('fresh')]);
    for (const store of opened) await store.close();
    const { resources } = await admin.database('fresh').containers.readAll().fetchAll();
    assert.deepEqual(
      resources.map(({ id, partitionKey, indexingPolicy, defaultTtl }) => ({
        id,
        ttl: defaultTtl,
        key: partitionKey,
        indexed: indexingPolicy?.includedPaths?.map(({ path }) => path),
        not: indexingPolicy?.excludedPaths?.map(({ path }) => path),
      })),
      ['conversations', 'programmes'].map((id) => ({
        id,
        ttl: undefined,
        key: { paths: ['/partition'], version: 2 },
        indexed: ['/partition/?', '/tags/[]/?', '/id/?'],
        not: ['/*'],
      })),
    );
  });

  it('asks by what is indexed, by all of it and by nothing else', async () => {
    const proxy = await startFaultProxy(emulator.endpoint);
    const asked = new Set<string>();
    proxy.alter = (exchange) => {
      const { query = '' } =
        exchange.kind === 'query' ? (JSON.parse(exchange.asked) as { readonly query?: string }) : {};
      for (const [, path = ''] of query.matchAll(/\bc\.(\w+)/g)) asked.add(path);
      return exchange;
    };
    const { key } = emulator;
    const store = await openStore({
      kind: 'cosmos',
      endpoint: proxy.endpoint,
      credential: { key },
      database: 'asked',
    });
    for (const page of [{}, { after: 'a' }, { backwards: true }, { after: 'b', backwards: true }] as const)
      await store.list('programme:x', 't', page);
    await store.close();
    await proxy.close();
    const { resource } = await admin.database('asked').container('programmes').read();
    const paths = resource?.indexingPolicy?.includedPaths?.map(({ path }) => path.split('/')[1]);
    assert.deepEqual([...asked].toSorted(), paths?.toSorted());
  });

  it('gives no document a time to live, and refuses containers that have one', async () => {
    const store = await openIn('ttl');
    await store.commit('programme:x', [{ op: 'create', id: 'a', body: { ttl: 5 } }]);
    await store.commit('programme:x', [
      { op: 'create', id: 'b', body: 0 },
      { op: 'create', id: 'c', body: 0 },
    ]);
    await store.close();
    const items = admin.database('ttl').container('programmes').items;
    const { resources } = await items.query<object>('SELECT * FROM c').fetchAll();
    assert.equal(resources.length, 3);
    for (const item of resources) assert.ok(!('ttl' in item));
    await admin.databases.create({ id: 'short' });
    for (const id of ['conversations', 'programmes'])
      await admin.database('short').containers.create({ id, partitionKey: '/partition', defaultTtl: 3_600 });
    await assert.rejects(openIn('short'), /container "conversations" deletes documents by itself/);
  });

  it('keeps conversations in a container of their own, and opens what is there', async () => {
    for (const partition of ['talk:x', 'programme:x']) {
      const store = await openIn('used');
      await store.commit(partition, [{ op: 'create', id: 'a', body: 0 }]);
      await store.close();
    }
    const used = admin.database('used');
    assert.deepEqual(await partitionsIn(used, 'conversations'), ['talk:x']);
    assert.deepEqual(await partitionsIn(used, 'programmes'), ['programme:x']);
  });

  it('refuses containers with another partition key, and says so', async () => {
    await admin.databases.create({ id: 'strange' });
    await admin.database('strange').containers.create({ id: 'conversations', partitionKey: '/id' });
    await assert.rejects(
      openIn('strange'),
      /container "conversations" has not the partition key \/partition/,
    );
  });

  it('sends nothing in the clear to another machine', async () => {
    const place = {
      endpoint: 'http://database.example:8081',
      credential: { key: emulator.key },
      database: 'x',
    };
    await assert.rejects(openCosmos({ ...place, budgetMs: 1_000 }), /must begin with https/);
  });
});
