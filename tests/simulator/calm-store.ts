import { storeOver, type Service } from '../../storage/cosmos-store.ts';
import type { Store } from '../../storage/port.ts';
import type { Disk } from './disk.ts';

/** A disk as a store that never fails. */
export const calmStore = (disk: Disk): Store => {
  const service: Service = {
    read: async (partition, ids) => ids.map((id) => disk.get(partition, id)),
    list: async (partition, page) => disk.list(partition, page),
    send: async (partition, writes, mark) => ({
      result: disk.commit(partition, writes, mark).result,
      repeated: false,
    }),
    dispose: () => undefined,
  };
  return storeOver(service, 4_000);
};
