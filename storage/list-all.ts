import { pagesOf } from './pages.ts';
import type { Doc, Reader } from './port.ts';

/** Every document of a partition with the tag, however many there are. */
export const listAll = async (
  store: Pick<Reader, 'list'>,
  partition: string,
  tag: string,
): Promise<readonly Doc[]> => {
  const docs: Doc[] = [];
  for await (const page of pagesOf(store, partition, tag)) docs.push(...page);
  return docs;
};
