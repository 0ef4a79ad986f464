import type { AwayReason, RoomBody } from '../../storage/documents/room.ts';
import type { Store } from '../../storage/port.ts';
import { makeNewest } from '../newest.ts';
import type { RoomEvent } from './room-event.ts';
import type { RoomFacts } from './room-facts.ts';
import { changed, without } from './room.ts';
import { makeRoomStore } from './room-store.ts';

/** Conversations as Teams has told of them, and where nobody is reached at the moment. */
export interface Rooms {
  of(conversation: string): Promise<RoomBody | undefined>;
  /** Whether cards there would only be refused: as this process knows, and where it knows so as the store does, too. */
  isAway(conversation: string): Promise<boolean>;
  /**
   * What other processes found. `back`: called with each conversation in which somebody spoke to this one after another
   * had found nobody there; where that fails, it is called again the next time.
   */
  learn(back: (conversation: string) => Promise<void>): Promise<void>;
  /** Somebody spoke there. `create` false: only a room that is known takes the facts. True: nobody was reached there before. */
  heard(conversation: string, facts: RoomFacts, create: boolean): Promise<boolean>;
  /** A card was refused there. */
  refused(conversation: string, status: number): Promise<void>;
  /** `bound`: whether notices go to a conversation, so that it is kept even if nobody spoke there. */
  take(event: RoomEvent, bound: (conversation: string) => Promise<boolean>): Promise<Returned>;
}

/** What an event brings back. */
export interface Returned {
  /** Where the bot is again, or is still. */
  readonly rooms: readonly string[];
  /** Somebody may be reached in one of them who was not before. */
  readonly news: boolean;
}

/** How many conversations a process remembers having heard. */
const HEARD = 5_000;

/** `now`: real clock, milliseconds. */
export const makeRooms = (store: Store, now: () => number): Rooms => {
  let away = new Set<string>();
  const heardAt = makeNewest<string, { readonly at: number; readonly facts: string }>(HEARD);
  /** Where somebody is again, while what waits for them still lies there. */
  const returned = new Set<string>();

  const { of, allAway, ofTeam, edit } = makeRoomStore(store, (room) => {
    if (room.away) away.add(room.conversation);
    else away.delete(room.conversation);
  });

  return {
    of,
    async isAway(conversation) {
      if (!away.has(conversation)) return false;
      // Another process may have heard somebody there since, and let out what is held back: it would be held back again.
      const isStill = (await of(conversation))?.away !== undefined;
      if (!isStill) away.delete(conversation);
      return isStill;
    },
    async learn(back) {
      // Who spoke to this process after another one found nobody there is not away.
      const still = new Set<string>();
      for (const { conversation, away: left } of await allAway()) {
        const isBack = (heardAt.get(conversation)?.at ?? 0) > (left?.since ?? 0);
        if (!isBack) still.add(conversation);
        else {
          // Who spoke found nothing that waited: it lay with the other process.
          returned.add(conversation);
          await edit(conversation, without(conversation, {}, false));
        }
      }
      away = still;
      for (const conversation of returned) {
        await back(conversation);
        returned.delete(conversation);
      }
    },
    async heard(conversation, facts, create) {
      const known = heardAt.get(conversation);
      const said = JSON.stringify(facts);
      heardAt.set(conversation, { at: now(), facts: said });
      if (known?.facts === said && !away.has(conversation)) return false;
      const before = await edit(conversation, without(conversation, facts, create));
      return before?.away !== undefined;
    },
    async refused(conversation, status) {
      const left = { since: now(), why: 'refused' as const satisfies AwayReason, status };
      await edit(conversation, (room) => ({ v: 1, conversation, ...room, away: room?.away ?? left }));
    },
    async take(event, bound) {
      const { conversation, team } = event;
      const known = team === undefined ? [] : await ofTeam(team);
      const rooms = new Set(known.map((room) => room.conversation));
      // The id of a team is that of its first channel.
      for (const one of [conversation, team]) {
        if (one !== undefined && ((await of(one)) || (await bound(one)))) rooms.add(one);
      }
      const back: string[] = [];
      let news = false;
      for (const room of rooms) {
        const before = await edit(room, (found) => {
          const start: RoomBody = found ?? { v: 1, conversation: room };
          const next = changed(start, event, now());
          return next === start ? undefined : next;
        });
        if (event.change.kind !== 'back' || away.has(room)) continue;
        back.push(room);
        news ||= before?.away !== undefined;
      }
      return { rooms: back, news };
    },
  };
};
