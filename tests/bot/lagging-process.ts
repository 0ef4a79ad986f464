import { prepareCommit } from '../../storage/check.ts';
import { docOf } from '../../storage/cosmos-item.ts';
import type { Store } from '../../storage/port.ts';
import type { Disk } from '../simulator/disk.ts';
import type { Replicas, State } from '../simulator/replicas.ts';

/** A disk, its replicas, and the clock by which they lag, in milliseconds. */
export interface Account {
  readonly disk: Disk;
  readonly replicas: Replicas;
  readonly now: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/**
 * A process's store: its writes meet the newest state, its reads any state that a replica may be in and that is not older
 * than what the process has seen.
 */
export const lagging = ({ disk, replicas, now, random }: Account): Store => {
  const seen = new Map<string, number>();
  const someState = (partition: string): State => {
    const newest = replicas.newest(partition);
    const oldest = Math.max(seen.get(partition) ?? 0, Math.min(newest, replicas.oldest(partition, now())));
    const number = oldest + Math.floor(random() * (newest - oldest + 1));
    seen.set(partition, number);
    return replicas.state(partition, number);
  };
  return {
    name: 'cosmos',
    readsMayLag: true,
    async read(partition, ids) {
      return ids.map((id) => {
        const item = someState(partition).read(id);
        return item && docOf(item);
      });
    },
    async list(partition, tag, { limit = 1000, ...page } = {}) {
      return someState(partition)
        .list({ tag, limit, ...page })
        .map(docOf);
    },
    async commit(partition, writes) {
      const { result, change } = disk.commit(partition, prepareCommit(partition, writes), '');
      if (change) {
        replicas.note(change, now());
        seen.set(partition, replicas.newest(partition));
      }
      return result;
    },
    close: () => Promise.resolve(),
  };
};
