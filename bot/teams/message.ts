const CARD = 'application/vnd.microsoft.card.adaptive';
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const FILE = 'application/vnd.microsoft.teams.card.file.info';

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
  /** Teams asks whether the person wants a file; `context` comes back with the answer. */
  readonly consent?: {
    readonly name: string;
    readonly description: string;
    readonly size: number;
    readonly context: string;
  };
  /** A file that is where Teams keeps it. */
  readonly file?: {
    readonly name: string;
    readonly contentUrl: string;
    readonly uniqueId: string;
    readonly fileType: string;
  };
  /** What a notification says of a card, also on a locked phone: never a personal value. */
  readonly summary?: string;
}

/** The conversation id that makes a channel post start a thread of its own. */
export function newThreadIn(conversationId: string): string {
  return conversationId.split(';messageid=', 1)[0] ?? conversationId;
}

interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
  readonly name?: string;
  readonly contentUrl?: string;
}

const attachmentOf = ({ card, consent, file }: Message): Attachment | undefined => {
  if (card !== undefined) return { contentType: CARD, content: card };
  if (consent !== undefined) {
    const { name, description, size, context } = consent;
    const kept = { file: context };
    return {
      contentType: CONSENT,
      name,
      content: { description, sizeInBytes: size, acceptContext: kept, declineContext: kept },
    };
  }
  if (file === undefined) return undefined;
  const { name, contentUrl, uniqueId, fileType } = file;
  return { contentType: FILE, name, contentUrl, content: { uniqueId, fileType } };
};

/** The activity that carries a message, as far as it is filled in here. */
export interface OutgoingActivity {
  readonly type?: string;
  readonly textFormat?: string;
  readonly conversation?: { readonly id: string };
  readonly from?: { readonly id: string; readonly name?: string | undefined };
  readonly replyToId?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly Attachment[];
}

/** `botId` stands in where the target does not name the bot. */
export function toActivity(target: Target, message: Message, botId: string | undefined): OutgoingActivity {
  const attachment = attachmentOf(message);
  const bot = target.bot ?? (botId === undefined ? undefined : { id: botId });
  return {
    type: 'message',
    textFormat: 'plain',
    conversation: { id: target.conversationId },
    ...(bot !== undefined && { from: bot }),
    ...(target.replyToId !== undefined && { replyToId: target.replyToId }),
    ...(message.text !== undefined && { text: message.text }),
    ...(message.summary !== undefined && { summary: message.summary }),
    ...(attachment && { attachments: [attachment] }),
  };
}
