import type { Log } from '../log/log.ts';
import type { Connector } from './connector.ts';
import { toActivity, type Message, type Target } from './message.ts';
import { readAnswer, readFailure, type Sent } from './sent.ts';
import { REPLY_TIME, withinTime } from './time-limit.ts';

export interface SendOptions {
  /** From the call to the answer, waiting for the bot's own token included; 5 s when not given. */
  readonly timeoutMs?: number;
}

export interface Outgoing {
  /** Posts a message, as a reply where the target names what is replied to. One request, never repeated. */
  send(target: Target, message: Message, options?: SendOptions): Promise<Sent>;
  /** Replaces a message that was sent. One request, never repeated. */
  update(target: Target, activityId: string, message: Message, options?: SendOptions): Promise<Sent>;
}

interface Call {
  readonly method: 'POST' | 'PUT';
  readonly activityId: string | undefined;
  readonly timeoutMs: number | undefined;
}

/** Sends through a connector; nothing here throws. The log gets codes, never addresses or texts. */
export function makeOutgoing(connector: Connector, botId: string | undefined, log: Log): Outgoing {
  /** What the connector said, or why it said nothing; `code` names a failure. */
  async function ask(
    target: Target,
    message: Message,
    { method, activityId, timeoutMs = REPLY_TIME }: Call,
  ): Promise<{ readonly sent: Sent; readonly code: string }> {
    let isBegun = false;
    const begun = (): void => {
      isBegun = true;
    };
    const activity = toActivity(target, message, botId);
    const { serviceUrl, conversationId } = target;
    try {
      const answer = await withinTime(timeoutMs, (signal) =>
        connector({ method, serviceUrl, conversationId, activityId, activity, signal, begun }),
      );
      return { sent: readAnswer(answer), code: 'status' };
    } catch (error) {
      return readFailure(error, isBegun);
    }
  }

  async function attempt(target: Target, message: Message, call: Call): Promise<Sent> {
    const { sent, code } = await ask(target, message, call);
    if (!sent.ok) log('send-failed', { code, status: sent.status ?? 0, unclear: sent.unclear });
    return sent;
  }

  return {
    send: (target, message, { timeoutMs } = {}) =>
      attempt(target, message, { method: 'POST', activityId: target.replyToId, timeoutMs }),
    update: (target, activityId, message, { timeoutMs } = {}) =>
      attempt(target, message, { method: 'PUT', activityId, timeoutMs }),
  };
}
