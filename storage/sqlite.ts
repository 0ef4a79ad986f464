import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { prepareCommit } from './check.ts';
import { StoreUnavailable, type Store } from './port.ts';
import { applier } from './sqlite-apply.ts';
import { DATA_FILE, openDatabase, tidy } from './sqlite-database.ts';
import { flushWith, syncOfLog } from './sqlite-flush.ts';
import { groupCommit } from './sqlite-group.ts';
import { lockFolder } from './sqlite-lock.ts';
import { readerOf } from './sqlite-read.ts';

export interface SqliteSettings {
  /** Holds `mikrolaan.db` and `lock.db`; created with mode 0700 where missing. One process at a time. */
  readonly folder: string;
  /** Told of every transaction on disk, with the number of commits it carried. */
  readonly onGroup?: (commits: number) => void;
  /** Overwritten text is gone from the files this many milliseconds later; 5.000 unless told. */
  readonly tidyMs?: number;
  /** True: thrown away afterwards, as tests do; no commit waits for the disk, and a power cut may break it. */
  readonly scratch?: boolean;
}

/**
 * A version number for each document would come again after a backup is restored, and an etag from before would then
 * match other content. So: something random for each opening, and a counter within it.
 */
const etagSource = (): (() => string) => {
  const opening = randomBytes(9).toString('base64url');
  let count = 0;
  return () => `${opening}.${(count += 1).toString(36)}`;
};

const openFiles = ({
  folder,
  scratch = false,
}: SqliteSettings): { readonly db: DatabaseSync; readonly closeFiles: () => void } => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = lockFolder(folder);
  try {
    const db = openDatabase(join(folder, DATA_FILE), { scratch });
    const closeFiles = (): void => {
      db.close();
      lock.release();
    };
    return { db, closeFiles };
  } catch (error) {
    lock.release();
    throw error;
  }
};

/** Calls `tidy` once, `ms` after the first of the changes reported to it. */
const tidyLater = (db: DatabaseSync, ms: number): { changed(): void; stop(): void } => {
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      try {
        if (!tidy(db)) changed();
      } catch {
        changed(); // a full disk: the commits themselves tell of it, and tidying is tried again
      }
    }, ms).unref();
  };
  return { changed, stop: () => clearTimeout(timer) };
};

/** Rejects with an Error for people when the folder is in use, or its database is of a newer program. */
export const openSqlite = async (settings: SqliteSettings): Promise<Store> => {
  const { db, closeFiles } = openFiles(settings);
  const tidying = tidyLater(db, settings.tidyMs ?? 5_000);
  const log = syncOfLog(join(settings.folder, DATA_FILE));
  const flush = settings.scratch === true ? undefined : flushWith(log.sync);
  const group = groupCommit(db, applier(db, etagSource()), flush, (commits) => {
    tidying.changed();
    settings.onGroup?.(commits);
  });
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    tidying.stop();
    await group.settle();
    try {
      tidy(db);
    } finally {
      log.close();
      closeFiles();
    }
  };

  return {
    name: 'sqlite',
    readsMayLag: false,
    ...readerOf(db, () => flush?.pending()),
    commit: async (partition, writes) => {
      if (closed) throw new StoreUnavailable('The store is closed.');
      return group.add(partition, prepareCommit(partition, writes));
    },
    close: () => (closed ??= close()),
  };
};
