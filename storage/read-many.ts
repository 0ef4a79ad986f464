import type { Doc, Reader } from './port.ts';

/** One request of a batch reads this many at most. */
const AT_ONCE = 100;

/** One entry per id, in order, however many there are. */
export const readMany = async (
  store: Pick<Reader, 'read'>,
  partition: string,
  ids: readonly string[],
): Promise<readonly (Doc | undefined)[]> => {
  const docs: (Doc | undefined)[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    docs.push(...(await store.read(partition, ids.slice(from, from + AT_ONCE))));
  return docs;
};
