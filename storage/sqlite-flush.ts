import { closeSync, fdatasync, openSync } from 'node:fs';
import { StoreUnavailable } from './port.ts';

/** Brings to the disk what is committed, beside the event loop: a disk takes a millisecond, and a turn's work hardly longer. */
export interface Flush {
  /**
   * Resolves when all that was committed before this call is on disk: those who wait share one fsync. Rejects with
   * StoreUnavailable when the disk did not take it, and from then on: what it kept nobody knows before the next start.
   */
  flushed(): Promise<void>;
  /** The same where something is on its way, and `undefined` where all is on disk: what is read may be told of then. */
  pending(): Promise<void> | undefined;
}

/** `sync` begins at once and resolves when what was written before is on disk. */
export const flushWith = (sync: () => Promise<void>): Flush => {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const onDisk = async (): Promise<void> => {
    try {
      await sync();
    } catch {
      // `running` stays, so that whatever is asked for afterwards fails too.
      throw new StoreUnavailable('The disk did not take what was written: start the bot anew.');
    }
    running = undefined;
  };
  const run = (): Promise<void> => {
    running = onDisk();
    return running;
  };

  return {
    flushed() {
      if (next) return next;
      if (!running) return run();
      // The one under way may have begun before the newest commit.
      const before = running;
      next = (async () => {
        await before;
        next = undefined;
        return run();
      })();
      return next;
    },
    pending: () => next ?? running,
  };
};

/** SQLite's write-ahead log, where a commit is: opened with the first one, for before it there is no file. */
export const syncOfLog = (
  file: string,
): { readonly sync: () => Promise<void>; readonly close: () => void } => {
  let log: number | undefined;
  return {
    sync: () =>
      new Promise((resolve, reject) => {
        // Windows flushes only what may be written to.
        log ??= openSync(`${file}-wal`, 'r+');
        fdatasync(log, (error) => (error ? reject(error) : resolve()));
      }),
    close: () => {
      if (log !== undefined) closeSync(log);
    },
  };
};
