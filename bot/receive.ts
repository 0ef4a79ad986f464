import { personKey } from '../domain/member.ts';
import { keyedQueue } from '../storage/keyed-queue.ts';
import { makeMeter } from '../storage/meter.ts';
import type { ChatDeps } from './chat/deps.ts';
import type { Incoming } from './chat/incoming.ts';
import { readIncoming } from './chat/incoming.ts';
import { makeOwnChat } from './chat/own-chat.ts';
import { actorOf } from './chat/scene.ts';
import type { Mouth } from './chat/speak.ts';
import type { TakeTurn, Turned } from './chat/turn.ts';
import { CHAT } from './chat/words.ts';
import { currentTurn, LIMITS, TooLate, turnPatience, within } from './deadline.ts';
import type { Background } from './background.ts';
import { faultLine } from './http/faults.ts';
import type { Log } from './log/log.ts';
import { CHANNEL } from './outbox/deliver.ts';
import { everybodyIn } from './outbox/delivery-tags.ts';
import type { Dispatcher } from './outbox/dispatcher.ts';
import { roomEventOf } from './outbox/room-event.ts';
import { roomFactsOf } from './outbox/room-facts.ts';
import type { LeaveReply } from './outbox/leave-reply.ts';
import type { Rooms } from './outbox/rooms.ts';
import { channelOf } from './outbox/wake.ts';
import type { Endpoint } from './people/endpoint.ts';
import type { Reach } from './people/reach.ts';
import type { Search } from './search/search.ts';
import type { Answered, TurnOutcome } from './in-its-time.ts';
import { lateAnswer, makeInItsTime } from './in-its-time.ts';
import { SEARCH } from './search/words.ts';
import { composeMessage } from './teams/compose-answer.ts';
import type { IncomingActivity } from './teams/incoming-activity.ts';
import type { InvokeBody } from './teams/invoke-answer.ts';
import { invokeMessage, sentenceFor } from './teams/invoke-answer.ts';
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
  readonly leave: LeaveReply;
  readonly background: Background;
  readonly log: Log;
}

/** How many of the newest activities are known to have been answered by this process. */
const SPOKEN = 5000;

/**
 * One activity from the door to its answer: turn, speech, and where people can be reached. To be called in a turn
 * (`inTurn`). Never rejects, and is done when the turn's time is up: what was begun to be written goes on, and its
 * answer goes to the sender.
 */
export const makeReceive = (
  deps: ReceiveDeps,
): ((activity: IncomingActivity) => Promise<InvokeBody | undefined>) => {
  const { chat, teams, turns, mouth, search, dispatcher, endpoint, reach, rooms, noticeChannel, log } = deps;
  const { leave, background } = deps;
  const mouths = keyedQueue(turnPatience);
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
    if (!personal && (member || back)) {
      await dispatcher.spoke(CHANNEL, back, conversation);
      await dispatcher.spoke(everybodyIn(conversation), back);
    }
    // Strangers of any tenant reach the bot, and their part of Teams may be another one.
    if (!member) return;
    if (await endpoint.note(serviceUrl)) dispatcher.kick();
    if (!personal) return;
    const key = personKey(member);
    const greeted = turned.talk.greeted.includes(key);
    const moved = await reach.note(key, { conversation, serviceUrl }, greeted);
    return dispatcher.spoke(key, moved || back || returned?.news === true);
  };

  const ownChat = makeOwnChat({
    chat,
    turns,
    // Twice pressed, or sent twice, is written once.
    write: async (there, taken) =>
      !isNews(there) || (await mouths.run(there.conversation, () => mouth.write(there, taken))),
  });

  /** Says what a turn came to; where nobody waits for it any more, it goes to the sender as a whole. */
  const utter = async (incoming: Incoming, turned: Turned): Promise<InvokeBody | undefined> => {
    try {
      return await mouths.run(incoming.conversation, () => mouth.speak(incoming, turned));
    } catch (error) {
      if (!(error instanceof TooLate)) throw error;
      const tells = currentTurn()?.hasToTell() === true;
      if (await leave(incoming, { part: 0, tells })) return lateAnswer(incoming);
      throw error;
    }
  };

  /** `tell`: told what was said before it is noted where that was. */
  const answer = async (
    incoming: Incoming,
    activity: IncomingActivity,
    tell: (answered: Answered) => void,
  ): Promise<Answered> => {
    const turned = await ownChat(incoming, await turns(incoming));
    const news = isNews(incoming);
    const silent = turned.again && !news && incoming.what.kind !== 'press';
    const said = silent ? undefined : await utter(incoming, turned);
    const outcome = silent ? 'silent' : turned.again ? 'again' : 'answered';
    const answered: Answered = { said, outcome };
    tell(answered);
    try {
      await noteWhere(incoming, turned, activity);
      // Now it is known where that was.
      if (turned.reported) dispatcher.kick();
    } catch (error) {
      // The answer stands; the next message notes it again.
      log('note-failed', { fault: faultLine(error) });
    }
    return answered;
  };

  /** Where they wrote, in one request that is not repeated; what does not arrive goes to the sender. */
  const saySorry = async (incoming: Incoming): Promise<void> => {
    const { serviceUrl, conversation } = incoming;
    const { post } = currentTurn()?.limits ?? LIMITS;
    // Even where the time is up: with the turn it stays below 9 s.
    const timeoutMs = Math.max(post, Math.min(2 * post, currentTurn()?.left() ?? 0));
    const target = { serviceUrl, conversationId: conversation };
    const sent = await teams.send(target, { text: CHAT.trouble.da }, { timeoutMs });
    if (!sent.ok) background.add(leave(incoming, { part: 0, tells: false, sent }));
  };

  const inItsTime = makeInItsTime({ leave, saySorry, background, log });

  /**
   * A search has a deadline of its own, and is no turn: it comes from any chat, also from one between two people, so
   * nobody is reached there because of it, and it changes nothing that a repetition could change twice.
   */
  const replied = async (incoming: Incoming, activity: IncomingActivity): Promise<Answered> => {
    const turn = currentTurn();
    if (!turn) throw new Error('an activity is received in a turn');
    if (incoming.what.kind !== 'search')
      return inItsTime(incoming, turn, (said) => answer(incoming, activity, said));
    const left = Math.max(0, Math.min(turn.limits.search - turn.elapsed(), turn.left()));
    const said = await within(left, search(incoming, incoming.what.search));
    return { said, outcome: 'answered' };
  };

  /** What went wrong is ours: the person hears so, and what they confirmed stays. */
  const apologise = async (incoming: Incoming, error: unknown): Promise<InvokeBody | undefined> => {
    log('turn-failed', { fault: faultLine(error) });
    if (incoming.what.kind === 'press') return invokeMessage(CHAT.trouble.da);
    if (incoming.what.kind === 'search') return composeMessage(SEARCH.trouble.da);
    // To the question whether somebody wants a file the answer itself shows nothing.
    if (incoming.what.kind === 'text' || incoming.what.kind === 'file') await saySorry(incoming);
    // Nobody asked for anything; the welcome comes when it can.
    if (incoming.what.kind === 'hello') background.add(leave(incoming, { part: 0, tells: false }));
    return undefined;
  };

  const timed = async (incoming: Incoming, activity: IncomingActivity): Promise<InvokeBody | undefined> => {
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
      const ms = Math.round(currentTurn()?.elapsed() ?? 0);
      log('turn', { kind: what.kind, personal, outcome, ms, ...meter.cost() });
    }
  };

  return async (activity) => {
    const incoming = readIncoming(activity);
    const said = await timed(incoming, activity).catch((error: unknown) => apologise(incoming, error));
    // An invoke is answered in any case, and a press with words.
    return said ?? (activity.type === 'invoke' ? sentenceFor(activity.name, CHAT.notHere.da) : undefined);
  };
};
