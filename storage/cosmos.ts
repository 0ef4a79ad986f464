import { randomUUID } from 'node:crypto';
import type { Container } from '@azure/cosmos';
import { isUsableKey, limitOf, prepareCommit } from './check.ts';
import type { CosmosPlace } from './cosmos-client.ts';
import { connectCosmos } from './cosmos-containers.ts';
import { docOf, judge } from './cosmos-item.ts';
import { listItems, readItems } from './cosmos-read.ts';
import { budgetOf, retryRead, retryWrite } from './cosmos-retry.ts';
import { sendCommit } from './cosmos-write.ts';
import { StoreUnavailable, type Store } from './port.ts';

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
  const running = new Set<Promise<unknown>>();
  let closed = false;

  const containerOf = (partition: string): Container =>
    partition.startsWith(CONVERSATION) ? containers.conversations : containers.programmes;

  /** Lets `close` wait for what is under way. */
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) throw new StoreUnavailable('The store is closed.');
    const promise = work();
    running.add(promise);
    try {
      return await promise;
    } finally {
      running.delete(promise);
    }
  };

  return {
    name: 'cosmos',
    read: (partition, ids) =>
      call(async () => {
        const asked = ids.filter(isUsableKey);
        if (asked.length === 0 || !isUsableKey(partition)) return ids.map(() => undefined);
        const items = await retryRead(
          (signal) => readItems(containerOf(partition), partition, asked, signal),
          budgetOf(budgetMs),
        );
        const docs = new Map(items.map((item) => [item?.id, item && docOf(item)]));
        return ids.map((id) => docs.get(id));
      }),
    list: (partition, tag, { limit, ...where } = {}) =>
      call(async () => {
        const page = { tag, ...where, limit: limitOf(limit) };
        if (!isUsableKey(partition)) return [];
        const items = await retryRead(
          (signal) => listItems(containerOf(partition), partition, page, signal),
          budgetOf(budgetMs),
        );
        return items.map(docOf);
      }),
    commit: (partition, writes) =>
      call(async () => {
        const prepared = prepareCommit(partition, writes);
        const container = containerOf(partition);
        const ids = prepared.map((write) => write.id);
        const mark = randomUUID();
        return retryWrite(
          {
            attempt: (signal) => sendCommit(container, partition, prepared, mark, signal),
            readBack: async (signal) =>
              judge(prepared, mark, await readItems(container, partition, ids, signal)),
          },
          budgetOf(budgetMs),
        );
      }),
    close: async () => {
      if (closed) return;
      closed = true;
      await Promise.allSettled(running);
      containers.dispose();
    },
  };
};
