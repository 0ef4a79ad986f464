import type { RoomBody } from '../../storage/documents/room.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { roomId, SYSTEM } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { AWAY, tagsOf, teamTag } from './room.ts';

/** What the store knows of conversations: a document each, changed by its etag. */
export interface RoomStore {
  of(conversation: string): Promise<RoomBody | undefined>;
  /** Those in which nobody is reached. */
  allAway(): Promise<readonly RoomBody[]>;
  ofTeam(team: string): Promise<readonly RoomBody[]>;
  /** Resolves to the room before it; `change` gives `undefined` where there is nothing to write. */
  edit(
    conversation: string,
    change: (room: RoomBody | undefined) => RoomBody | undefined,
  ): Promise<RoomBody | undefined>;
}

const TRIES = 5;

/** `written`: called with a room as it is on disk now. */
export const makeRoomStore = (store: Store, written: (room: RoomBody) => void): RoomStore => {
  const listed = async (tag: string): Promise<readonly RoomBody[]> =>
    (await store.list(SYSTEM, tag)).map((doc) => bodyOf<RoomBody>(doc));

  return {
    async of(conversation) {
      const [doc] = await store.read(SYSTEM, [roomId(conversation)]);
      return maybeBody<RoomBody>(doc);
    },
    allAway: () => listed(AWAY),
    ofTeam: (team) => listed(teamTag(team)),
    async edit(conversation, change) {
      const id = roomId(conversation);
      for (let tries = 0; tries < TRIES; tries += 1) {
        const [doc] = await store.read(SYSTEM, [id]);
        const before = maybeBody<RoomBody>(doc);
        const body = change(before);
        if (!body) return before;
        const tags = tagsOf(body);
        const result = await store.commit(SYSTEM, [
          doc ? { op: 'replace', id, ifMatch: doc.etag, tags, body } : { op: 'create', id, tags, body },
        ]);
        if (!result.ok) continue;
        written(body);
        return before;
      }
      return undefined;
    },
  };
};
