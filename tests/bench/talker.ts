import { DEMO_TENANT } from '../../bot/demo/members.ts';
import { personalMessage } from '../bot/teams/activities.ts';
import type { Client } from './client.ts';
import type { BenchConnector } from './connector.ts';
import type { Walk } from './walks.ts';

/** One conversation of a person of their own with a bot, from the person's side. */
export interface Talker {
  /**
   * Does the next act and resolves to the milliseconds until its answer was there: of a message when the reply
   * was posted, of a press when the invoke was answered. Rejects when the answer is not the right one.
   */
  turn(): Promise<number>;
  /** Resolves when every request of this talker is over. */
  quiet(): Promise<unknown>;
}

export interface TalkerDeps {
  readonly client: Client;
  readonly connector: BenchConnector;
  /** Entra's id of the person, who has one chat with the bot. */
  readonly object: string;
  readonly walk: Walk;
  /** Waits for the end of a request before the next: a bot that saves after it has spoken would be asked too soon. */
  readonly patient?: boolean | undefined;
}

let activities = 0;
let chats = 0;

const activityOf = (
  object: string,
  conversation: string,
  serviceUrl: string,
  what: object,
): Record<string, unknown> => {
  activities += 1;
  return personalMessage({
    id: `bench-${activities}`,
    serviceUrl,
    text: undefined,
    from: { id: `29:${object}`, name: 'Karin Olsen', aadObjectId: object },
    conversation: { id: conversation, conversationType: 'personal', tenantId: DEMO_TENANT },
    channelData: { tenant: { id: DEMO_TENANT } },
    ...what,
  });
};

export const makeTalker = ({ client, connector, object, walk, patient = false }: TalkerDeps): Talker => {
  chats += 1;
  // Two bots that the same person talks to at once answer in different chats.
  const conversation = `a:${object}-${chats}`;
  let last = '';
  let request: Promise<unknown> = Promise.resolve();

  return {
    async turn() {
      if (patient) await request;
      const { name, what, proof } = walk(last);
      const activity = activityOf(object, conversation, connector.url, what);
      const reply = what['type'] === 'message' ? connector.next(conversation) : undefined;
      const begun = performance.now();
      const answered = client.post(activity);
      request = answered;
      const answer = await (reply ? Promise.race([reply, answered.then(() => reply)]) : answered);
      const took = performance.now() - begun;
      last = answer.toString();
      if (!last.includes(proof)) throw new Error(`»${name}« was answered by: ${last.slice(0, 500)}`);
      return took;
    },
    quiet: () => request,
  };
};
