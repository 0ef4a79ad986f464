import type { DeliveryBody } from '../../storage/documents.ts';
import { maybeBody } from '../../storage/documents.ts';
import { noticeDeliveryId, programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import type { Directory } from '../people/directory.ts';
import type { Endpoint } from '../people/endpoint.ts';
import type { Programmes } from '../programmes.ts';
import type { Outgoing } from '../teams/outgoing.ts';
import { noticeOf } from '../views/notice.ts';
import { readNotice } from './read-notice.ts';

interface RefreshDeps {
  readonly store: Store;
  readonly teams: Outgoing;
  readonly programmes: Programmes;
  readonly directory: Directory;
  readonly endpoint: Endpoint;
}

/** Puts the notice as it is now in place of the card that was posted, for everybody in the channel. */
export const refreshNotice = async (deps: RefreshDeps, programme: string, number: number): Promise<void> => {
  const body = await deps.programmes.byId(programme);
  const notice = await readNotice(deps, programme, number);
  const [doc] = await deps.store.read(programmePartition(programme), [noticeDeliveryId(number)]);
  const sent = maybeBody<DeliveryBody>(doc)?.sent;
  const serviceUrl = await deps.endpoint.current();
  // A connector may accept a card without naming it; then there is nothing to replace.
  if (!body || !notice || !sent || sent.activityId === '' || serviceUrl === undefined) return;
  const seenBy = notice.seen && (await deps.directory.get(notice.seen.by))?.name;
  const card = await noticeOf(notice, body.programme, seenBy, false);
  await deps.teams.update({ serviceUrl, conversationId: sent.conversation }, sent.activityId, { card });
};
