import type { Background } from './background.ts';
import { placeOf, type Incoming } from './chat/incoming.ts';
import { CHAT } from './chat/words.ts';
import { currentTurn, LIMITS } from './deadline.ts';
import { faultLine } from './http/faults.ts';
import type { Log } from './log/log.ts';
import type { LeaveReply } from './outbox/leave-reply.ts';
import { SEARCH } from './search/words.ts';
import { composeMessage } from './teams/compose-answer.ts';
import type { InvokeBody } from './teams/invoke-answer.ts';
import { invokeMessage } from './teams/invoke-answer.ts';
import type { Outgoing } from './teams/outgoing.ts';

export interface Apologies {
  saySorry(incoming: Incoming): Promise<void>;
  apologise(incoming: Incoming, error: unknown): Promise<InvokeBody | undefined>;
}

interface Deps {
  readonly teams: Outgoing;
  readonly leave: LeaveReply;
  readonly background: Background;
  readonly log: Log;
}

/** What a person hears when something went wrong. Neither rejects where Teams does not take it: it goes to the sender. */
export const makeApologies = ({ teams, leave, background, log }: Deps): Apologies => {
  /** Where they wrote, in one request that is not repeated; what does not arrive goes to the sender. */
  const saySorry = async (incoming: Incoming): Promise<void> => {
    const { post } = currentTurn()?.limits ?? LIMITS;
    // Even where the time is up: with the turn it stays below 9 s.
    const timeoutMs = Math.max(post, Math.min(2 * post, currentTurn()?.left() ?? 0));
    const sent = await teams.send(placeOf(incoming), { text: CHAT.trouble.da }, { timeoutMs });
    if (!sent.ok) background.add(leave(incoming, { part: 0, tells: false, sent }));
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

  return { saySorry, apologise };
};
