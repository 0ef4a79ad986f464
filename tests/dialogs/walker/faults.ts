import type { Store } from '../../../storage/port.ts';
import { StoreUnavailable } from '../../../storage/port.ts';

/**
 * What happens to the next write of a conversation: `lost` – the process dies before it; `mute` – it dies after it,
 * before a word is said; `conflict` – another process was faster.
 */
export type Fault = 'lost' | 'mute' | 'conflict';

export interface Faults {
  next: Fault | undefined;
}

/** A store whose next write of a conversation goes wrong when told so, once. */
export const faulty =
  (faults: Faults) =>
  (store: Store): Store => ({
    ...store,
    async commit(partition, writes) {
      const fault = partition.startsWith('talk:') ? faults.next : undefined;
      if (fault === undefined) return store.commit(partition, writes);
      faults.next = undefined;
      if (fault === 'conflict') return { ok: false, conflict: writes[0]?.id ?? '' };
      if (fault === 'mute') await store.commit(partition, writes);
      throw new StoreUnavailable('The process dies here');
    },
  });
