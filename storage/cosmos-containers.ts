import type {
  Container,
  ContainerRequest,
  CosmosClient,
  Database,
  PartitionKeyDefinition,
} from '@azure/cosmos';
import { clientFor, isPlain, type CosmosPlace } from './cosmos-client.ts';
import { statusOf, Unusable } from './cosmos-fault.ts';
import { budgetOf, retryRead } from './cosmos-retry.ts';

export interface CosmosContainers {
  readonly conversations: Container;
  readonly programmes: Container;
  dispose(): void;
}

/** Who starts with a wrong address hears so soon. */
const REACH_BUDGET_MS = 2_000;

/** Creating containers takes the service some seconds. */
const OPEN_BUDGET_MS = 30_000;

/** Version 2 of the partition hash, for ids of conversations are longer than the 101 bytes version 1 looks at. */
const PARTITION_KEY: PartitionKeyDefinition = { paths: ['/partition'], version: 2 };

/**
 * Only what is queried is indexed, for every indexed path makes every write dearer. The service indexes `id` anyway. No
 * time to live: a document that is gone would count as one that never was.
 */
export const containerRequest = (id: string): ContainerRequest => ({
  id,
  partitionKey: PARTITION_KEY,
  indexingPolicy: {
    indexingMode: 'consistent',
    automatic: true,
    includedPaths: [{ path: '/partition/?' }, { path: '/tags/[]/?' }, { path: '/id/?' }],
    excludedPaths: [{ path: '/*' }],
  },
});

/** Two processes that start together both try to create; the one that comes second finds it done. */
const unlessThere = async (create: () => Promise<unknown>): Promise<void> => {
  try {
    await create();
  } catch (error) {
    if (statusOf(error) !== '409') throw error;
  }
};

const createMissing = async (client: CosmosClient, id: string, abortSignal: AbortSignal): Promise<void> => {
  await unlessThere(() => client.databases.createIfNotExists({ id }, { abortSignal }));
  const { containers } = client.database(id);
  for (const container of ['conversations', 'programmes'])
    await unlessThere(() => containers.createIfNotExists(containerRequest(container), { abortSignal }));
};

/** Throws StoreUnavailable where nobody answers, or who answers does not know this key or identity. */
const reach = async (place: CosmosPlace, plain: boolean): Promise<void> => {
  const client = await clientFor(place, plain);
  try {
    await retryRead((abortSignal) => client.getDatabaseAccount({ abortSignal }), budgetOf(REACH_BUDGET_MS));
  } finally {
    client.dispose();
  }
};

const openContainer = async (
  database: Database,
  id: string,
  abortSignal: AbortSignal,
): Promise<Container> => {
  const container = database.container(id);
  const { resource } = await container.read({ abortSignal }).catch((error: unknown) => {
    if (!statusOf(error).startsWith('404')) throw error;
    throw new Unusable(
      `The Cosmos DB database "${database.id}" with a container "${id}" does not exist; create it first.`,
    );
  });
  const paths = resource?.partitionKey?.paths.join();
  if (paths !== PARTITION_KEY.paths.join())
    throw new Unusable(`The container "${id}" has not the partition key ${PARTITION_KEY.paths.join()}.`);
  if ((resource?.defaultTtl ?? 0) > 0)
    throw new Unusable(`The container "${id}" deletes documents by itself; switch its time to live off.`);
  // The first bulk request also fetches the partition ranges, and the SDK would keep a failure to do so for good.
  const read = { operationType: 'Read', id: 'none', partitionKey: 'none' } as const;
  await container.items.bulk([read], { continueOnError: true }, { abortSignal });
  return container;
};

/**
 * Connects, and with a key creates what is missing, unless it may not. With an identity nothing can be created through
 * the data plane, so database and containers must be there. Throws an Error for people when they are not.
 */
export const connectCosmos = async (
  place: CosmosPlace,
  { mayCreate = true } = {},
): Promise<CosmosContainers> => {
  const plain = isPlain(place.endpoint);
  const connect = async (abortSignal: AbortSignal): Promise<CosmosContainers> => {
    const client = await clientFor(place, plain);
    try {
      if (mayCreate && 'key' in place.credential) await createMissing(client, place.database, abortSignal);
      const database = client.database(place.database);
      const conversations = await openContainer(database, 'conversations', abortSignal);
      const programmes = await openContainer(database, 'programmes', abortSignal);
      return { conversations, programmes, dispose: () => client.dispose() };
    } catch (error) {
      client.dispose();
      throw error;
    }
  };
  await reach(place, plain);
  return retryRead(connect, budgetOf(OPEN_BUDGET_MS));
};
