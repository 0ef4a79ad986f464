import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../storage/port.ts';
import { openSqlite } from '../../storage/sqlite.ts';

/** Gives each user a folder of its own below the system's, and removes it afterwards. */
export const inTempFolder = async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'mikrolaan-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A SQLite store in the folder, closed afterwards. */
export const withStore = async <T>(folder: string, use: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openSqlite({ folder });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};
