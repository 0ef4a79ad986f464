import type { Notice } from '../../domain/notice.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { NoticeBody } from '../../storage/documents/programme.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { noticeDeliveryId, noticeId, programmePartition } from '../../storage/keys.ts';
import type { Doc, Store } from '../../storage/port.ts';
import { readMany } from '../../storage/read-many.ts';

interface Reading {
  readonly store: Store;
}

/** A notice with the delivery that carries it: its own, or that of the bundle it is in. */
export interface PostedNotice {
  readonly notice: Notice;
  readonly posting?: Doc;
}

/** `undefined` where a notice was never left to be sent. Throws NewerDocument. */
export const postingOf = ({ posting }: PostedNotice): DeliveryBody | undefined =>
  maybeBody<DeliveryBody>(posting);

/** The notices of these numbers and how they were posted, in order; a number without a notice is left out. */
export const readPosted = async (
  deps: Reading,
  programme: string,
  numbers: readonly number[],
): Promise<readonly PostedNotice[]> => {
  const partition = programmePartition(programme);
  const notices = await readMany(deps.store, partition, numbers.map(noticeId));
  const own = await readMany(deps.store, partition, numbers.map(noticeDeliveryId));
  const bundleIds = [...new Set(own.flatMap((doc) => maybeBody<DeliveryBody>(doc)?.bundle ?? []))];
  const read = await readMany(deps.store, partition, bundleIds);
  const bundles = new Map(read.flatMap((doc) => (doc ? [[doc.id, doc] as const] : [])));
  return numbers.flatMap((_number, index) => {
    const notice = maybeBody<NoticeBody>(notices[index]);
    const bundle = maybeBody<DeliveryBody>(own[index])?.bundle;
    const posting = bundle === undefined ? own[index] : bundles.get(bundle);
    return notice ? [{ notice, ...(posting && { posting }) }] : [];
  });
};

/** Every notice there is, oldest first; `last`: the number of the newest, as the head counts them. Throws NewerDocument. */
export const readEveryPosted = (
  deps: Reading,
  programme: string,
  last: number,
): Promise<readonly PostedNotice[]> =>
  readPosted(
    deps,
    programme,
    Array.from({ length: last }, (_, index) => index + 1),
  );

/** The numbers on the card that a notice was posted on: more than its own where it was bundled. */
export const numbersWith = async (
  deps: Reading,
  programme: string,
  notice: number,
): Promise<readonly number[]> => {
  const [found] = await readPosted(deps, programme, [notice]);
  const what = found && postingOf(found)?.what;
  return what?.kind === 'bundle' ? what.notices : [notice];
};
