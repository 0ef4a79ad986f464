import { randomUUID } from 'node:crypto';
import { isUsableKey, limitOf, prepareCommit, type PreparedWrite } from './check.ts';
import { docOf, judge, type StoredItem } from './cosmos-item.ts';
import type { ListPage } from './cosmos-read.ts';
import { budgetOf, retryRead, retryWrite, systemTimer, type Attempt, type Timer } from './cosmos-retry.ts';
import { StoreUnavailable, type Store } from './port.ts';

/** What is asked of the service, one request or a few; each rejects with what the SDK throws. */
export interface Service {
  read(
    partition: string,
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly (StoredItem | undefined)[]>;
  list(partition: string, page: ListPage, signal: AbortSignal): Promise<readonly StoredItem[]>;
  /** Sends a commit once, all or nothing. `mark` stands in every item it writes. */
  send(
    partition: string,
    writes: readonly PreparedWrite[],
    mark: string,
    signal: AbortSignal,
  ): Promise<Attempt>;
  dispose(): void;
}

/** The store over a service whose requests may fail in every way; `budgetMs`: of one call, all its retries included. */
export const storeOver = (service: Service, budgetMs: number, timer: Timer = systemTimer): Store => {
  const running = new Set<Promise<unknown>>();
  let closed = false;

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
    readsMayLag: true,
    read: (partition, ids) =>
      call(async () => {
        const asked = ids.filter(isUsableKey);
        if (asked.length === 0 || !isUsableKey(partition)) return ids.map(() => undefined);
        const items = await retryRead(
          (signal) => service.read(partition, asked, signal),
          budgetOf(budgetMs, timer),
        );
        const docs = new Map(items.map((item) => [item?.id, item && docOf(item)]));
        return ids.map((id) => docs.get(id));
      }),
    list: (partition, tag, { limit, ...where } = {}) =>
      call(async () => {
        const page = { tag, ...where, limit: limitOf(limit) };
        if (!isUsableKey(partition)) return [];
        const items = await retryRead(
          (signal) => service.list(partition, page, signal),
          budgetOf(budgetMs, timer),
        );
        return items.map(docOf);
      }),
    commit: (partition, writes) =>
      call(async () => {
        const prepared = prepareCommit(partition, writes);
        const ids = prepared.map((write) => write.id);
        const mark = randomUUID();
        return retryWrite(
          {
            attempt: (signal) => service.send(partition, prepared, mark, signal),
            readBack: async (signal) => judge(prepared, mark, await service.read(partition, ids, signal)),
          },
          budgetOf(budgetMs, timer),
        );
      }),
    close: async () => {
      if (closed) return;
      closed = true;
      await Promise.allSettled(running);
      service.dispose();
    },
  };
};
