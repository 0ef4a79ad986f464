import { card, words } from '../../cards/elements.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import type { Doc, Store } from '../../storage/port.ts';
import { putDelivery } from '../outbox/delivery-tags.ts';
import type { Rooms } from '../outbox/rooms.ts';
import type { Endpoint } from '../people/endpoint.ts';
import type { Outgoing } from '../teams/outgoing.ts';

export interface CardDeps {
  readonly store: Pick<Store, 'commit'>;
  readonly teams: Outgoing;
  readonly rooms: Rooms;
  readonly endpoint: Endpoint;
}

/** So many cards are replaced at one go: what is to be sent does not wait for them. */
export const CARDS_AT_ONCE = 20;

const emptied = (): object =>
  card([words('Kortet er ryddet: personoplysningerne i en sag på det er slettet.')], [], 'Ryddet');

/** A notice to the buyer, and its correction, hold no person. */
const isNotice = ({ kind }: DeliveryBody['what']): boolean => kind === 'notice' || kind === 'correction';

/** True where nothing of the card is left to be seen in Teams: what is gone is gone. */
const replaced = async (
  { teams, rooms, endpoint }: CardDeps,
  { what, sent }: DeliveryBody,
): Promise<boolean> => {
  if (!sent || sent.activityId === '' || isNotice(what)) return true;
  const serviceUrl = (await rooms.of(sent.conversation))?.serviceUrl ?? (await endpoint.current());
  if (serviceUrl === undefined) return false;
  const target = { serviceUrl, conversationId: sent.conversation };
  const outcome = await teams.update(target, sent.activityId, { card: emptied() });
  return outcome.ok || outcome.status === 404;
};

/** Replaces cards about a case; how many could not be. One that waits is not sent any more. */
export const clearCards = async (
  deps: CardDeps,
  partition: string,
  docs: readonly Doc[],
): Promise<number> => {
  let left = 0;
  for (const doc of docs) {
    const body = bodyOf<DeliveryBody>(doc);
    if (!(await replaced(deps, body))) left += 1;
    const over = body.state === 'waiting' || body.state === 'parked' || body.state === 'failed';
    const next = {
      ...body,
      cleared: true as const,
      ...(over && !isNotice(body.what) && { state: 'over' as const }),
    };
    await deps.store.commit(partition, [putDelivery(doc, next)]);
  }
  return left;
};
