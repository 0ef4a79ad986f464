import { cardTags } from '../../storage/card-cases.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { Doc, Write } from '../../storage/port.ts';

/** Whom a card waits for that found nobody: a person, everybody in the channel, or everybody in a conversation. */
export const CHANNEL = 'channel';
/** No person's key begins so: those are encoded. */
const THERE = '@';
/** Everybody in a channel or group that the bot was asked in. */
export const everybodyIn = (conversation: string): string => `${THERE}${conversation}`;
/** The conversation whose people something waits for, where it waits for no person and not for the notices' channel. */
export const conversationOf = (whom: string): string | undefined =>
  whom.startsWith(THERE) ? whom.slice(THERE.length) : undefined;
export const WAITING = 'delivery:waiting';
export const PARKED = 'delivery:parked';
export const FAILED = 'delivery:failed';
/** Failed, and nobody knows of it yet. */
export const UNTOLD = 'delivery:untold';
/** `whom`: what `whomOf` says; finds what waits for them to come back. */
export const parkedTag = (whom: string): string => `${PARKED}:${whom}`;

const HOUR_MS = 3_600_000;
/** The attempts begun in one hour of the real clock. */
const triedTag = (hour: number): string => `delivery:tried:${hour}`;
/** The tags under which every attempt of the last hour stands. */
export const triedTags = (now: number): readonly string[] => {
  const hour = Math.floor(now / HOUR_MS);
  return [triedTag(hour - 1), triedTag(hour)];
};

/** A person's key, CHANNEL, or `everybodyIn` a conversation: what answers somebody there is said there. */
export const whomOf = ({ what }: DeliveryBody): string => {
  if (what.kind === 'reply' && !what.personal) return everybodyIn(what.conversation);
  return 'to' in what ? what.to : CHANNEL;
};

const stateTags = (body: DeliveryBody): readonly string[] => {
  switch (body.state) {
    case 'waiting':
    case 'sending':
      return [WAITING];
    case 'parked':
      return [PARKED, parkedTag(whomOf(body))];
    case 'failed':
      return body.told ? [FAILED] : [FAILED, UNTOLD];
    case 'sent':
    case 'over':
    case 'bundled':
      return [];
  }
};

/** What a delivery can be found by. */
export const tagsFor = (body: DeliveryBody): readonly string[] => [
  'delivery',
  ...stateTags(body),
  ...(body.cleared ? [] : cardTags(body)),
  ...(body.tried ? [triedTag(Math.floor(body.tried.at / HOUR_MS))] : []),
];

/**
 * The write that holds only where nobody has changed the delivery since it was read; its tags follow from the body.
 */
export const putDelivery = ({ id, etag }: Pick<Doc, 'id' | 'etag'>, body: DeliveryBody): Write => ({
  op: 'replace',
  id,
  ifMatch: etag,
  tags: tagsFor(body),
  body,
});

/** It waits from `now` on (real clock, milliseconds). */
export const waitingFrom = (now: number, what: DeliveryBody['what'], about = ''): DeliveryBody => ({
  v: 1,
  what,
  case: about,
  state: 'waiting',
  attempts: 0,
  unclear: 0,
  fence: 0,
  notBefore: now,
  queuedAt: now,
});

/** A second one by the same id is refused by the store: that is what makes leaving a card again harmless. */
export const createDelivery = (id: string, body: DeliveryBody): Write & { readonly op: 'create' } => ({
  op: 'create',
  id,
  tags: tagsFor(body),
  body,
});

/** A card that waits from `now` on (real clock, milliseconds). */
export const newDelivery = (
  id: string,
  what: DeliveryBody['what'],
  now: number,
  about = '',
): Write & { readonly op: 'create' } => createDelivery(id, waitingFrom(now, what, about));
