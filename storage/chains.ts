import { maybeBody } from './documents/body.ts';
import { MEMBERS, programmePartition, SYSTEM } from './keys.ts';
import { pagesOf } from './pages.ts';
import type { Reader } from './port.ts';

/** A chained log: the partition in which its entries stand beside their `head`. */
export interface Chain {
  readonly partition: string;
  /** Whose cases are folds of the log; absent for the register of members. */
  readonly programme?: string;
}

/** The ids of all programmes, each once. */
export const programmeIds = async (store: Pick<Reader, 'list'>): Promise<readonly string[]> => {
  const ids = new Set<string>();
  for await (const page of pagesOf(store, SYSTEM, 'prefix'))
    for (const doc of page) ids.add(maybeBody<{ readonly programme: string }>(doc)?.programme ?? '');
  return [...ids];
};

/** Every chain there is: what is listed here is verified, and its head published. */
export const chainsIn = async (store: Pick<Reader, 'list' | 'read'>): Promise<readonly Chain[]> => {
  const programmes = await programmeIds(store);
  const [register] = await store.read(MEMBERS, ['head']);
  return [
    ...programmes.map((programme) => ({ partition: programmePartition(programme), programme })),
    ...(register ? [{ partition: MEMBERS }] : []),
  ];
};
