const CARD = 'application/vnd.microsoft.card.adaptive';

/** Where a message goes. `serviceUrl` is the newest one of an authenticated activity. */
export interface Target {
  readonly serviceUrl: string;
  /** With `;messageid=…` it is that thread of a channel; see `newThreadIn`. */
  readonly conversationId: string;
  readonly replyToId?: string;
  /** The bot as the conversation knows it: the `recipient` of what came from there. */
  readonly bot?: { readonly id: string; readonly name?: string | undefined };
}

export interface Message {
  /** Shown as typed: no Markdown is read out of it. */
  readonly text?: string;
  /** An Adaptive Card as plain JSON. */
  readonly card?: object;
  /** What a notification says of a card, also on a locked phone: never a personal value. */
  readonly summary?: string;
}

/** The conversation id that makes a channel post start a thread of its own. */
export function newThreadIn(conversationId: string): string {
  return conversationId.split(';messageid=', 1)[0] ?? conversationId;
}

/** The activity that carries a message, as far as it is filled in here. */
export interface OutgoingActivity {
  readonly type?: string;
  readonly textFormat?: string;
  readonly conversation?: { readonly id: string };
  readonly from?: { readonly id: string; readonly name?: string | undefined };
  readonly replyToId?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content?: unknown }[];
}

/** `botId` stands in where the target does not name the bot. */
export function toActivity(target: Target, message: Message, botId: string | undefined): OutgoingActivity {
  const bot = target.bot ?? (botId === undefined ? undefined : { id: botId });
  return {
    type: 'message',
    textFormat: 'plain',
    conversation: { id: target.conversationId },
    ...(bot !== undefined && { from: bot }),
    ...(target.replyToId !== undefined && { replyToId: target.replyToId }),
    ...(message.text !== undefined && { text: message.text }),
    ...(message.summary !== undefined && { summary: message.summary }),
    ...(message.card !== undefined && { attachments: [{ contentType: CARD, content: message.card }] }),
  };
}
