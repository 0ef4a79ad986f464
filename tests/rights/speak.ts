import type { PersonId } from '../../domain/member.ts';
import { CHANNEL, type Heard, type Stage, URL_OF_TEAMS } from '../support/stage.ts';

/** Who Teams says somebody is; the display name is the person's own choice. */
export interface Sender extends Partial<PersonId> {
  readonly displayName?: string;
}

export interface How {
  readonly channel?: boolean;
  /** The activity's id, where it is one that was sent before. */
  readonly id?: string;
  readonly conversation?: string;
}

/** What somebody got: the answer as it is, and all of it as one text to be searched. */
export interface Got extends Heard {
  readonly all: string;
}

export interface Speech {
  say(who: Sender, text: string, how?: How): Promise<Got>;
  /** `value` of the invoke as the client sends it, so that data can have any shape. */
  invoke(who: Sender, value: unknown, how?: How): Promise<Got>;
  press(who: Sender, verb: string, data: unknown, how?: How): Promise<Got>;
  send(who: Sender, what: object, how?: How): Promise<Got>;
  /** How many bytes of answers were made into `all`. */
  bytes(): number;
}

/** Each person's own chat with the bot; people of the same ids share none. */
export const chatOf = ({ tenant = '', object = '', displayName = '' }: Sender): string =>
  `a:${tenant}:${object}:${displayName}`;

let serial = 0;

/** Speaks as anybody, member or not, through the door that Teams uses. */
export const speechOn = (stage: Stage): Speech => {
  let bytes = 0;

  const send: Speech['send'] = async (who, what, how = {}) => {
    serial += 1;
    const { tenant, object, displayName } = who;
    const channel = how.channel === true;
    const conversation = how.conversation ?? (channel ? CHANNEL : chatOf(who));
    const heard = await stage.deliver({
      id: how.id ?? `rights-${serial}`,
      serviceUrl: URL_OF_TEAMS,
      channelId: 'msteams',
      from: {
        id: `29:${object ?? ''}`,
        ...(displayName !== undefined && { name: displayName }),
        ...(object !== undefined && { aadObjectId: object }),
      },
      recipient: { id: '28:bot' },
      conversation: {
        id: conversation,
        conversationType: channel ? 'channel' : 'personal',
        ...(tenant !== undefined && { tenantId: tenant }),
      },
      ...(tenant !== undefined && { channelData: { tenant: { id: tenant } } }),
      ...what,
    });
    // A card of the channel that is brought up to date meanwhile is no answer.
    const theirs = heard.posted.filter(
      (one) => one.conversation === conversation && !(channel && one.update !== undefined),
    );
    const all = JSON.stringify([
      heard.text,
      heard.raw,
      theirs.map(({ text, raw, summary }) => [text, raw, summary]),
    ]);
    bytes += Buffer.byteLength(all);
    return { ...heard, posted: theirs, all };
  };

  const invoke: Speech['invoke'] = (who, value, how) =>
    send(who, { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'some-card' }, how);

  return {
    send,
    invoke,
    say: (who, text, how) => send(who, { type: 'message', text }, how),
    press: (who, verb, data, how) => invoke(who, { action: { type: 'Action.Execute', verb, data } }, how),
    bytes: () => bytes,
  };
};
