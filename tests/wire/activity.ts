import { DEMO_TENANT } from '../../bot/demo/members.ts';
import type { Json } from '../../domain/json.ts';
import { personalMessage } from '../bot/teams/activities.ts';
import { CHANNEL, PEOPLE, type Who } from '../support/stage.ts';

export type Activity = Readonly<Record<string, unknown>>;

export interface How {
  readonly channel?: boolean;
  /** The activity's own id: the same one again is a repetition. */
  readonly id?: string;
  readonly cardId?: string;
}

const OBJECT = '00000000-0000-0000-0000-0000000000';

/** Somebody the product does not know. */
export const STRANGER = 'f3a1c0de-5717-4a0e-b0b0-fremmedfremmed';

/** Where a person's chat with the bot is, among the chats of this name. */
export const chatOf = (who: Who, chat = 'chat'): string => `a:${chat}-${who}`;

let serial = 1_763_900_000_000;

/** What Teams puts around everything somebody does. */
const around = (serviceUrl: string, who: Who, chat: string, { channel = false, id }: How): Activity => {
  serial += 1;
  return {
    id: id ?? String(serial),
    serviceUrl,
    from: {
      id: `29:${who}`,
      name: `Navnet-Tilhører-${who}`,
      aadObjectId: who === 'stranger' ? STRANGER : `${OBJECT}${PEOPLE[who]}`,
    },
    recipient: { id: '28:bot', name: 'Mikrolån' },
    // What happens in a channel comes from the thread it happens in.
    conversation: channel
      ? { id: `${CHANNEL};messageid=1763900000000`, conversationType: 'channel', isGroup: true }
      : { id: chatOf(who, chat), conversationType: 'personal', tenantId: DEMO_TENANT },
    channelData: {
      tenant: { id: DEMO_TENANT },
      ...(channel && { team: { id: '19:team@thread.tacv2' }, channel: { id: CHANNEL } }),
    },
  };
};

export const messageOf = (url: string, who: Who, chat: string, text: string, how: How): Activity =>
  personalMessage({ ...around(url, who, chat, how), text });

/** A press on a card, as `Action.Execute` sends it. */
export const invokeOf = (
  url: string,
  who: Who,
  chat: string,
  action: { readonly verb: string; readonly data: Readonly<Record<string, Json>> },
  how: How,
): Activity =>
  personalMessage({
    ...around(url, who, chat, how),
    type: 'invoke',
    name: 'adaptiveCard/action',
    text: undefined,
    textFormat: undefined,
    value: { action: { type: 'Action.Execute', title: 'Knap', ...action }, trigger: 'manual' },
    replyToId: how.cardId ?? 'some-card',
  });

/** The conversation it happens in, without the thread. */
export const conversationOf = ({ conversation }: Activity): string => {
  const known = typeof conversation === 'object' && conversation !== null && 'id' in conversation;
  return known ? (String(conversation.id).split(';')[0] ?? '') : '';
};
