import { talkPartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { makeNewest } from '../newest.ts';
import { etagOf, readTalk, writeTalk, type Standing } from './stored-talk.ts';
import type { Talk } from './talk.ts';
import { EMPTY_TALK } from './talk.ts';

/** A talk and how it stood in the store when it was read or written. */
export interface Kept extends Standing {
  readonly talk: Talk;
  /** Comes from the store, and this process has not written it: an earlier build may have. */
  readonly unproved?: true;
  /** Was read just now, for this turn. */
  readonly fresh?: true;
}

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

export const makeTalkStore = (store: Store, limit = 2000): TalkStore => {
  const memory = makeNewest<string, Kept>(limit);

  const stored = async (conversation: string): Promise<Kept> => {
    const found = await readTalk(store, talkPartition(conversation));
    return found ? { ...found, unproved: true } : { talk: EMPTY_TALK };
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
      if ((await etagOf(store, talkPartition(conversation))) === etag) return true;
      memory.delete(conversation);
      return false;
    },
    async save(conversation, before, talk) {
      // What memory holds is only true once the store has said so.
      memory.delete(conversation);
      const now = await writeTalk(store, talkPartition(conversation), before, talk);
      if (!now) return false;
      memory.set(conversation, { ...now, talk });
      return true;
    },
  };
};
