import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { SYSTEM } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { isAhead } from './set-back.ts';

interface LeaseBody {
  readonly v: 1;
  readonly holder: string;
  /** Grows with every new holder: what an older one claimed can be told from what a newer one did. */
  readonly fence: number;
  /** Real clock, milliseconds. */
  readonly until: number;
}

/** The lease of who sends. */
export const OUTBOX = 'outbox';

/** A worker that dies gives its work up within this time. */
export const LEASE_MS = 30_000;

export interface Lease {
  /** The fence number while this process holds the lease for at least `forMs` more; else `undefined`. */
  hold(forMs: number): Promise<number | undefined>;
  /** Lets the next process begin at once. */
  release(): Promise<void>;
}

const idOf = (name: string): string => `lease:${name}`;

/** Until when somebody holds a lease, real clock, milliseconds; 0 where nobody ever did. */
export const heldUntil = async (store: Pick<Store, 'read'>, name: string): Promise<number> => {
  const [doc] = await store.read(SYSTEM, [idOf(name)]);
  return maybeBody<LeaseBody>(doc)?.until ?? 0;
};

/** Frees a lease whoever holds it: for a process that knows that it is alone, so that nobody waits for a dead one. */
export const freeLease = async (store: Store, name: string): Promise<void> => {
  const [doc] = await store.read(SYSTEM, [idOf(name)]);
  if (!doc) return;
  const body: LeaseBody = { ...bodyOf<LeaseBody>(doc), until: 0 };
  await store.commit(SYSTEM, [{ op: 'replace', id: doc.id, ifMatch: doc.etag, body }]);
};

/** How long nobody has held a lease, milliseconds; 0 while somebody does, and where nobody ever has. */
export const idleSince = async (store: Pick<Store, 'read'>, name: string, now: number): Promise<number> => {
  const until = await heldUntil(store, name);
  return until > 0 ? Math.max(0, now - until) : 0;
};

/** One sender at a time among all processes on a store. */
export const makeLease = (store: Store, name: string, holder: string, now: () => number): Lease => {
  const id = idOf(name);
  let mine: { readonly fence: number; readonly until: number } | undefined;

  const take = async (): Promise<void> => {
    const [doc] = await store.read(SYSTEM, [id]);
    const found = maybeBody<LeaseBody>(doc);
    mine = undefined;
    if (found && found.holder !== holder && found.until > now()) return;
    const fence = found?.holder === holder ? found.fence : (found?.fence ?? 0) + 1;
    const body: LeaseBody = { v: 1, holder, fence, until: now() + LEASE_MS };
    const result = await store.commit(SYSTEM, [
      doc ? { op: 'replace', id, ifMatch: doc.etag, body } : { op: 'create', id, body },
    ]);
    if (result.ok) mine = { fence, until: body.until };
  };

  return {
    async hold(forMs) {
      // Who dies after their clock was set back would keep others waiting until it is there again.
      const isLong = mine !== undefined && isAhead(mine.until - LEASE_MS, now());
      if (!mine || isLong || mine.until - now() < Math.max(forMs, LEASE_MS / 2)) await take();
      return mine && mine.until - now() >= forMs ? mine.fence : undefined;
    },
    async release() {
      if (!mine) return;
      mine = undefined;
      const [doc] = await store.read(SYSTEM, [id]);
      const found = maybeBody<LeaseBody>(doc);
      if (doc && found?.holder === holder) {
        await store.commit(SYSTEM, [{ op: 'replace', id, ifMatch: doc.etag, body: { ...found, until: 0 } }]);
      }
    },
  };
};
