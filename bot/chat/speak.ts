import { findDialog } from '../../dialogs/index.ts';
import type { Background } from '../background.ts';
import { currentTurn, outsideTurns, TooLate } from '../deadline.ts';
import type { Log } from '../log/log.ts';
import { makeNewest } from '../newest.ts';
import type { LeaveReply } from '../outbox/leave-reply.ts';
import type { InvokeAnswer } from '../teams/invoke-answer.ts';
import { invokeMessage } from '../teams/invoke-answer.ts';
import type { Outgoing } from '../teams/outgoing.ts';
import { REPLY_TIME } from '../teams/time-limit.ts';
import type { ChatDeps } from './deps.ts';
import { placeOf, type Incoming } from './incoming.ts';
import { isToMake, makeFileMaker } from './make-file.ts';
import { isOut, isRefused, timeToPost, type Posted } from './posted.ts';
import type { Reply } from './replies.ts';
import { makeReplies } from './replies.ts';
import { leftCard } from './run-cards.ts';
import { invokeAnswer, messageOf } from './spoken.ts';
import type { Talk } from './talk.ts';
import type { Turned } from './turn.ts';
import { CHAT } from './words.ts';

export interface Mouth {
  /**
   * Speaks a turn that is committed; the answer to a press, if it was one. What is not out in the turn's time goes to the
   * sender; rejects with TooLate where not even the first part may be begun.
   */
  speak(incoming: Incoming, turned: Turned): Promise<InvokeAnswer | undefined>;
  /** Posts a turn that nobody waits for there; false where some of it did not arrive. */
  write(incoming: Incoming, turned: Turned): Promise<boolean>;
  /** The newest dialog card posted to a conversation, as far as this process knows. */
  cardId(conversation: string): string | undefined;
}

interface Uttered {
  readonly arrived: boolean;
  readonly missing: readonly [part: number, posted: Posted] | undefined;
}

/** The newest posted cards are remembered for this many conversations; the talk keeps them over a restart. */
const CONVERSATIONS = 5000;

export const makeMouth = (
  deps: ChatDeps,
  teams: Outgoing,
  acknowledged: (programme: string, notice: number) => Promise<void>,
  leave: LeaveReply,
  background: Background,
  log: Log,
): Mouth => {
  const made = makeReplies(deps);
  const cards = makeNewest<string, string>(CONVERSATIONS);

  /** Work nobody waits for: cards made permanent. Its failure leaves an old card, which is harmless. */
  const later = (work: () => Promise<unknown>): void => background.add(outsideTurns(work));

  const post = async (incoming: Incoming, { recipe, spoken }: Reply): Promise<Posted> => {
    // A file is where Teams keeps it by now, and only this answer to the question says where.
    const timeoutMs = recipe.kind === 'send-file' ? REPLY_TIME : timeToPost();
    if (timeoutMs === undefined) return 'late';
    return teams.send(placeOf(incoming), messageOf(spoken), { timeoutMs });
  };

  /** Leaves what is not out to the sender: from this part on, in order. */
  const leaveFrom = async (incoming: Incoming, part: number, posted: Posted): Promise<void> => {
    const sent = posted === 'late' ? {} : { sent: posted };
    await leave(incoming, { part, tells: currentTurn()?.hasToTell() === true, ...sent });
  };

  /** The card a typed answer left behind says that the dialog goes on, or ended, below: there is one receipt, the newest. */
  const closeOld = (
    incoming: Incoming,
    talk: Talk,
    old: string | undefined,
    run: string | undefined,
  ): void => {
    if (old === undefined || old === '' || run === undefined) return;
    const ended = talk.closed.find(({ id }) => id === run);
    const title = findDialog((ended ?? talk.runs[run])?.flow ?? '')?.title[talk.lang] ?? '';
    const card = leftCard(title, ended ? CHAT.endedBelow : CHAT.goesOn, talk.lang);
    later(() => teams.update(placeOf(incoming), old, { card }));
  };

  const makeFile = makeFileMaker({ teams, made, leaveFrom, log });

  const onPress = async (incoming: Incoming, turned: Turned): Promise<InvokeAnswer | undefined> => {
    const { again } = turned;
    const recipes = turned.recipes.filter((recipe) => !isToMake(recipe));
    // Who presses again gets the card again, and nothing is posted twice.
    const [answer, ...rest] = await made(incoming, turned, again ? recipes.slice(0, 1) : recipes);
    if (!answer) return undefined;
    const { recipe: first, spoken } = answer;
    if (first.kind === 'notice' && !again) later(() => acknowledged(first.programme, first.notice));
    if (currentTurn()?.isUp()) throw new TooLate('Nobody waits for the answer any more');
    for (const other of rest) {
      const posted = await post(incoming, other);
      if (isOut(posted) || isRefused(posted)) continue;
      await leaveFrom(incoming, turned.recipes.indexOf(other.recipe), posted);
      break;
    }
    const pressed = incoming.what.kind === 'press' ? incoming.what.press.cardId : undefined;
    // In real Teams the answer replaces the card for the presser only and may revert; the last card is made to stay.
    const ends = first.kind === 'closed' || (first.kind === 'view' && first.view === 'drafts');
    if (ends && pressed !== undefined && spoken.kind === 'card' && !again) {
      later(() => teams.update(placeOf(incoming), pressed, { card: spoken.card }));
    }
    if (first.kind === 'run' && pressed !== undefined) cards.set(incoming.conversation, pressed);
    if (!again)
      for (const file of turned.recipes.filter(isToMake)) later(() => makeFile(incoming, turned, file));
    return invokeAnswer(spoken);
  };

  /** Posts an answer in order; `missing`: the first part that did not get out, and what became of it. */
  const onMessage = async (incoming: Incoming, turned: Turned): Promise<Uttered> => {
    const { before, talk, recipes } = turned;
    const old = cards.get(incoming.conversation) ?? before.cardId;
    let arrived = true;
    let missing: Uttered['missing'];
    for (const [part, reply] of (await made(incoming, turned, recipes)).entries()) {
      const { recipe } = reply;
      const posted = missing ? 'late' : await post(incoming, reply);
      arrived &&= isOut(posted);
      if (!isOut(posted) && !isRefused(posted)) missing ??= [part, posted];
      if (recipe.kind === 'run' || recipe.kind === 'closed') {
        if (posted !== 'late' && posted.ok && recipe.kind === 'run')
          cards.set(incoming.conversation, posted.activityId);
        if (recipe.kind === 'closed') cards.delete(incoming.conversation);
        if (before.active === recipe.run) closeOld(incoming, talk, old, recipe.run);
      }
    }
    return { arrived, missing };
  };

  return {
    async speak(incoming, turned) {
      if (incoming.what.kind === 'press') return onPress(incoming, turned);
      const { missing } = await onMessage(incoming, turned);
      if (missing) await leaveFrom(incoming, ...missing);
      // It was said to be on its way, and now all of it is there.
      else if (currentTurn()?.isUp()) await leave(incoming, 'nothing');
      // Teams waits for an answer to its question, and shows nothing of it.
      return incoming.what.kind === 'file' ? invokeMessage('') : undefined;
    },
    write: async (incoming, turned) => (await onMessage(incoming, turned)).arrived,
    cardId: (conversation) => cards.get(conversation),
  };
};
