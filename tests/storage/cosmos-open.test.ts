import assert from 'node:assert/strict';
import { CosmosClient, type Database } from '@azure/cosmos';
import { openCosmos } from '../../storage/cosmos.ts';
import { openStore } from '../../storage/open.ts';
import { startEmulator, type Emulator } from './emulator.ts';

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
      resources.map(({ id, partitionKey, indexingPolicy }) => ({
        id,
        key: partitionKey,
        indexed: indexingPolicy?.includedPaths?.map(({ path }) => path),
        not: indexingPolicy?.excludedPaths?.map(({ path }) => path),
      })),
      ['conversations', 'programmes'].map((id) => ({
        id,
        key: { paths: ['/partition'], version: 2 },
        indexed: ['/partition/?', '/tags/[]/?', '/id/?'],
        not: ['/*'],
      })),
    );
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
