import type { PreparedWrite } from '../../storage/check.ts';
import { etagOf, type StoredItem } from '../../storage/cosmos-item.ts';
import type { ListPage } from '../../storage/cosmos-read.ts';
import type { CommitResult } from '../../storage/port.ts';

/** What a commit changed, as whoever watches the disk sees it. */
export interface Change {
  readonly partition: string;
  readonly before: readonly (StoredItem | undefined)[];
  readonly after: readonly StoredItem[];
}

interface Partition {
  readonly items: Map<string, StoredItem>;
  /** The ids that carry a tag, in order; replaced and never changed. */
  readonly tags: Map<string, readonly string[]>;
}

/** What is stored, by itself: no latency, no faults. What it gives out is shared and frozen. */
export interface Disk {
  get(partition: string, id: string): StoredItem | undefined;
  list(partition: string, page: ListPage): readonly StoredItem[];
  /** All or nothing; `change` is absent where nothing was written. */
  commit(
    partition: string,
    writes: readonly PreparedWrite[],
    mark: string,
  ): { readonly result: CommitResult; readonly change?: Change };
  /** Every document there is. */
  all(): readonly StoredItem[];
  partitions(): readonly string[];
  copy(): Disk;
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
};

const etagAt = (item: StoredItem | undefined): string | undefined => item && etagOf(item);

const withId = (ids: readonly string[] = [], id: string): readonly string[] => {
  const at = ids.findIndex((other) => other >= id);
  if (at < 0) return [...ids, id];
  return ids[at] === id ? ids : [...ids.slice(0, at), id, ...ids.slice(at)];
};

const put = ({ items, tags }: Partition, item: StoredItem): void => {
  const before = items.get(item.id);
  items.set(item.id, item);
  for (const tag of before?.tags ?? [])
    if (!item.tags.includes(tag))
      tags.set(
        tag,
        (tags.get(tag) ?? []).filter((id) => id !== item.id),
      );
  for (const tag of item.tags) if (!before?.tags.includes(tag)) tags.set(tag, withId(tags.get(tag), item.id));
};

export const makeDisk = (
  partitions: Map<string, Partition> = new Map(),
  counter: { etags: number } = { etags: 0 },
): Disk => {
  const of = (name: string): Partition => {
    const known = partitions.get(name) ?? { items: new Map(), tags: new Map() };
    partitions.set(name, known);
    return known;
  };

  return {
    get: (partition, id) => partitions.get(partition)?.items.get(id),
    list(partition, { tag, after, backwards, limit }) {
      const { items, tags } = of(partition);
      const ids = (tags.get(tag) ?? []).filter(
        (id) => after === undefined || (backwards ? id < after : id > after),
      );
      return (backwards ? ids.toReversed() : ids).slice(0, limit).flatMap((id) => items.get(id) ?? []);
    },
    commit(partition, writes, mark) {
      const there = of(partition);
      const before = writes.map(({ id }) => there.items.get(id));
      const lost = writes.find(({ ifMatch }, index) => etagAt(before[index]) !== ifMatch);
      if (lost) return { result: { ok: false, conflict: lost.id } };
      const after = writes.map(({ id, tags, bodyJson }): StoredItem => {
        counter.etags += 1;
        const body: unknown = JSON.parse(bodyJson);
        return frozen({ id, partition, tags, body, v: 1, mark, _etag: `"${counter.etags}"` });
      });
      for (const item of after) put(there, item);
      return {
        result: { ok: true, etags: after.map(({ _etag: etag }) => etag) },
        change: { partition, before, after },
      };
    },
    all: () => [...partitions.values()].flatMap(({ items }) => [...items.values()]),
    partitions: () => [...partitions.keys()],
    copy: () =>
      makeDisk(
        new Map(
          [...partitions].map(([name, { items, tags }]) => [
            name,
            { items: new Map(items), tags: new Map(tags) },
          ]),
        ),
        { ...counter },
      ),
  };
};
