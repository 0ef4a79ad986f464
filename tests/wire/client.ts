import assert from 'node:assert/strict';
import { DEMO_TENANT } from '../../bot/demo/members.ts';
import type { Json } from '../../domain/json.ts';
import { personalMessage } from '../bot/teams/activities.ts';
import type { FakeConnector, Post } from '../bot/teams/fake-connector.ts';
import { readCard } from '../support/read-card.ts';
import type { Heard, Posted, Stage, Who } from '../support/stage.ts';
import { CHANNEL, PEOPLE } from '../support/stage.ts';

export interface How {
  readonly channel?: boolean;
  /** The activity's own id: the same one again is a repetition. */
  readonly id?: string;
  readonly cardId?: string;
}

export type Activity = Readonly<Record<string, unknown>>;

/** People in Teams, seen from the bot: activities over HTTP, and what the connector got for their conversation. */
export interface Client extends Pick<Stage, 'say' | 'press'> {
  message(who: Who, text: string, how?: How): Activity;
  invoke(who: Who, verb: string, data: Readonly<Record<string, Json>>, how?: How): Activity;
  /** Sends an activity; rejects when the line breaks. The bot answers every activity with 200. */
  deliver(activity: Activity): Promise<Heard>;
  /** What the connector got for a conversation, oldest first. */
  postedTo(conversation: string): readonly Posted[];
  /** The same people in personal chats of another name. */
  inChat(name: string): Client;
}

const OBJECT = '00000000-0000-0000-0000-0000000000';
/** No product data: who the stranger is stands in their activities alone. */
export const STRANGER = 'f3a1c0de-5717-4a0e-b0b0-fremmedfremmed';

let serial = 1_763_900_000_000;

export const postedOf = ({ method, conversationId, activityId, activity }: Post): Posted => {
  const [attachment] = Array.isArray(activity['attachments']) ? (activity['attachments'] as Activity[]) : [];
  const card = attachment?.['content'];
  const { text, summary } = activity;
  return {
    conversation: conversationId,
    ...(typeof text === 'string' && { text }),
    ...(typeof card === 'object' && card !== null && { card: readCard(card), raw: card }),
    ...(method === 'PUT' && activityId !== undefined && { update: activityId }),
    ...(typeof summary === 'string' && { summary }),
  };
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** `url`: of the server as it is now, for a restarted one has another. */
export const clientOf = (connector: FakeConnector, url: () => string, chat = 'chat'): Client => {
  const personal = (who: Who): string => `a:${chat}-${who}`;

  const activity = (who: Who, what: Activity, { channel = false, id }: How): Activity => {
    serial += 1;
    return personalMessage({
      id: id ?? String(serial),
      serviceUrl: connector.url,
      from: {
        id: `29:${who}`,
        name: `Navnet-Tilhører-${who}`,
        aadObjectId: who === 'stranger' ? STRANGER : `${OBJECT}${PEOPLE[who]}`,
      },
      recipient: { id: '28:bot', name: 'Mikrolån' },
      // A press in a channel comes from the thread of the card that was pressed.
      conversation: channel
        ? { id: `${CHANNEL};messageid=1763900000000`, conversationType: 'channel', isGroup: true }
        : { id: personal(who), conversationType: 'personal', tenantId: DEMO_TENANT },
      channelData: {
        tenant: { id: DEMO_TENANT },
        ...(channel && { team: { id: '19:team@thread.tacv2' }, channel: { id: CHANNEL } }),
      },
      ...what,
    });
  };

  const conversationOf = (given: Activity): string => {
    const { conversation } = given;
    const id: unknown = isObject(conversation) && 'id' in conversation ? conversation.id : '';
    return String(id).split(';')[0] ?? '';
  };

  const heardIn = (body: string): Omit<Heard, 'posted'> => {
    if (body === '') return {};
    const answer: unknown = JSON.parse(body);
    assert.ok(isObject(answer) && 'statusCode' in answer && 'value' in answer, `no invoke answer: ${body}`);
    const { value } = answer;
    return {
      status: Number(answer.statusCode),
      ...(typeof value === 'string' && { text: value }),
      ...(isObject(value) && { card: readCard(value) }),
    };
  };

  const client: Client = {
    message: (who, text, how = {}) => activity(who, { text }, how),
    invoke: (who, verb, data, how = {}) =>
      activity(
        who,
        {
          type: 'invoke',
          name: 'adaptiveCard/action',
          text: undefined,
          value: { action: { type: 'Action.Execute', title: 'Knap', verb, data }, trigger: 'manual' },
          replyToId: how.cardId ?? 'some-card',
        },
        how,
      ),
    async deliver(given) {
      const from = connector.posts.length;
      const answer = await fetch(`${url()}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(given),
      });
      const body = await answer.text();
      assert.equal(answer.status, 200, `HTTP ${answer.status}`);
      const conversation = conversationOf(given);
      const posted = connector.posts
        .slice(from)
        .filter(({ conversationId }) => conversationId === conversation);
      return { posted: posted.map(postedOf), ...heardIn(body) };
    },
    say: (who, text, how) => client.deliver(client.message(who, text, how)),
    press: (who, verb, data, how) => client.deliver(client.invoke(who, verb, data, how)),
    postedTo: (conversation) =>
      connector.posts.filter(({ conversationId }) => conversationId === conversation).map(postedOf),
    inChat: (name) => clientOf(connector, url, name),
  };
  return client;
};

/** Where a person's chat with the bot is, in the chats of this name. */
export const chatOf = (who: Who, chat = 'chat'): string => `a:${chat}-${who}`;
