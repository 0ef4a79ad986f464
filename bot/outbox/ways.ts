import type { Day, Instant } from '../../domain/day.ts';
import type { PersonKey } from '../../domain/member.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Action } from '../../domain/rights/actions.ts';
import { may } from '../../domain/rights/may.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { Store } from '../../storage/port.ts';
import { KEPT_MS } from '../kept.ts';
import type { Directory } from '../people/directory.ts';
import type { Endpoint } from '../people/endpoint.ts';
import type { Place, Reach } from '../people/reach.ts';
import type { Message } from '../teams/message.ts';
import type { Rooms } from './rooms.ts';
import { channelOf } from './wake.ts';

export interface CardDeps {
  readonly store: Store;
  readonly directory: Directory;
  readonly reach: Reach;
  readonly endpoint: Endpoint;
  readonly rooms: Rooms;
  readonly noticeChannel: string | undefined;
  /** Real clock, milliseconds. */
  readonly now: () => number;
  /** The product clock: office hours are business dates. */
  readonly clock: () => Instant;
  /** The Danish day by the product clock. */
  readonly today: () => Day;
  readonly reply: MakeReply;
}

export type ReplyDelivery = DeliveryBody['what'] & { readonly kind: 'reply' };

/** One message of an answer that did not get out in its turn; `rest`: the part to go on with once it is sent. */
export interface MadeReply {
  readonly message: Message;
  readonly rest?: number;
}

/** Made with the rights of now; `undefined` where there is nothing to say any more. `repeated`: it may be there already. */
export type MakeReply = (what: ReplyDelivery, repeated: boolean) => Promise<MadeReply | undefined>;

/**
 * A delivery's card as it is now and where it goes; `replaces`: the posted card it stands in place of, and what it
 * says there, as a change in place leaves no copy to be told apart.
 */
export interface OutgoingCard {
  readonly message: Message;
  readonly place: Place;
  readonly replaces?: { readonly activityId: string; readonly message: Message };
  /** Of a reply: the part to go on with. */
  readonly rest?: number;
}

/** Why nothing goes out: it no longer matters, nobody is there, something else has to happen first, or it cannot come there. */
export type Held = 'over' | 'parked' | 'later' | 'failed';

/** `barred`: who it is for may not see it. */
export type Withheld = Held | 'barred';

/** Longer than a process may believe that somebody has no right that they have just been given (bot/people/directory.ts). */
const KNOWN_MS = KEPT_MS + 10_000;

/**
 * Who has lost a right may be given it again, so their card waits. Who stood in and no longer does needs it no more: the
 * colleague whose work it was has the same card. `now`: real clock, milliseconds.
 */
export const heldAs = (
  held: Withheld,
  { standsIn, queuedAt }: Pick<DeliveryBody, 'standsIn' | 'queuedAt'>,
  now: number,
): Held => {
  if (held !== 'barred') return held;
  // Another process may have made them a deputy a moment ago: the card was written by who knew.
  if (standsIn && Math.abs(now - queuedAt) < KNOWN_MS) return 'later';
  return standsIn ? 'over' : 'parked';
};

/** The newest way to a conversation that is known. */
export const placeOf = async (deps: CardDeps, conversation: string): Promise<Place | undefined> => {
  const serviceUrl = (await deps.rooms.of(conversation))?.serviceUrl ?? (await deps.endpoint.current());
  return serviceUrl === undefined ? undefined : { conversation, serviceUrl };
};

/** To the programme's channel; `undefined` as a message: there is nothing left to say. */
export const toChannel = async (
  deps: CardDeps,
  programme: string,
  message: Message | undefined,
): Promise<OutgoingCard | Held> => {
  if (!message) return 'over';
  const conversation = await channelOf(deps, programme);
  const place = conversation === undefined ? undefined : await placeOf(deps, conversation);
  return place ? { message, place } : 'later';
};

/** To where somebody spoke; a person's own chat is known by its newest way, and the way to others is known in a moment. */
export const toSpeaker = async (
  deps: CardDeps,
  what: ReplyDelivery,
  repeated: boolean,
): Promise<OutgoingCard | Held> => {
  const made = await deps.reply(what, repeated);
  if (!made) return 'over';
  const own = await deps.reach.of(what.to);
  const place = own?.conversation === what.conversation ? own : await placeOf(deps, what.conversation);
  if (place) return { ...made, place };
  return what.personal ? 'parked' : 'later';
};

/**
 * To the chat where a person last spoke. Who has lost the right that a card is for, or has left since it was written,
 * is barred from it; a task is told to who stands in.
 */
export const toPerson = async (
  deps: CardDeps,
  programme: Programme,
  person: PersonKey,
  right: Action,
  message: Message | undefined,
): Promise<OutgoingCard | Withheld> => {
  if (!message) return 'over';
  const member = await deps.directory.get(person);
  if (!member || !may(member, right, programme, deps.today())) return 'barred';
  const place = await deps.reach.of(person);
  return place ? { message, place } : 'parked';
};
