import type { Store } from '../storage/port.ts';
import { currentTurn } from './deadline.ts';

const call = <T>(work: () => Promise<T>, writes = false): Promise<T> =>
  currentTurn()?.waitFor(work, writes) ?? work();

/**
 * The store as turns see it: all calls of one turn share its time for the store. Once that is up, a turn that has
 * written nothing is refused with TooLate, so that it leaves no trace; one that has begun to write is brought to its end.
 */
export const inTime = (store: Store): Store => {
  return {
    name: store.name,
    readsMayLag: store.readsMayLag,
    read: (partition, ids) => call(() => store.read(partition, ids)),
    list: (partition, tag, page) => call(() => store.list(partition, tag, page)),
    commit: (partition, writes) => call(() => store.commit(partition, writes), true),
    close: () => store.close(),
  };
};
