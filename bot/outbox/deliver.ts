import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { COSMOS_BUDGET_MS } from '../../storage/open.ts';
import type { Doc } from '../../storage/port.ts';
import type { Outgoing } from '../teams/outgoing.ts';
import { after, goingOn, UNCLEAR_MS } from './classify.ts';
import { reached } from './crash-points.ts';
import { putDelivery } from './delivery-tags.ts';
import type { Fences } from './fence.ts';
import type { Lease } from './lease.ts';
import { outgoingCard } from './outgoing-card.ts';
import type { Pace } from './pace.ts';
import { ATTEMPT_MS, learnFrom, post } from './post.ts';
import type { Rooms } from './rooms.ts';
import { tellStandIns, type StandInDeps } from './stand-in.ts';
import type { CardDeps } from './ways.ts';

/** A claim may take so long to write, with those in line before it; later nobody knows who else believes the card theirs. */
const CLAIM_MS = COSMOS_BUDGET_MS;
/** Who dies meanwhile may have posted as late as a claim and an attempt take: the minute begins there. */
const TAKEN_UP_MS = CLAIM_MS + ATTEMPT_MS + UNCLEAR_MS;

export interface DeliverDeps extends CardDeps, StandInDeps {
  readonly teams: Outgoing;
  readonly lease: Lease;
  readonly fences: Fences;
  readonly pace: Pace;
  readonly rooms: Rooms;
  /** Real clock, milliseconds. */
  readonly now: () => number;
  readonly random: () => number;
}

/** What one look at a delivery came to; `later`: nothing can be done yet and nothing was written. */
export type Outcome = 'sent' | 'waiting' | 'parked' | 'failed' | 'over' | 'later' | 'paced' | 'lost';

export interface Delivered {
  readonly outcome: Outcome;
  /** Look again after so many milliseconds, where that is known. */
  readonly wait?: number;
}

/**
 * One attempt: claim (a fenced, conditional write), one POST, mark. Who was paused in between finds the fence raised
 * and writes nothing. An attempt found begun and not ended counts as unclear. Where cards would only be refused, it
 * is parked without asking again.
 */
export const deliver = async (deps: DeliverDeps, programme: ProgrammeBody, doc: Doc): Promise<Delivered> => {
  const { now, fences, pace, rooms } = deps;
  const id = programme.programme.id;
  const { restUntil: _, ...found } = bodyOf<DeliveryBody>(doc);
  const fence = await deps.lease.hold(ATTEMPT_MS * 2);
  if (fence === undefined || found.fence > fence) return { outcome: 'lost' };
  const crashed = found.state === 'sending' ? found.unclear + 1 : found.unclear;
  const begun: DeliveryBody = { ...found, unclear: crashed, fence };
  const settle = async (
    body: DeliveryBody,
    outcome: Outcome,
    wait?: number,
    etag = doc.etag,
  ): Promise<Delivered> => {
    const saved = await fences.commit(id, fence, [putDelivery({ id: doc.id, etag }, body)]);
    if (saved.kind !== 'done') return { outcome: 'lost' };
    return { outcome, ...(wait !== undefined && { wait }) };
  };
  /** Back among those that wait, for so many milliseconds; `etag`: as this attempt has written it. */
  const waitOn = (etag: string, wait: number, body = begun): Promise<Delivered> =>
    settle({ ...body, state: 'waiting', notBefore: now() + wait }, 'waiting', wait, etag);
  /** Somebody may have spoken after it was looked where they are, and have found nothing put aside yet. */
  const isBack = async (body: DeliveryBody): Promise<boolean> => {
    const newer = await outgoingCard(deps, programme, body);
    return typeof newer !== 'string' && !(await rooms.isAway(newer.place.conversation));
  };
  const park = async (body = begun, etag = doc.etag): Promise<Delivered> => {
    const told = await tellStandIns(deps, programme, { id: doc.id, body });
    const write = putDelivery({ id: doc.id, etag }, { ...body, state: 'parked', parkedSince: now() });
    const saved = await fences.commit(id, fence, [write]);
    const parked = saved.kind === 'done' ? saved.etags[0] : undefined;
    if (parked === undefined) return { outcome: 'lost' };
    return (await isBack(body))
      ? waitOn(parked, 0, { ...body, freeSince: now() })
      : { outcome: 'parked', ...(told > 0 && { wait: 0 }) };
  };
  if (crashed >= 2) return settle({ ...begun, state: 'failed' }, 'failed', 0);

  const card = await outgoingCard(deps, programme, begun);
  if (card === 'later') return { outcome: 'later' };
  if (card === 'over') return settle({ ...begun, state: 'over' }, 'over');
  if (card === 'parked') return park();
  if (card === 'failed') return settle({ ...begun, state: 'failed' }, 'failed', 0);
  const { conversation } = card.place;
  if (await rooms.isAway(conversation)) return park();
  const wait = pace.wait(conversation, now());
  if (wait > 0) return { outcome: 'paced', wait };
  pace.note(conversation, now());

  const claimedAt = now();
  const attempt: DeliveryBody = {
    ...begun,
    state: 'sending',
    attempts: begun.attempts + 1,
    notBefore: claimedAt + TAKEN_UP_MS,
    // However long nobody could try: the trouble begins with the first attempt.
    ...(begun.attempts === 0 && { freeSince: now() }),
    tried: { at: now(), conversation },
  };
  // Cards of a conversation leave one after the other, each once it is written down.
  const claimed = await fences.commit(id, fence, [putDelivery(doc, attempt)], conversation);
  const etag = claimed.kind === 'done' ? claimed.etags[0] : undefined;
  if (etag === undefined) return { outcome: 'lost' };
  if (now() - claimedAt > CLAIM_MS) return waitOn(etag, 0);
  // Another card of the conversation may have been refused while this one was written down.
  const asked = pace.resting(conversation, now());
  if (asked > 0) return waitOn(etag, asked);
  reached('before-send');
  const sent = await post(deps.teams, card);
  reached('accepted');
  await learnFrom(deps, sent, conversation);
  const next = goingOn(after(attempt, sent, conversation, now(), deps.random()), card.rest, now());
  if (next.state === 'parked') return park(next, etag);
  const marked = await fences.commit(id, fence, [putDelivery({ id: doc.id, etag }, next)]);
  if (marked.kind !== 'done') return { outcome: 'lost' };
  reached('marked');
  if (next.state === 'waiting') return { outcome: 'waiting', wait: Math.max(0, next.notBefore - now()) };
  return next.state === 'sent' ? { outcome: 'sent' } : { outcome: 'failed', wait: 0 };
};
