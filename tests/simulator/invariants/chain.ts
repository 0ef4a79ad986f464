import { createHash } from 'node:crypto';
import type { LogEntry } from '../../../storage/documents/log.ts';
import type { Disk } from '../disk.ts';
import { entriesIn, type Watch } from '../watch.ts';
import { logOn } from './log.ts';

/** JSON with its keys in order, written here once more: the product's own is what is checked. */
export const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, part]) => [key, ordered(part)] as const);
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

export const hashOf = (entry: LogEntry): string => {
  const { hash: _, ...rest } = entry;
  return sha256(JSON.stringify(ordered(rest)));
};

/** Every entry follows the one before it, by number and by hash, and is what its hash says. */
export const chainHolds = (disk: Disk): Watch => {
  let [seq, hash] = [0, ''];
  for (const entry of logOn(disk)) [seq, hash] = [entry.seq, entry.hash];
  return {
    name: 'the hash chain is whole and numbers have no gaps',
    commit(change) {
      for (const entry of entriesIn(change)) {
        if (entry.seq !== seq + 1) return `entry ${entry.seq} follows ${seq}`;
        if (entry.prevHash !== hash) return `entry ${entry.seq} is not linked to the one before`;
        if (hashOf(entry) !== entry.hash) return `entry ${entry.seq} is not what its hash says`;
        [seq, hash] = [entry.seq, entry.hash];
        const head = change.after.find(({ id }) => id === 'head')?.body as
          { readonly seq: number; readonly hash: string } | undefined;
        if (head?.seq !== seq || head.hash !== hash) return `entry ${seq} came without its head`;
      }
      return undefined;
    },
  };
};
