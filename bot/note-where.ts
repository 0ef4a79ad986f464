import { personKey } from '../domain/member.ts';
import type { ChatDeps } from './chat/deps.ts';
import type { Incoming } from './chat/incoming.ts';
import { actorOf } from './chat/scene.ts';
import type { Turned } from './chat/turn.ts';
import { CHANNEL, everybodyIn } from './outbox/delivery-tags.ts';
import type { Dispatcher } from './outbox/dispatcher.ts';
import { roomEventOf } from './outbox/room-event.ts';
import { roomFactsOf } from './outbox/room-facts.ts';
import type { Rooms } from './outbox/rooms.ts';
import { channelOf } from './outbox/wake.ts';
import type { Endpoint } from './people/endpoint.ts';
import type { Reach } from './people/reach.ts';
import type { IncomingActivity } from './teams/incoming-activity.ts';

export interface NoteWhereDeps {
  readonly chat: ChatDeps;
  readonly dispatcher: Dispatcher;
  readonly endpoint: Endpoint;
  readonly reach: Reach;
  readonly rooms: Rooms;
  readonly noticeChannel: string | undefined;
}

export type NoteWhere = (incoming: Incoming, turned: Turned, activity: IncomingActivity) => Promise<void>;

/** Where people and the channel can be reached from now on; what found nobody there before goes out. */
export const makeNoteWhere = ({
  chat,
  dispatcher,
  endpoint,
  reach,
  rooms,
  noticeChannel,
}: NoteWhereDeps): NoteWhere => {
  /** Whether some programme's notices go there. */
  const isChannel = async (conversation: string): Promise<boolean> => {
    for (const { programme } of await chat.programmes.all()) {
      if ((await channelOf({ store: chat.store, noticeChannel }, programme.id)) === conversation) return true;
    }
    return false;
  };

  return async (incoming, turned, activity) => {
    const member = await actorOf(chat, incoming, turned.talk);
    const { conversation, serviceUrl, personal } = incoming;
    const event = roomEventOf(activity);
    const isOurs = async (room: string): Promise<boolean> =>
      personal ? member !== undefined && room === conversation : isChannel(room);
    const returned = event && (await rooms.take(event, isOurs));
    if (returned?.news) await dispatcher.spoke(CHANNEL, true);
    // Of a room in which only an answer was refused nobody knows that it is gone, and that answer waits for it all the same.
    if (returned && !personal)
      for (const room of returned.rooms) await dispatcher.spoke(everybodyIn(room), true);
    // Who takes the bot away is not somebody who can be reached there.
    if (event?.change.kind === 'away') return;
    // What Teams tells by itself is nobody speaking; a room that is known keeps its newest address, whoever speaks.
    const speaks = !event && incoming.what.kind !== 'other';
    const facts = roomFactsOf(activity, personal);
    const back = speaks && (await rooms.heard(conversation, facts, !!member && !personal));
    if (!personal && (member || back)) await dispatcher.spoke(CHANNEL, back, conversation);
    // An answer waits for its room: that it is there again a stranger's word shows as well as a member's.
    if (!personal && (member || speaks)) await dispatcher.spoke(everybodyIn(conversation), back);
    // Strangers of any tenant reach the bot, and their part of Teams may be another one.
    if (!member) return;
    if (await endpoint.note(serviceUrl)) dispatcher.kick();
    if (!personal) return;
    const key = personKey(member);
    const greeted = turned.talk.greeted.includes(key);
    const moved = await reach.note(key, { conversation, serviceUrl }, greeted);
    return dispatcher.spoke(key, moved || back || returned?.news === true);
  };
};
