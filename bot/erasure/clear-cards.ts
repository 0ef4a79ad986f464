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
  if (!sent || isNotice(what)) return true;
  // A connector may accept a card without naming it: it is there, and nobody can replace it.
  if (sent.activityId === '') return false;
  const serviceUrl = (await rooms.of(sent.conversation))?.serviceUrl ?? (await endpoint.current());
  if (serviceUrl === undefined) return false;
  const target = { serviceUrl, conversationId: sent.conversation };
  const outcome = await teams.update(target, sent.activityId, { card: emptied() });
  return outcome.ok || outcome.status === 404;
};

/** A card about several cases without one of them; `undefined` where it is about no other. */
const withoutCase = (what: DeliveryBody['what'], number: string): DeliveryBody['what'] | undefined => {
  switch (what.kind) {
    case 'reminders': {
      const items = what.items.filter((item) => item.case !== number);
      return items.length > 0 ? { ...what, items } : undefined;
    }
    case 'handover': {
      const cases = what.cases.filter((one) => one.number !== number);
      return cases.length > 0 ? { ...what, cases } : undefined;
    }
    case 'news': {
      const cases = what.cases.filter((one) => one !== number);
      return cases.length > 0 ? { ...what, cases } : undefined;
    }
    case 'notice':
    case 'correction':
    case 'bundle':
    case 'week':
    case 'fallback':
    case 'task':
    case 'loan':
    case 'unmanned':
    case 'call':
    case 'incident':
    case 'reply':
      return undefined;
  }
};

const cleared = (body: DeliveryBody, number: string): DeliveryBody => {
  const { what, state } = body;
  const waits = state === 'waiting' || state === 'parked' || state === 'failed';
  // What else stands on it has still to be heard of.
  const rest = waits ? withoutCase(what, number) : undefined;
  if (rest) return { ...body, what: rest };
  const over = waits && !isNotice(what);
  return { ...body, cleared: true, ...(over && { state: 'over' as const }) };
};

/** What became of some cards: how many stay in Teams, and how many are to be looked at again. */
export interface Cleared {
  readonly left: number;
  readonly again: number;
}

/**
 * Replaces cards about a case; one that waits leaves without it. One that is being posted in this moment, or that somebody
 * else has just written on, is looked at again: what it will be in Teams nobody can know yet.
 */
export const clearCards = async (
  deps: CardDeps,
  partition: string,
  number: string,
  docs: readonly Doc[],
): Promise<Cleared> => {
  let left = 0;
  let again = 0;
  for (const doc of docs) {
    const body = bodyOf<DeliveryBody>(doc);
    if (body.state === 'sending') {
      again += 1;
      continue;
    }
    const stays = !(await replaced(deps, body));
    const { ok } = await deps.store.commit(partition, [putDelivery(doc, cleared(body, number))]);
    if (!ok) again += 1;
    else if (stays) left += 1;
  }
  return { left, again };
};
