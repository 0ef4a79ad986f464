import type { IncomingActivity } from '../teams/incoming-activity.ts';
import type { RoomFacts } from './room.ts';

/** What an activity says of the conversation it came from. Teams names a channel in some of them only. */
export const roomFactsOf = ({ serviceUrl, channelData }: IncomingActivity, personal: boolean): RoomFacts => {
  if (personal) return {};
  const { channel, team } = channelData ?? {};
  return {
    serviceUrl,
    ...(channel?.name !== undefined && { name: channel.name }),
    ...(team !== undefined && { team: team.id }),
    ...(team?.name !== undefined && { teamName: team.name }),
  };
};
