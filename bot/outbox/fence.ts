import { maybeBody } from '../../storage/documents.ts';
import { keyedQueue } from '../../storage/keyed-queue.ts';
import { FENCE, programmePartition } from '../../storage/keys.ts';
import type { Store, Write } from '../../storage/port.ts';

interface FenceBody {
  readonly v: 1;
  /** The lease number of who sends for the programme. */
  readonly fence: number;
}

/** `lost`: a newer holder of the lease has been here. `changed`: one of the documents was not as it was read. */
export type Fenced =
  | { readonly kind: 'done'; readonly etags: readonly string[] }
  | { readonly kind: 'lost' }
  | { readonly kind: 'changed' };

export interface Fences {
  /** From now on whoever held the lease before can write nothing to the programme. False: a newer one was here. */
  raise(programme: string, fence: number): Promise<boolean>;
  /** A transaction that fails as a whole where the lease has gone to somebody else, however long one was paused. */
  commit(programme: string, fence: number, writes: readonly Write[]): Promise<Fenced>;
}

const TRIES = 5;

/**
 * Every write of a sender replaces the programme's fence document first, in the same transaction: a lease alone would
 * not stop a process that is paused between looking at it and writing.
 */
export const makeFences = (store: Store): Fences => {
  const mine = new Map<string, { readonly fence: number; readonly etag: string }>();
  const queue = keyedQueue();

  const take = async (programme: string, fence: number): Promise<boolean> => {
    const partition = programmePartition(programme);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const [doc] = await store.read(partition, [FENCE]);
      if ((maybeBody<FenceBody>(doc)?.fence ?? 0) > fence) return false;
      const body: FenceBody = { v: 1, fence };
      const result = await store.commit(partition, [
        doc ? { op: 'replace', id: FENCE, ifMatch: doc.etag, body } : { op: 'create', id: FENCE, body },
      ]);
      const etag = result.ok ? result.etags[0] : undefined;
      if (etag === undefined) continue;
      mine.set(programme, { fence, etag });
      return true;
    }
    return false;
  };

  const commit = async (programme: string, fence: number, writes: readonly Write[]): Promise<Fenced> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (mine.get(programme)?.fence !== fence && !(await take(programme, fence))) return { kind: 'lost' };
      const held = mine.get(programme);
      if (!held) return { kind: 'lost' };
      const body: FenceBody = { v: 1, fence };
      const first: Write = { op: 'replace', id: FENCE, ifMatch: held.etag, body };
      const result = await store.commit(programmePartition(programme), [first, ...writes]);
      if (!result.ok) {
        // Whose etag is old is read again: it may be a newer holder's, or our own whose answer was lost.
        mine.delete(programme);
        if (result.conflict !== FENCE) return { kind: 'changed' };
        continue;
      }
      const [etag, ...etags] = result.etags;
      if (etag !== undefined) mine.set(programme, { fence, etag });
      return { kind: 'done', etags };
    }
    return { kind: 'lost' };
  };

  return {
    raise: (programme, fence) => queue.run(programme, () => take(programme, fence)),
    commit: (programme, fence, writes) => queue.run(programme, () => commit(programme, fence, writes)),
  };
};
