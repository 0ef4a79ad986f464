import { listCard } from '../../cards/list.ts';
import type { Programme } from '../../domain/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import type { Directory } from '../people/directory.ts';
import type { Message } from '../teams/message.ts';
import type { CardMessage } from './notice-message.ts';
import { bundleMessage, noticeMessage } from './notice-message.ts';
import { postingOf, readPosted } from './read-notice.ts';

interface Deps {
  readonly store: Store;
  readonly directory: Directory;
}

/** A notice that was posted after a change says it by itself, whatever became of the change's own card. */
const isSaidSince = async (
  deps: Deps,
  programme: Programme,
  notice: number,
  { queuedAt }: Pick<DeliveryBody, 'queuedAt'>,
): Promise<boolean> => {
  const [found] = await readPosted(deps, programme.id, [notice]);
  const posting = found && postingOf(found);
  return posting?.sent !== undefined && (posting.tried?.at ?? 0) > queuedAt;
};

const messageOf = async (
  deps: Deps,
  programme: Programme,
  delivery: DeliveryBody,
): Promise<CardMessage | undefined> => {
  const { what } = delivery;
  if (what.kind === 'bundle') return bundleMessage(deps, programme, what.notices, false);
  if (what.kind !== 'notice' && what.kind !== 'correction') return undefined;
  const isOver = what.kind === 'correction' && (await isSaidSince(deps, programme, what.notice, delivery));
  return isOver ? undefined : noticeMessage(deps, programme, what.notice, false);
};

/** What did not reach the channel, for an Erhvervschef personally; `undefined` once it has. In Danish, as it comes by itself. */
export const fallbackMessage = async (
  deps: Deps,
  programme: Programme,
  of: string,
): Promise<Message | undefined> => {
  const [doc] = await deps.store.read(programmePartition(programme.id), [of]);
  const delivery = maybeBody<DeliveryBody>(doc);
  const message = delivery && (await messageOf(deps, programme, delivery));
  if (!message || delivery.state === 'sent') return undefined;
  return { ...message, text: 'Den her kom ikke frem i kanalen, så du får den her:' };
};

/** An administrator is told that something is stuck; what it is stands in »orienteringer« and nowhere else. */
export const callMessage = async (programme: Programme): Promise<Message> => {
  const title = 'Noget er ikke kommet frem';
  const card = await listCard({
    title,
    lines: [
      { text: programme.name },
      { text: 'Der er orienteringer eller kort, jeg ikke kan aflevere. Se hvad og hvorfor her.' },
    ],
    items: [],
    buttons: [{ title: 'Se orienteringer', verb: 'view', data: { view: 'notices' } }],
  });
  return { card, summary: title };
};
