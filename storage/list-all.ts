import type { Doc, Store } from './port.ts';

const PAGE = 1_000;

/** Every document of a partition with the tag, however many there are. */
export const listAll = async (store: Store, partition: string, tag: string): Promise<readonly Doc[]> => {
  const docs: Doc[] = [];
  for (;;) {
    const last = docs.at(-1)?.id;
    const page = await store.list(partition, tag, {
      limit: PAGE,
      ...(last !== undefined && { after: last }),
    });
    docs.push(...page);
    if (page.length < PAGE) return docs;
  }
};
