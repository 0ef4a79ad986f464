import type { DatabaseSync } from 'node:sqlite';
import type { PreparedWrite } from './check.ts';
import { StoreUnavailable, type CommitResult } from './port.ts';
import type { Apply } from './sqlite-apply.ts';
import type { Flush } from './sqlite-flush.ts';

/** Past this many commits the event loop gets a turn before the rest is written. */
const MAX_GROUP = 250;

export interface GroupCommit {
  /** Resolves when the group this commit is written with is on disk. */
  add(partition: string, writes: readonly PreparedWrite[]): Promise<CommitResult>;
  /** Writes everything queued, now; resolves when that and all before it is on disk, or its commits were told that it is not. */
  settle(): Promise<void>;
}

interface Waiting {
  readonly partition: string;
  readonly writes: readonly PreparedWrite[];
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: Error) => void;
}

/** Why, in SQLite's words for the code: they are the same for everybody, while its longer ones name tables. */
const whyOf = (error: unknown): string =>
  error instanceof Error && 'errstr' in error && 'errcode' in error
    ? `: ${String(error.errstr)} (SQLite code ${String(error.errcode)})`
    : '';

export const unavailable = (doing: string, error: unknown): StoreUnavailable =>
  new StoreUnavailable(`The database cannot be ${doing} now${whyOf(error)}.`);

/**
 * Commits that come in the same turn of the event loop share one transaction, and transactions that come during an
 * fsync share the next: that is what lets many conversations write at once. A conflict undoes only its own commit; when
 * the transaction itself fails (disk full), none of the group is written and each of its commits is told so.
 * Without a `flush` nobody waits for the disk.
 */
export const groupCommit = (
  db: DatabaseSync,
  apply: Apply,
  flush?: Pick<Flush, 'flushed'>,
  onGroup: (commits: number) => void = () => undefined,
): GroupCommit => {
  let queue: Waiting[] = [];
  const underWay = new Set<Promise<void>>();

  const writeAll = (group: readonly Waiting[]): readonly CommitResult[] => {
    try {
      db.exec('BEGIN IMMEDIATE');
      const results = group.map((one) => apply(one.partition, one.writes));
      db.exec('COMMIT');
      return results;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      for (const one of group) one.reject(unavailable('written', error));
      return [];
    }
  };

  const write = async (group: readonly Waiting[]): Promise<void> => {
    const results = writeAll(group);
    if (results.length === 0) return;
    try {
      await flush?.flushed();
    } catch (error) {
      const failed = error instanceof Error ? error : unavailable('written', error);
      for (const one of group) one.reject(failed);
      return;
    }
    for (const [index, result] of results.entries()) group[index]?.resolve(result);
    onGroup(results.length);
  };

  const writeNext = (): void => {
    const group = queue.slice(0, MAX_GROUP);
    queue = queue.slice(MAX_GROUP);
    if (queue.length > 0) setImmediate(writeNext);
    if (group.length === 0) return;
    const written = write(group).finally(() => underWay.delete(written));
    underWay.add(written);
  };

  return {
    add: (partition, writes) =>
      new Promise((resolve, reject) => {
        if (queue.length === 0) setImmediate(writeNext);
        queue.push({ partition, writes, resolve, reject });
      }),
    settle: async () => {
      while (queue.length > 0) writeNext();
      await Promise.all(underWay);
    },
  };
};
