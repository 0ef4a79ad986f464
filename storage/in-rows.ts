import { setTimeout as sleep } from 'node:timers/promises';
import { keyedQueue, type KeyedQueue, type Patience } from './keyed-queue.ts';

/** So many commands of one process follow each other before it leaves room for another's. */
const IN_A_ROW = 4;
/** The room is twice what a command took, for who comes in has to read before it writes; never longer than this. */
const MOST_ROOM_MS = 150;

interface Row {
  waiting: number;
  length: number;
  tookMs: number;
}

/**
 * A queue by key that makes room: a process with many commands would otherwise commit one right after the other, and
 * another process, whose head is old each time it has read it, would never get one through. `now`: milliseconds;
 * `patience`: of who waits.
 */
export const inRows = (now: () => number, patience?: Patience): Pick<KeyedQueue, 'run'> => {
  const queue = keyedQueue(patience);
  const rows = new Map<string, Row>();

  return {
    async run(key, work) {
      const row = rows.get(key) ?? { waiting: 0, length: 0, tookMs: 0 };
      rows.set(key, row);
      row.waiting += 1;
      try {
        return await queue.run(key, async () => {
          if (row.length >= IN_A_ROW) {
            row.length = 0;
            await sleep(Math.min(MOST_ROOM_MS, 2 * row.tookMs));
          }
          row.length += 1;
          const from = now();
          try {
            return await work();
          } finally {
            row.tookMs = now() - from;
          }
        });
      } finally {
        row.waiting -= 1;
        if (row.waiting === 0) rows.delete(key);
      }
    },
  };
};
