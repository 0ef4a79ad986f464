import { withoutCpr } from '../../domain/danish/cpr.ts';
import type { RoomBody } from '../../storage/documents/room.ts';
import type { IncomingActivity } from '../teams/incoming-activity.ts';

/** What an activity from a conversation says of it. */
export type RoomFacts = Pick<RoomBody, 'serviceUrl' | 'name' | 'team' | 'teamName'>;

/** People name channels: what is kept of a name holds no CPR number. */
export const keptName = (name: string): string => withoutCpr(name).text;

/** What an activity says of the conversation it came from. Teams names a channel in some of them only. */
export const roomFactsOf = ({ serviceUrl, channelData }: IncomingActivity, personal: boolean): RoomFacts => {
  if (personal) return {};
  const { channel, team } = channelData ?? {};
  return {
    serviceUrl,
    ...(channel?.name !== undefined && { name: keptName(channel.name) }),
    ...(team !== undefined && { team: team.id }),
    ...(team?.name !== undefined && { teamName: keptName(team.name) }),
  };
};
