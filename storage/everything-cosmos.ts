import type { Container, SqlQuerySpec } from '@azure/cosmos';
import type { CosmosPlace } from './cosmos-client.ts';
import { connectCosmos } from './cosmos-containers.ts';
import { docOf, storedItemOf } from './cosmos-item.ts';
import { IN_ONE_PARTITION } from './cosmos-line.ts';
import { budgetOf, retryRead } from './cosmos-retry.ts';
import { walkShelves, type Everything, type Shelves } from './everything.ts';

/** Nobody in a chat waits for it. */
const BUDGET_MS = 30_000;

/** Of answers; the service cuts off at 4 MB besides. */
const PAGE = 1_000;

/** Sorted by an indexed path over all partitions: the same partition comes for each of its documents. */
const PARTITIONS = 'SELECT c.partition FROM c WHERE c.partition > @after ORDER BY c.partition';
const DOCS = `SELECT * FROM c WHERE ${IN_ONE_PARTITION} AND c.id > @after ORDER BY c.id`;

/** The first answer that is not empty. Each page is a query of its own, so that one can be asked for again. */
const firstPage = (
  container: Container,
  query: SqlQuerySpec,
  partitionKey?: string,
): Promise<readonly unknown[]> =>
  retryRead(async (abortSignal) => {
    const options = { maxItemCount: PAGE, abortSignal, ...(partitionKey !== undefined && { partitionKey }) };
    const pages = container.items.query<unknown>(query, options);
    while (pages.hasMoreResults()) {
      const { resources } = await pages.fetchNext();
      if (resources && resources.length > 0) return resources;
    }
    return [];
  }, budgetOf(BUDGET_MS));

const partitionIn = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'partition' in row ? String(row.partition) : '';

const shelvesOf = (container: Container): Shelves => ({
  async partitions(after) {
    const parameters = [{ name: '@after', value: after }];
    const rows = await firstPage(container, { query: PARTITIONS, parameters });
    return [...new Set(rows.map(partitionIn))];
  },
  async docs(partition, after) {
    const parameters = [
      { name: '@partition', value: partition },
      { name: '@after', value: after },
    ];
    const rows = await firstPage(container, { query: DOCS, parameters }, partition);
    return rows.map((row) => docOf(storedItemOf(row)));
  },
});

/**
 * Creates nothing. Rejects with an Error for people where the database cannot be used, StoreUnavailable when it
 * does not answer in 30 s.
 */
export const everythingInCosmos = async (place: CosmosPlace): Promise<Everything> => {
  const containers = await connectCosmos(place, { mayCreate: false });
  return {
    async *pages() {
      yield* walkShelves(shelvesOf(containers.conversations));
      yield* walkShelves(shelvesOf(containers.programmes));
    },
    close: async () => containers.dispose(),
  };
};
