import type { AwayReason } from '../../storage/documents/room.ts';
import type { IncomingActivity } from '../teams/incoming-activity.ts';
import { keptName } from './room-facts.ts';

/** What Teams tells of a conversation or of a whole team, without anybody having spoken. */
export interface RoomEvent {
  /** The conversation it is about, where it is about one. */
  readonly conversation?: string;
  readonly team?: string;
  readonly change:
    | { readonly kind: 'away'; readonly why: AwayReason }
    /** Ends what was away for one of these reasons. */
    | { readonly kind: 'back'; readonly from: readonly AwayReason[] }
    | { readonly kind: 'named'; readonly name?: string; readonly teamName?: string };
}

const base = (conversation: string): string => conversation.split(';messageid=', 1)[0] ?? conversation;

const away = (why: AwayReason): RoomEvent['change'] => ({ kind: 'away', why });
/** A refused card says only that nobody was there: any return ends it. */
const back = (...from: readonly AwayReason[]): RoomEvent['change'] => ({
  kind: 'back',
  from: [...from, 'refused'],
});

const OF_TEAM: Readonly<Record<string, RoomEvent['change']>> = {
  teamArchived: away('archived'),
  teamUnarchived: back('archived'),
  teamDeleted: away('team-deleted'),
  teamHardDeleted: away('team-deleted'),
  teamRestored: back('team-deleted'),
};
const OF_CHANNEL: Readonly<Record<string, RoomEvent['change']>> = {
  channelDeleted: away('deleted'),
  channelRestored: back('deleted'),
};

const isBotIn = (
  people: readonly { readonly id: string }[] | undefined,
  { recipient }: IncomingActivity,
): boolean => people?.some(({ id }) => id === recipient?.id) ?? false;

const ofBot = (activity: IncomingActivity): RoomEvent['change'] | undefined => {
  const { type, action } = activity;
  if (type === 'installationUpdate') {
    if (action === 'remove') return away('removed');
    return action === 'add' ? back('removed') : undefined;
  }
  if (isBotIn(activity.membersRemoved, activity)) return away('removed');
  return isBotIn(activity.membersAdded, activity) ? back('removed') : undefined;
};

const ofUpdate = (activity: IncomingActivity): RoomEvent | undefined => {
  const { channel, team, eventType = '' } = activity.channelData ?? {};
  if (team && Object.hasOwn(OF_TEAM, eventType)) {
    const change = OF_TEAM[eventType];
    return change && { team: team.id, change };
  }
  if (team?.name !== undefined && eventType === 'teamRenamed')
    return { team: team.id, change: { kind: 'named', teamName: keptName(team.name) } };
  if (!channel) return undefined;
  if (channel.name !== undefined && eventType === 'channelRenamed')
    return { conversation: channel.id, change: { kind: 'named', name: keptName(channel.name) } };
  const change = Object.hasOwn(OF_CHANNEL, eventType) ? OF_CHANNEL[eventType] : undefined;
  return change && { conversation: channel.id, change };
};

/** Reads an event of Teams; `undefined` for what people do and for what changes nothing here. */
export const roomEventOf = (activity: IncomingActivity): RoomEvent | undefined => {
  const { type, conversation, channelData } = activity;
  if (type !== 'conversationUpdate' && type !== 'installationUpdate') return undefined;
  const change = ofBot(activity);
  if (!change) return ofUpdate(activity);
  const team = channelData?.team?.id;
  return { conversation: base(conversation.id), change, ...(team !== undefined && { team }) };
};
