import { DEMO_MEMBERS } from '../../bot/demo/members.ts';
import type { IncomingActivity } from '../../bot/teams/incoming-activity.ts';
import type { Member, Role } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { CHANNEL } from './process.ts';
import type { Act } from './watch.ts';

/** Some have two roles, so that one person could give both keys if nothing stood in the way. */
const TWO_ROLES: Readonly<Record<string, readonly Role[]>> = {
  '28': ['finance', 'loan-approver'],
  '27': ['coach', 'visitator'],
  '31': ['visitator', 'caseworker'],
};

export const PEOPLE: readonly Member[] = DEMO_MEMBERS.map((member) => ({
  ...member,
  roles: TWO_ROLES[member.object.slice(-2)] ?? member.roles,
}));

/** Somebody by the end of their object id. */
export const personOf = (suffix: string): Member => {
  const found = PEOPLE.find(({ object }) => object.endsWith(suffix));
  if (!found) throw new Error(`nobody is ${suffix}`);
  return found;
};
export const DIRECTOR = personOf('24');
export const ADMIN = personOf('25');

/** Where Teams is, as every activity says. */
export const SERVICE = 'http://127.0.0.1:9/connector';

export const conversationOf = ({ object }: Member, channel = false): string =>
  channel ? CHANNEL : `a:${object.slice(-2)}`;

type What = Pick<IncomingActivity, 'type' | 'text' | 'name' | 'value' | 'replyToId'>;

const activityOf = (id: string, member: Member, what: What, channel: boolean): IncomingActivity => ({
  id,
  serviceUrl: SERVICE,
  channelId: 'msteams',
  from: { id: `29:${member.object}`, aadObjectId: member.object },
  recipient: { id: '28:bot' },
  conversation: {
    id: conversationOf(member, channel),
    conversationType: channel ? 'channel' : 'personal',
    tenantId: member.tenant,
  },
  channelData: { tenant: { id: member.tenant } },
  ...what,
});

/** Something typed. */
export const says = (id: string, member: Member, text: string, channel = false): Act => ({
  activity: activityOf(id, member, { type: 'message', text }, channel),
  person: personKey(member),
  verb: undefined,
  data: { text },
});

/** A button pressed, with what stands in the inputs. */
export const presses = (
  id: string,
  member: Member,
  verb: string,
  data: Readonly<Record<string, string>>,
  channel = false,
): Act => ({
  activity: activityOf(
    id,
    member,
    {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb, data } },
      replyToId: 'card',
    },
    channel,
  ),
  person: personKey(member),
  verb,
  data,
});
