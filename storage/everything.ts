import type { Doc } from './port.ts';

/** Documents of one partition, by id. */
export interface EverythingPage {
  readonly partition: string;
  readonly docs: readonly Doc[];
}

/** Reads a whole store, for who moves or counts it. The bot never needs this, so it is no part of the port. */
export interface Everything {
  /** Every document once, a partition after the other; a page is never empty, and holds some megabytes at most. */
  pages(): AsyncGenerator<EverythingPage>;
  close(): Promise<void>;
}

/** What a store has to answer for it; both in the store's own order, from after what is given. */
export interface Shelves {
  /** Some of the partitions, at least one where there is one. */
  partitions(after: string): Promise<readonly string[]>;
  /** Some of the documents of one, at least one where there is one. */
  docs(partition: string, after: string): Promise<readonly Doc[]>;
}

async function* docsOf(shelves: Shelves, partition: string): AsyncGenerator<EverythingPage> {
  let last = '';
  for (;;) {
    const docs = await shelves.docs(partition, last);
    const end = docs.at(-1);
    if (!end) return;
    yield { partition, docs };
    last = end.id;
  }
}

/**
 * Every document once, partition by partition, in the order of ids; what is written meanwhile behind the walk is
 * not met. Rejects with StoreUnavailable.
 */
export async function* walkShelves(shelves: Shelves): AsyncGenerator<EverythingPage> {
  let last = '';
  for (;;) {
    const partitions = await shelves.partitions(last);
    const end = partitions.at(-1);
    if (end === undefined) return;
    for (const partition of partitions) yield* docsOf(shelves, partition);
    last = end;
  }
}
