import type { ChannelBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Doc, Store } from '../../storage/port.ts';
import type { Reach } from '../people/reach.ts';
import type { Programmes } from '../programmes.ts';
import { CHANNEL, conversationOf, PARKED, parkedTag, putDelivery, whomOf } from './delivery-tags.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Rooms } from './rooms.ts';

interface WakeDeps {
  readonly store: Store;
  readonly programmes: Programmes;
  readonly reach: Reach;
  readonly rooms: Rooms;
  readonly noticeChannel: string | undefined;
  readonly now: () => number;
}

/** Where a programme's notices go, as far as somebody has said. */
export const channelOf = async (
  { store, noticeChannel }: Pick<WakeDeps, 'store' | 'noticeChannel'>,
  programme: string,
): Promise<string | undefined> => {
  const [doc] = await store.read(programmePartition(programme), ['channel']);
  return maybeBody<ChannelBody>(doc)?.conversation ?? noticeChannel;
};

/** What waits for them in a programme. What answers somebody in a channel an older version left under the person who asked. */
const parkedFor = async (store: Store, partition: string, whom: string): Promise<readonly Doc[]> =>
  conversationOf(whom) === undefined
    ? listAll(store, partition, parkedTag(whom))
    : (await listAll(store, partition, PARKED)).filter((doc) => whomOf(bodyOf<DeliveryBody>(doc)) === whom);

/** Where somebody, or those in a conversation, are reached. */
const placeOf = async ({ reach }: Pick<WakeDeps, 'reach'>, whom: string): Promise<string | undefined> =>
  conversationOf(whom) ?? (await reach.of(whom))?.conversation;

const TRIES = 5;

/**
 * Lets one go. Others write on it in the same moment (that somebody was told of it, say), and while it is put aside nobody
 * else lets it go: it is read again and tried again.
 */
const letGo = async (store: Store, partition: string, found: Doc, now: number): Promise<void> => {
  let doc: Doc | undefined = found;
  for (let tries = 0; doc && tries < TRIES; tries += 1) {
    const body: DeliveryBody = bodyOf<DeliveryBody>(doc);
    if (body.state !== 'parked') return;
    const write = putDelivery(doc, { ...body, state: 'waiting', notBefore: now, freeSince: now });
    if ((await store.commit(partition, [write])).ok) return;
    [doc] = await store.read(partition, [found.id]);
  }
};

/**
 * Puts back what found nobody: for a person, for those in a conversation, or for the channel (of the programmes whose
 * notices go to `conversation`, where one is named). Resolves to whether something of another channel stays parked.
 */
export const wake = async (
  deps: WakeDeps,
  whom: string,
  conversation: string | undefined,
): Promise<boolean> => {
  const { store, programmes, rooms, now } = deps;
  let left = false;
  for (const { programme } of await programmes.all()) {
    const place = whom === CHANNEL ? await channelOf(deps, programme.id) : await placeOf(deps, whom);
    const partition = programmePartition(programme.id);
    const docs = await parkedFor(store, partition, whom);
    if (whom === CHANNEL && conversation !== undefined && place !== conversation) {
      left ||= docs.length > 0;
      continue;
    }
    if (place !== undefined) await rooms.heard(place, {}, false);
    for (const doc of docs) await letGo(store, partition, doc, now());
  }
  return left;
};

/**
 * Puts back what waits for a conversation in which somebody spoke while it was not known yet that nobody was reached there:
 * for its person, for those in it, or for the channel.
 */
export const wakeRoom = async (deps: WakeDeps, conversation: string): Promise<void> => {
  const { store, programmes } = deps;
  const held = new Set<string>();
  for (const { programme } of await programmes.all())
    for (const doc of await listAll(store, programmePartition(programme.id), PARKED))
      held.add(whomOf(bodyOf<DeliveryBody>(doc)));
  for (const whom of held)
    if (whom === CHANNEL || (await placeOf(deps, whom)) === conversation)
      await wake(deps, whom, conversation);
};
