import type { StoredItem } from '../../storage/cosmos-item.ts';
import type { ListPage } from '../../storage/cosmos-read.ts';
import type { Change, Disk } from './disk.ts';

/** So long after a write, in milliseconds, every replica has it. The service names no limit; minutes would be a broken one. */
export const LONGEST_LAG_MS = 5_000;

/** One commit of a partition: what it changed, and the number it has there. */
interface Step extends Change {
  readonly number: number;
  readonly at: number;
}

/** A partition as one replica has it, up to the commit of that number. */
export interface State {
  readonly number: number;
  read(id: string): StoredItem | undefined;
  list(page: ListPage): readonly StoredItem[];
}

/**
 * The older states of the disk, as replicas that are behind have them: each is what was stored at some moment, whole
 * commits only, and never older than what whoever asks has seen.
 */
export interface Replicas {
  /** To be told of every commit, in order. */
  note(change: Change, at: number): void;
  /** The number of the newest commit to a partition; 0 where there was none in this run. */
  newest(partition: string): number;
  /** The number of the oldest state in which some replica may be. */
  oldest(partition: string, now: number): number;
  state(partition: string, number: number): State;
}

const tagged = (item: StoredItem | undefined, tag: string): readonly StoredItem[] =>
  item?.tags.includes(tag) ? [item] : [];

export const makeReplicas = (disk: Disk): Replicas => {
  const steps = new Map<string, Step[]>();
  const of = (partition: string): readonly Step[] => steps.get(partition) ?? [];
  const newest = (partition: string): number => of(partition).at(-1)?.number ?? 0;

  /** What the commits after one of that number changed, as it was before them. */
  const changedSince = (partition: string, number: number): ReadonlyMap<string, StoredItem | undefined> => {
    const was = new Map<string, StoredItem | undefined>();
    for (const step of of(partition).toReversed()) {
      if (step.number <= number) break;
      for (const [index, { id }] of step.after.entries()) was.set(id, step.before[index]);
    }
    return was;
  };

  return {
    note(change, at) {
      const { partition } = change;
      const young = of(partition).filter((step) => step.at + LONGEST_LAG_MS > at);
      steps.set(partition, [...young, { ...change, at, number: newest(partition) + 1 }]);
    },
    newest,
    oldest: (partition, now) =>
      of(partition).findLast(({ at }) => at + LONGEST_LAG_MS <= now)?.number ??
      Math.max(0, (of(partition)[0]?.number ?? 1) - 1),
    state(partition, number) {
      const was = changedSince(partition, number);
      return {
        number,
        read: (id) => (was.has(id) ? was.get(id) : disk.get(partition, id)),
        list(page) {
          const { tag, after, backwards, limit } = page;
          const unchanged = disk
            .list(partition, { ...page, limit: limit + was.size })
            .filter(({ id }) => !was.has(id));
          const older = [...was.values()]
            .flatMap((item) => tagged(item, tag))
            .filter(({ id }) => after === undefined || (backwards ? id < after : id > after));
          return [...unchanged, ...older]
            .toSorted((a, b) => (a.id < b.id === Boolean(backwards) ? 1 : -1))
            .slice(0, limit);
        },
      };
    },
  };
};
