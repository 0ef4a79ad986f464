import assert from 'node:assert/strict';
import type { Json } from '../../domain/json.ts';
import type { FakeConnector } from '../bot/teams/fake-connector.ts';
import type { Heard, Posted, Who } from '../support/stage.ts';
import type { Speaker } from '../support/walk-card.ts';
import { conversationOf, invokeOf, messageOf, type Activity, type How } from './activity.ts';
import { answerIn, cameByItself, postedOf } from './heard.ts';

/** People in Teams, seen from the bot: activities over HTTP, and what the connector got for their conversation. */
export interface Client extends Speaker {
  message(who: Who, text: string, how?: How): Activity;
  invoke(who: Who, verb: string, data: Readonly<Record<string, Json>>, how?: How): Activity;
  /** Sends an activity; rejects when the line breaks. The bot answers every activity with 200. */
  deliver(activity: Activity): Promise<Heard>;
  /** What the connector got for a conversation, oldest first. */
  postedTo(conversation: string): readonly Posted[];
  /** The same people in personal chats of another name. */
  inChat(name: string): Client;
}

/** `url`: of the server as it is now, for a restarted one has another. */
export const clientOf = (connector: FakeConnector, url: () => string, chat = 'chat'): Client => {
  const postedTo = (conversation: string, from = 0): readonly Posted[] =>
    connector.posts
      .slice(from)
      .filter(({ conversationId }) => conversationId === conversation)
      .map(postedOf);

  const client: Client = {
    message: (who, text, how = {}) => messageOf(connector.url, who, chat, text, how),
    invoke: (who, verb, data, how = {}) => invokeOf(connector.url, who, chat, { verb, data }, how),
    async deliver(given) {
      const from = connector.posts.length;
      const answer = await fetch(`${url()}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(given),
      });
      const body = await answer.text();
      assert.equal(answer.status, 200, `HTTP ${answer.status}`);
      const posted = postedTo(conversationOf(given), from).filter((message) => !cameByItself(message));
      return { posted, ...answerIn(body) };
    },
    say: (who, text, how) => client.deliver(client.message(who, text, how)),
    press: (who, verb, data, how) => client.deliver(client.invoke(who, verb, data, how)),
    postedTo,
    inChat: (name) => clientOf(connector, url, name),
  };
  return client;
};

/** Speaks like `client`, but everything goes out through `deliver`. */
export const through = (client: Client, deliver: (activity: Activity) => Promise<Heard>): Speaker => ({
  say: (who, text, how) => deliver(client.message(who, text, how)),
  press: (who, verb, data, how) => deliver(client.invoke(who, verb, data, how)),
});

/** An activity that was sent, and what came back. */
export interface Exchange {
  readonly activity: Activity;
  readonly heard: Heard;
}

/** A speaker that keeps what was said, so that it can be said again. */
export const noting = (client: Client): { readonly speaker: Speaker; readonly sent: readonly Exchange[] } => {
  const sent: Exchange[] = [];
  const speaker = through(client, async (activity) => {
    const heard = await client.deliver(activity);
    sent.push({ activity, heard });
    return heard;
  });
  return { speaker, sent };
};
