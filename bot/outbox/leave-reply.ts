import { personKey } from '../../domain/member.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { programmePartition, replyDeliveryId } from '../../storage/keys.ts';
import { StoreUnavailable } from '../../storage/port.ts';
import type { ChatDeps } from '../chat/deps.ts';
import type { Incoming } from '../chat/incoming.ts';
import { actorOf } from '../chat/scene.ts';
import type { TalkStore } from '../chat/talk-store.ts';
import { outsideTurns } from '../deadline.ts';
import type { Sent } from '../teams/sent.ts';
import { after, UNCLEAR_MS } from './classify.ts';
import { createDelivery, putDelivery, waitingFrom } from './delivery-tags.ts';
import type { ReplyDelivery } from './ways.ts';

/** What of an answer is left to the sender. */
export type Left =
  /** From this part on; `sent`: what became of its first attempt, where there was one. */
  | { readonly part: number; readonly tells: boolean; readonly sent?: Sent }
  /** It is not known yet, for the turn goes on: after a minute the sender says what can be said then. */
  | 'under-way'
  /** Nothing: all of it is out. */
  | 'nothing';

/**
 * Writes down for the sender what is left of the answer to an activity: one document for each, which a later word about
 * the same activity replaces as long as nothing was sent of it. False where nobody can be answered later: a stranger, of
 * whom nothing is stored, or who pressed where others read along and is shown the answer alone.
 */
export type LeaveReply = (incoming: Incoming, left: Left) => Promise<boolean>;

const TRIES = 5;

const withLeft = (body: DeliveryBody, what: ReplyDelivery, left: Left, now: number): DeliveryBody => {
  if (left === 'nothing') return { ...body, state: 'over' };
  const waits: DeliveryBody = { ...body, what, notBefore: left === 'under-way' ? now + UNCLEAR_MS : now };
  if (left === 'under-way' || !left.sent) return waits;
  const { conversation } = what;
  const attempt: DeliveryBody = { ...waits, attempts: 1, tried: { at: now, conversation } };
  return after(attempt, left.sent, conversation, now, Math.random());
};

/**
 * `kick`: there is something for the sender now. Rejects with StoreUnavailable where it could not be written down.
 */
export const makeLeaveReply = (chat: ChatDeps, talks: TalkStore, kick: () => void): LeaveReply => {
  const { store, programmes, clocks } = chat;

  const leave = async (incoming: Incoming, left: Left): Promise<boolean> => {
    const { id: activity, conversation, personal } = incoming;
    if (activity === '' || (incoming.what.kind === 'press' && !personal)) return false;
    const { talk } = await talks.load(conversation);
    const member = await actorOf(chat, incoming, talk);
    const body = member && ((await programmes.of(member)) ?? (await programmes.all())[0]);
    if (!member || !body) return false;
    const partition = programmePartition(body.programme.id);
    const hello = incoming.what.kind === 'hello';
    // Teams tells in several activities that somebody opened the bot.
    const id = replyDeliveryId(conversation, hello ? 'hello' : activity);
    const what: ReplyDelivery = {
      kind: 'reply',
      to: personKey(member),
      conversation,
      personal,
      activity,
      part: typeof left === 'string' ? 0 : left.part,
      ...(hello && { hello }),
      ...(typeof left === 'object' && left.tells && { tells: true }),
      at: clocks.now(),
    };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const [doc] = await store.read(partition, [id]);
      const found = maybeBody<DeliveryBody>(doc);
      if ((!found && left === 'nothing') || (found && found.state !== 'waiting')) return true;
      const now = clocks.real();
      const since = found?.what.kind === 'reply' ? found.what.at : what.at;
      const next = withLeft(found ?? waitingFrom(now, what), { ...what, at: since }, left, now);
      const write = doc ? putDelivery(doc, next) : createDelivery(id, next);
      if (!(await store.commit(partition, [write])).ok) continue;
      kick();
      return true;
    }
    throw new StoreUnavailable('A reply kept changing');
  };

  return (incoming, left) => outsideTurns(() => leave(incoming, left));
};
