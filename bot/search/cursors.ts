import { createHash } from 'node:crypto';
import type { PersonKey } from '../../domain/member.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { searchId, SEARCHES, SEARCHING } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';

/** Where a page goes on: in this programme, after this case. */
export interface Place {
  readonly programme: string;
  readonly before: string;
}

interface Cursor extends Place {
  /** What was searched for, where: a hash, for it may be a name. */
  readonly query: string;
  /** How many hits came before, as Teams counts them. */
  readonly skip: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface SearchBody {
  readonly v: 1;
  readonly cursors: readonly Cursor[];
}

/** Nobody looks at the same list of hits for longer. */
const KEPT_MS = 15 * 60_000;
/** The newest of one person; more pages than anybody leafs through. */
const MOST = 20;
/** Of others, where they are too old, at most so many are emptied at a time, and so often. */
const EMPTIED = 50;
const EMPTY_EVERY_MS = 60 * 60_000;
const TRIES = 4;

/** What a person's search is known by: where and for what; `salt`: nobody can try out names against it. */
export const queryKey = (salt: string, conversation: string, said: string): string =>
  createHash('sha256').update(`${salt}\n${conversation}\n${said}`).digest('base64url');

/**
 * Where the searches of people go on. Teams asks for a page by a number only, so the place is kept here, one document a
 * person: it outlives a restart, and no number leads into the list of somebody else.
 */
export interface Cursors {
  of(by: PersonKey, query: string, skip: number): Promise<Place | undefined>;
  keep(by: PersonKey, query: string, skip: number, place: Place): Promise<void>;
}

export const makeCursors = (store: Store, now: () => number): Cursors => {
  let emptied = Number.NEGATIVE_INFINITY;

  const isKept = ({ at }: Cursor): boolean => now() - at < KEPT_MS;

  const emptyOld = async (): Promise<void> => {
    if (now() - emptied < EMPTY_EVERY_MS) return;
    emptied = now();
    for (const doc of await store.list(SEARCHES, SEARCHING, { limit: EMPTIED })) {
      if (bodyOf<SearchBody>(doc).cursors.some(isKept)) continue;
      const { id, etag } = doc;
      // Who wrote in the meantime searches again, and it is not old.
      await store.commit(SEARCHES, [{ op: 'replace', id, ifMatch: etag, body: { v: 1, cursors: [] } }]);
    }
  };

  return {
    async of(by, query, skip) {
      const [doc] = await store.read(SEARCHES, [searchId(by)]);
      const kept = maybeBody<SearchBody>(doc)?.cursors.filter(isKept) ?? [];
      return kept.findLast((cursor) => cursor.query === query && cursor.skip === skip);
    },
    async keep(by, query, skip, { programme, before }) {
      const id = searchId(by);
      for (let tries = 0; tries < TRIES; tries += 1) {
        const [doc] = await store.read(SEARCHES, [id]);
        const others = (maybeBody<SearchBody>(doc)?.cursors ?? [])
          .filter(isKept)
          .filter((cursor) => cursor.query !== query || cursor.skip !== skip);
        const cursors = [...others, { query, skip, programme, before, at: now() }].slice(-MOST);
        const write = { id, tags: [SEARCHING], body: { v: 1, cursors } satisfies SearchBody };
        const { ok } = await store.commit(SEARCHES, [
          doc ? { ...write, op: 'replace', ifMatch: doc.etag } : { ...write, op: 'create' },
        ]);
        if (ok) break;
        // Somebody searches in two windows at once. Lost for good, the next page begins anew.
      }
      await emptyOld();
    },
  };
};
