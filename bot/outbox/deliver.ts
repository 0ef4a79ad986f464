import type { CaseBody, ChannelBody, DeliveryBody, ProgrammeBody } from '../../storage/documents.ts';
import { bodyOf, maybeBody } from '../../storage/documents.ts';
import { caseId, programmePartition } from '../../storage/keys.ts';
import type { Doc, Store } from '../../storage/port.ts';
import type { Directory } from '../people/directory.ts';
import type { Endpoint } from '../people/endpoint.ts';
import type { Place, Reach } from '../people/reach.ts';
import type { Message } from '../teams/message.ts';
import type { Outgoing } from '../teams/outgoing.ts';
import { noticeOf, noticeTitle } from '../views/notice.ts';
import { taskMessage } from '../views/task.ts';
import { after, UNCLEAR_MS } from './classify.ts';
import type { Lease } from './lease.ts';
import { readNotice } from './read-notice.ts';

/** One attempt's longest time; the lease must outlast it. */
export const ATTEMPT_MS = 8_000;

export interface DeliverDeps {
  readonly store: Store;
  readonly teams: Outgoing;
  readonly lease: Lease;
  readonly directory: Directory;
  readonly reach: Reach;
  readonly endpoint: Endpoint;
  readonly noticeChannel: string | undefined;
  readonly now: () => number;
  readonly random: () => number;
}

/** Whom a card waits for that found nobody: a person, or everybody in the channel. */
export const CHANNEL = 'channel';
export const PARKED = 'delivery:parked';
export const parkedTag = (whom: string): string => `${PARKED}:${whom}`;

export const whomOf = ({ what }: DeliveryBody): string => (what.kind === 'task' ? what.to : CHANNEL);

const tagsFor = (body: DeliveryBody): readonly string[] => {
  const { state } = body;
  if (state === 'waiting' || state === 'sending') return ['delivery', 'delivery:waiting'];
  if (state !== 'parked') return ['delivery'];
  return ['delivery', PARKED, parkedTag(whomOf(body))];
};

/** Resolves to the etag, or `undefined` when somebody else has changed the delivery. */
export const saveDelivery = async (
  store: Store,
  programme: string,
  doc: Pick<Doc, 'id' | 'etag'>,
  body: DeliveryBody,
): Promise<string | undefined> => {
  const write = { op: 'replace', id: doc.id, ifMatch: doc.etag, tags: tagsFor(body), body } as const;
  const result = await store.commit(programmePartition(programme), [write]);
  return result.ok ? result.etags[0] : undefined;
};

const channelPlace = async (deps: DeliverDeps, programme: string): Promise<Place | undefined> => {
  const [doc] = await deps.store.read(programmePartition(programme), ['channel']);
  const conversation = maybeBody<ChannelBody>(doc)?.conversation ?? deps.noticeChannel;
  const serviceUrl = await deps.endpoint.current();
  return conversation === undefined || serviceUrl === undefined ? undefined : { conversation, serviceUrl };
};

/** The message as it is now; `undefined` when it no longer matters. */
const messageFor = async (
  deps: DeliverDeps,
  { programme }: ProgrammeBody,
  body: DeliveryBody,
): Promise<Message | undefined> => {
  if (body.what.kind === 'notice') {
    const notice = await readNotice(deps, programme.id, body.what.notice);
    if (!notice) return undefined;
    const seenBy = notice.seen && (await deps.directory.get(notice.seen.by))?.name;
    return {
      card: await noticeOf(notice, programme, seenBy, body.unclear > 0),
      summary: noticeTitle(notice),
    };
  }
  const [doc] = await deps.store.read(programmePartition(programme.id), [caseId(body.case)]);
  const subject = maybeBody<CaseBody>(doc);
  return subject?.status === body.what.status ? taskMessage(subject) : undefined;
};

/** What one look at a delivery came to; `later`: nothing can be done yet and nothing was written. */
export type Delivered = 'sent' | 'waiting' | 'parked' | 'failed' | 'over' | 'later' | 'lost';

/**
 * One attempt: claim (a conditional write with this worker's fence), one POST, mark. Who was paused in between finds
 * the claim taken by a newer fence and writes nothing. An attempt found begun and not ended counts as unclear.
 */
export const deliver = async (deps: DeliverDeps, programme: ProgrammeBody, doc: Doc): Promise<Delivered> => {
  const { store, now } = deps;
  const id = programme.programme.id;
  const found = bodyOf<DeliveryBody>(doc);
  const fence = await deps.lease.hold(ATTEMPT_MS * 2);
  if (fence === undefined || found.fence > fence) return 'lost';
  const crashed = found.state === 'sending' ? found.unclear + 1 : found.unclear;
  const begun: DeliveryBody = { ...found, unclear: crashed, fence };
  const settle = async (body: DeliveryBody, outcome: Delivered): Promise<Delivered> =>
    (await saveDelivery(store, id, doc, body)) === undefined ? 'lost' : outcome;
  if (crashed >= 2) return settle({ ...begun, state: 'failed' }, 'failed');

  const message = await messageFor(deps, programme, begun);
  if (!message) return settle({ ...begun, state: 'over' }, 'over');
  const place =
    begun.what.kind === 'notice' ? await channelPlace(deps, id) : await deps.reach.of(begun.what.to);
  if (!place) return begun.what.kind === 'notice' ? 'later' : settle({ ...begun, state: 'parked' }, 'parked');

  const attempt: DeliveryBody = {
    ...begun,
    state: 'sending',
    attempts: begun.attempts + 1,
    notBefore: now() + UNCLEAR_MS,
  };
  const claimed = await saveDelivery(store, id, doc, attempt);
  if (claimed === undefined) return 'lost';
  const { conversation, serviceUrl } = place;
  const sent = await deps.teams.send({ serviceUrl, conversationId: conversation }, message, {
    timeoutMs: ATTEMPT_MS,
  });
  const next = after(attempt, sent, conversation, now(), deps.random());
  const marked = await saveDelivery(store, id, { id: doc.id, etag: claimed }, next);
  return marked === undefined ? 'lost' : next.state === 'sending' ? 'waiting' : next.state;
};
