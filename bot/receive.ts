import { personKey } from '../domain/member.ts';
import { keyedQueue } from '../storage/keyed-queue.ts';
import { makeMeter } from '../storage/meter.ts';
import type { ChatDeps } from './chat/deps.ts';
import type { Incoming } from './chat/incoming.ts';
import { readIncoming } from './chat/incoming.ts';
import { makeOwnChat } from './chat/own-chat.ts';
import { actorOf } from './chat/scene.ts';
import type { Mouth } from './chat/speak.ts';
import { invokeMessage } from './chat/speak.ts';
import type { TakeTurn, Turned } from './chat/turn.ts';
import { CHAT } from './chat/words.ts';
import { SEARCH_MS, TooLate, TURN_MS, within } from './deadline.ts';
import { faultLine } from './http/faults.ts';
import type { Log } from './log/log.ts';
import { CHANNEL } from './outbox/deliver.ts';
import type { Dispatcher } from './outbox/dispatcher.ts';
import { roomEventOf } from './outbox/room-event.ts';
import { roomFactsOf } from './outbox/room-facts.ts';
import type { Rooms } from './outbox/rooms.ts';
import { channelOf } from './outbox/wake.ts';
import type { Endpoint } from './people/endpoint.ts';
import type { Reach } from './people/reach.ts';
import type { Search } from './search/search.ts';
import { SEARCH } from './search/words.ts';
import type { InvokeBody } from './teams/adapter.ts';
import { composeMessage } from './teams/compose-answer.ts';
import type { IncomingActivity } from './teams/incoming-activity.ts';
import type { Outgoing } from './teams/outgoing.ts';

export interface ReceiveDeps {
  readonly chat: ChatDeps;
  readonly teams: Outgoing;
  readonly turns: TakeTurn;
  readonly mouth: Mouth;
  readonly search: Search;
  readonly dispatcher: Dispatcher;
  readonly endpoint: Endpoint;
  readonly reach: Reach;
  readonly rooms: Rooms;
  readonly noticeChannel: string | undefined;
  readonly log: Log;
}

/** `silent`: a repeated activity that had been answered; `again`: one answered by a process that died since. */
type TurnOutcome = 'answered' | 'again' | 'silent' | 'late' | 'failed';

interface Answered {
  readonly said: InvokeBody | undefined;
  readonly outcome: TurnOutcome;
}

/** How many of the newest activities are known to have been answered by this process. */
const SPOKEN = 5000;

/** One activity from the door to its answer: turn, speech, and where people can be reached. Never rejects. */
export const makeReceive = (
  deps: ReceiveDeps,
): ((activity: IncomingActivity) => Promise<InvokeBody | undefined>) => {
  const { chat, teams, turns, mouth, search, dispatcher, endpoint, reach, rooms, noticeChannel, log } = deps;
  const mouths = keyedQueue();
  const spoken = new Set<string>();

  /** True the first time: a repeated message that this process has answered is not answered again. */
  const isNews = (incoming: Incoming): boolean => {
    const mark = `${incoming.conversation}\n${incoming.id}`;
    if (spoken.has(mark)) return false;
    spoken.add(mark);
    const oldest = spoken.size > SPOKEN ? spoken.values().next().value : undefined;
    if (oldest !== undefined) spoken.delete(oldest);
    return true;
  };

  /** Whether some programme's notices go there. */
  const isChannel = async (conversation: string): Promise<boolean> => {
    for (const { programme } of await chat.programmes.all()) {
      if ((await channelOf({ store: chat.store, noticeChannel }, programme.id)) === conversation) return true;
    }
    return false;
  };

  /** Where people and the channel can be reached from now on; what found nobody there before goes out. */
  const noteWhere = async (incoming: Incoming, turned: Turned, activity: IncomingActivity): Promise<void> => {
    const member = await actorOf(chat, incoming, turned.talk);
    const { conversation, serviceUrl, personal } = incoming;
    const event = roomEventOf(activity);
    const isOurs = async (room: string): Promise<boolean> =>
      personal ? member !== undefined && room === conversation : isChannel(room);
    const returned = event !== undefined && (await rooms.take(event, isOurs));
    if (returned) await dispatcher.spoke(CHANNEL, true);
    // Who takes the bot away is not somebody who can be reached there.
    if (event?.change.kind === 'away') return;
    // What Teams tells by itself is nobody speaking; a room that is known keeps its newest address, whoever speaks.
    const speaks = !event && incoming.what.kind !== 'other';
    const facts = roomFactsOf(activity, personal);
    const back = speaks && (await rooms.heard(conversation, facts, !!member && !personal));
    if (!personal && (member || back)) await dispatcher.spoke(CHANNEL, back, conversation);
    // Strangers of any tenant reach the bot, and their part of Teams may be another one.
    if (!member) return;
    if (await endpoint.note(serviceUrl)) dispatcher.kick();
    if (!personal) return;
    const key = personKey(member);
    const greeted = turned.talk.greeted.includes(key);
    const moved = await reach.note(key, { conversation, serviceUrl }, greeted);
    return dispatcher.spoke(key, moved || back || returned);
  };

  const ownChat = makeOwnChat({
    chat,
    turns,
    // Twice pressed, or sent twice, is written once.
    write: async (there, taken) =>
      !isNews(there) || (await mouths.run(there.conversation, () => mouth.write(there, taken))),
  });

  const answer = async (incoming: Incoming, activity: IncomingActivity): Promise<Answered> => {
    const turned = await ownChat(incoming, await turns(incoming));
    const news = isNews(incoming);
    const silent = turned.again && !news && incoming.what.kind !== 'press';
    const said = silent
      ? undefined
      : await mouths.run(incoming.conversation, () => mouth.speak(incoming, turned));
    try {
      await noteWhere(incoming, turned, activity);
      // Now it is known where that was.
      if (turned.reported) dispatcher.kick();
    } catch (error) {
      // The answer stands; the next message notes it again.
      log('note-failed', { fault: faultLine(error) });
    }
    const outcome = silent ? 'silent' : turned.again ? 'again' : 'answered';
    return { said, outcome };
  };

  /**
   * A search has a deadline of its own, and is no turn: it comes from any chat, also from one between two people, so
   * nobody is reached there because of it, and it changes nothing that a repetition could change twice.
   */
  const replied = async (incoming: Incoming, activity: IncomingActivity): Promise<Answered> => {
    if (incoming.what.kind !== 'search') return within(TURN_MS, answer(incoming, activity));
    const said = await within(SEARCH_MS, search(incoming, incoming.what.search));
    return { said, outcome: 'answered' };
  };

  /** What went wrong is ours: the person hears so, and what they confirmed stays. */
  const apologise = async (incoming: Incoming, error: unknown): Promise<InvokeBody | undefined> => {
    log('turn-failed', { fault: faultLine(error) });
    if (incoming.what.kind === 'press') return invokeMessage(CHAT.trouble.da);
    if (incoming.what.kind === 'search') return composeMessage(SEARCH.trouble.da);
    if (incoming.what.kind !== 'text') return undefined;
    const { serviceUrl, conversation } = incoming;
    const target = { serviceUrl, conversationId: conversation };
    await teams.send(target, { text: CHAT.trouble.da }, { timeoutMs: 1000 });
    return undefined;
  };

  const timed = async (incoming: Incoming, activity: IncomingActivity): Promise<InvokeBody | undefined> => {
    const from = performance.now();
    const meter = makeMeter();
    let outcome: TurnOutcome = 'failed';
    try {
      const answered = await meter.run(() => replied(incoming, activity));
      ({ outcome } = answered);
      return answered.said;
    } catch (error) {
      if (error instanceof TooLate) outcome = 'late';
      throw error;
    } finally {
      const { what, personal } = incoming;
      const ms = Math.round(performance.now() - from);
      log('turn', { kind: what.kind, personal, outcome, ms, ...meter.cost() });
    }
  };

  return async (activity) => {
    const incoming = readIncoming(activity);
    try {
      return await timed(incoming, activity);
    } catch (error) {
      return apologise(incoming, error);
    }
  };
};
