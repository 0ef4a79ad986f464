import { bodyOf } from '../../storage/documents/body.ts';
import { talkPartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import type { StoredRun } from '../../dialogs/engine/run.ts';
import { readRun } from '../../dialogs/engine/run.ts';
import { makeNewest } from '../newest.ts';
import type { Talk } from './talk.ts';
import { EMPTY_TALK } from './talk.ts';

/** A talk with the etag it was read under; no etag: the conversation is new. */
export interface Kept {
  readonly talk: Talk;
  readonly etag?: string;
  /** Comes from the store, and this process has not written it: an earlier build may have. */
  readonly unproved?: true;
  /** Was read just now, for this turn. */
  readonly fresh?: true;
}

/** A talk as an earlier build may have stored it. */
type StoredTalk = Omit<Talk, 'runs'> & { readonly runs: Readonly<Record<string, StoredRun>> };

const readTalk = (stored: StoredTalk): Talk => ({
  ...stored,
  runs: Object.fromEntries(Object.entries(stored.runs).map(([id, run]) => [id, readRun(run)])),
});

/**
 * Talks by conversation. The newest ones are kept in memory; the etag proves at every save that nobody else has
 * written since, so a step costs one conditional write and no read.
 */
export interface TalkStore {
  load(conversation: string): Promise<Kept>;
  /** Whether a talk is still the newest; asks the store where it comes from memory, and forgets it there if not. */
  isNewest(conversation: string, kept: Kept): Promise<boolean>;
  /** As it is in the store, whoever wrote last. */
  read(conversation: string): Promise<Talk>;
  /** False when somebody else was faster: load again. */
  save(conversation: string, before: Kept, talk: Talk): Promise<boolean>;
}

const ID = 'talk';

export const makeTalkStore = (store: Store, limit = 2000): TalkStore => {
  const memory = makeNewest<string, Kept>(limit);

  const stored = async (conversation: string): Promise<Kept> => {
    const [doc] = await store.read(talkPartition(conversation), [ID]);
    return doc
      ? { talk: readTalk(bodyOf<StoredTalk>(doc)), etag: doc.etag, unproved: true }
      : { talk: EMPTY_TALK };
  };

  return {
    async read(conversation) {
      return (await stored(conversation)).talk;
    },
    async load(conversation) {
      const known = memory.get(conversation);
      if (known) return known;
      const kept = await stored(conversation);
      memory.set(conversation, kept);
      return { ...kept, fresh: true };
    },
    async isNewest(conversation, { etag, fresh }) {
      if (fresh) return true;
      const [doc] = await store.read(talkPartition(conversation), [ID]);
      if (doc?.etag === etag) return true;
      memory.delete(conversation);
      return false;
    },
    async save(conversation, before, talk) {
      // What memory holds is only true once the store has said so.
      memory.delete(conversation);
      const result = await store.commit(talkPartition(conversation), [
        before.etag === undefined
          ? { op: 'create', id: ID, body: talk }
          : { op: 'replace', id: ID, ifMatch: before.etag, body: talk },
      ]);
      if (!result.ok) return false;
      const [etag] = result.etags;
      if (etag !== undefined) memory.set(conversation, { talk, etag });
      return true;
    },
  };
};
