import type { Log } from '../log/log.ts';
import { hasBegun } from './begun.ts';
import { toActivity, type Message, type OutgoingActivity, type Target } from './message.ts';
import { readFailure, type Sent } from './sent.ts';
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

interface CallOptions {
  /** Ends the request; one without a signal ends after 5 s. */
  readonly abortSignal?: AbortSignal;
}
type Answered = Promise<{ readonly id?: string }>;

/** What is used of the SDK's client; its own types ask for account fields that no connector does. */
export interface Connector {
  readonly conversations: {
    sendToConversation(conversation: string, activity: OutgoingActivity, options: CallOptions): Answered;
    replyToActivity(
      conversation: string,
      id: string,
      activity: OutgoingActivity,
      options: CallOptions,
    ): Answered;
    updateActivity(
      conversation: string,
      id: string,
      activity: OutgoingActivity,
      options: CallOptions,
    ): Answered;
  };
}

/** Sends through kept clients; nothing here throws. The log gets codes, never addresses or texts. */
export function makeOutgoing(
  connectorFor: (serviceUrl: string) => Promise<Connector>,
  botId: string | undefined,
  log: Log,
): Outgoing {
  async function attempt(
    serviceUrl: string,
    timeout: number,
    call: (connector: Connector, options: CallOptions) => Answered,
  ): Promise<Sent> {
    let signal: AbortSignal | undefined;
    try {
      const { id = '' } = await withinTime(timeout, async (abortSignal) => {
        signal = abortSignal;
        return call(await connectorFor(serviceUrl), { abortSignal });
      });
      return { ok: true, activityId: id };
    } catch (error) {
      const { sent, code } = readFailure(error, signal !== undefined && hasBegun(signal));
      if (!sent.ok) log('send-failed', { code, status: sent.status ?? 0, unclear: sent.unclear });
      return sent;
    }
  }

  return {
    send(target, message, { timeoutMs = REPLY_TIME } = {}) {
      const activity = toActivity(target, message, botId);
      const { conversationId, replyToId } = target;
      return attempt(target.serviceUrl, timeoutMs, ({ conversations }, options) =>
        replyToId === undefined
          ? conversations.sendToConversation(conversationId, activity, options)
          : conversations.replyToActivity(conversationId, replyToId, activity, options),
      );
    },
    update(target, activityId, message, { timeoutMs = REPLY_TIME } = {}) {
      const activity = toActivity(target, message, botId);
      return attempt(target.serviceUrl, timeoutMs, ({ conversations }, options) =>
        conversations.updateActivity(target.conversationId, activityId, activity, options),
      );
    },
  };
}
