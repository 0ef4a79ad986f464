import { keyedQueue } from '../storage/keyed-queue.ts';
import { makeMeter } from '../storage/meter.ts';
import { makeApologies } from './apologise.ts';
import type { Background } from './background.ts';
import type { Incoming } from './chat/incoming.ts';
import { readIncoming } from './chat/incoming.ts';
import { makeOwnChat } from './chat/own-chat.ts';
import type { Mouth } from './chat/speak.ts';
import type { TakeTurn, Turned } from './chat/turn.ts';
import { CHAT } from './chat/words.ts';
import { currentTurn, TooLate, turnPatience, within } from './deadline.ts';
import { faultLine } from './http/faults.ts';
import type { Answered, TurnOutcome } from './in-its-time.ts';
import { lateAnswer, makeInItsTime } from './in-its-time.ts';
import type { Log } from './log/log.ts';
import { makeNewest } from './newest.ts';
import { makeNoteWhere, type NoteWhereDeps } from './note-where.ts';
import type { LeaveReply } from './outbox/leave-reply.ts';
import type { Search } from './search/search.ts';
import type { IncomingActivity } from './teams/incoming-activity.ts';
import type { InvokeBody } from './teams/invoke-answer.ts';
import { sentenceFor } from './teams/invoke-answer.ts';
import type { Outgoing } from './teams/outgoing.ts';

export interface ReceiveDeps extends NoteWhereDeps {
  readonly teams: Outgoing;
  readonly turns: TakeTurn;
  readonly mouth: Mouth;
  readonly search: Search;
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
  const { chat, teams, turns, mouth, search, dispatcher, leave, background, log } = deps;
  const noteWhere = makeNoteWhere(deps);
  const mouths = keyedQueue(turnPatience);
  const spoken = makeNewest<string, true>(SPOKEN);

  /** True the first time: a repeated message that this process has answered is not answered again. */
  const isNews = (incoming: Incoming): boolean => {
    const mark = `${incoming.conversation}\n${incoming.id}`;
    if (spoken.get(mark)) return false;
    spoken.set(mark, true);
    return true;
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

  const { saySorry, apologise } = makeApologies({ teams, leave, background, log });
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
