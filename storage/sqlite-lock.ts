import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface FolderLock {
  release(): void;
}

/** Its text is for people. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

const SQLITE_BUSY = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

/**
 * Keeps the folder for this process: an exclusive transaction on a file of its own, held open. The operating system
 * drops it when the process ends in any way, kill -9 too, and the data file stays readable for a backup meanwhile.
 * Nothing else in this process may open `lock.db`: closing a second handle would drop the lock (POSIX).
 */
export const lockFolder = (folder: string): FolderLock => {
  const lock = new DatabaseSync(join(folder, 'lock.db'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new FolderInUse(
      `The data folder "${folder}" is already used by another process, and SQLite data can have only one. ` +
        'Stop the other process, or give this one a folder of its own, and start again.',
      { cause: error },
    );
  }
  return { release: () => lock.close() };
};
