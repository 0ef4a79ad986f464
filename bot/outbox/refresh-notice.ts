import type { Store } from '../../storage/port.ts';
import type { Directory } from '../people/directory.ts';
import type { Endpoint } from '../people/endpoint.ts';
import type { Programmes } from '../programmes.ts';
import type { Outgoing } from '../teams/outgoing.ts';
import { noticeMessage } from './notice-message.ts';
import { postingOf, readPosted } from './read-notice.ts';
import type { Rooms } from './rooms.ts';

interface RefreshDeps {
  readonly store: Store;
  readonly teams: Outgoing;
  readonly programmes: Programmes;
  readonly directory: Directory;
  readonly endpoint: Endpoint;
  readonly rooms: Rooms;
}

/** Puts the notice as it is now in place of the card that was posted, for everybody in the channel. */
export const refreshNotice = async (deps: RefreshDeps, programme: string, number: number): Promise<void> => {
  const body = await deps.programmes.byId(programme);
  const [found] = await readPosted(deps, programme, [number]);
  const sent = found && postingOf(found)?.sent;
  // A connector may accept a card without naming it; then there is nothing to replace.
  if (!body || !sent || sent.activityId === '') return;
  const room = await deps.rooms.of(sent.conversation);
  const serviceUrl = room?.serviceUrl ?? (await deps.endpoint.current());
  const message = await noticeMessage(deps, body.programme, number, false);
  if (serviceUrl === undefined || !message) return;
  const { card } = message;
  await deps.teams.update({ serviceUrl, conversationId: sent.conversation }, sent.activityId, { card });
};
