import type { Container } from '@azure/cosmos';
import type { CosmosPlace } from './cosmos-client.ts';
import { connectCosmos } from './cosmos-containers.ts';
import { listItems, readItems } from './cosmos-read.ts';
import { storeOver } from './cosmos-store.ts';
import { sendCommit } from './cosmos-write.ts';
import type { Store } from './port.ts';

export interface CosmosSettings extends CosmosPlace {
  /** How long one call may take, all retries included, in milliseconds. */
  readonly budgetMs: number;
  /** False: a database that is not there is an error, also with a key. */
  readonly mayCreate?: boolean;
}

/** Conversations have a container of their own: many small partitions, while a programme is one large one. */
const CONVERSATION = 'talk:';

/** Rejects with an Error for people when the database cannot be used, StoreUnavailable when it does not answer. */
export const openCosmos = async ({
  budgetMs,
  mayCreate = true,
  ...place
}: CosmosSettings): Promise<Store> => {
  const containers = await connectCosmos(place, { mayCreate });
  const of = (partition: string): Container =>
    partition.startsWith(CONVERSATION) ? containers.conversations : containers.programmes;
  return storeOver(
    {
      read: (partition, ids, signal) => readItems(of(partition), partition, ids, signal),
      list: (partition, page, signal) => listItems(of(partition), partition, page, signal),
      send: (partition, writes, mark, signal) => sendCommit(of(partition), partition, writes, mark, signal),
      dispose: containers.dispose,
    },
    budgetMs,
  );
};
