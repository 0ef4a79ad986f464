import { pagesOf } from '../../storage/pages.ts';
import type { Doc, Store } from '../../storage/port.ts';

/** Every document of a partition with the tag, however many there are. */
export const listAll = async (store: Store, partition: string, tag: string): Promise<readonly Doc[]> => {
  const docs: Doc[] = [];
  for await (const page of pagesOf(store, partition, tag)) docs.push(...page);
  return docs;
};
