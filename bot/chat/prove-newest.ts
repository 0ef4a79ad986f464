import type { Store } from '../../storage/port.ts';
import type { Kept, TalkStore } from './talk-store.ts';

/** What a turn came from, and the proof that it is the newest of its conversation. */
export interface Proof {
  /** To be saved over at the end of the turn: the proof may have written it once more. */
  kept(): Kept;
  /** False where another process has written since. Rejects with StoreUnavailable. */
  isNewest(): Promise<boolean>;
}

/**
 * Where a read is the newest there is, as with SQLite, which belongs to one process, it is enough. Where it may lag
 * (storage/port.ts), as on Cosmos DB, whose replica may not have another process's write yet (storage/cosmos-client.ts),
 * only a conditional write cannot be fooled: the talk is saved as it is, once a turn. `before`: the talk as the turn takes it.
 */
export const proofOf = (
  store: Pick<Store, 'readsMayLag'>,
  talks: TalkStore,
  conversation: string,
  { kept, before }: { readonly kept: Kept; readonly before: Kept['talk'] },
): Proof => {
  let now = kept;
  let proved = false;

  const byWrite = async (): Promise<boolean> => {
    if (!(await talks.save(conversation, now, before))) return false;
    now = await talks.load(conversation);
    // Not what was saved just now: somebody was faster again.
    proved = now.talk === before;
    return proved;
  };

  return {
    kept: () => now,
    isNewest: async () => proved || (store.readsMayLag ? byWrite() : talks.isNewest(conversation, kept)),
  };
};
