import type { Notice } from '../../domain/notice.ts';
import type { DeliveryBody, NoticeBody } from '../../storage/documents.ts';
import { maybeBody } from '../../storage/documents.ts';
import { noticeDeliveryId, noticeId, programmePartition } from '../../storage/keys.ts';
import type { Doc, Store } from '../../storage/port.ts';

interface Reading {
  readonly store: Store;
}

export const readNotice = async (
  { store }: Reading,
  programme: string,
  notice: number,
): Promise<Notice | undefined> => {
  const [doc] = await store.read(programmePartition(programme), [noticeId(notice)]);
  return maybeBody<NoticeBody>(doc);
};

/** A notice with the delivery that carries it: its own, or that of the bundle it is in. */
export interface PostedNotice {
  readonly notice: Notice;
  readonly posting?: Doc;
}

export const postingOf = ({ posting }: PostedNotice): DeliveryBody | undefined =>
  maybeBody<DeliveryBody>(posting);

/** One request of a batch reads this many at most. */
const AT_ONCE = 100;

const readMany = async (
  { store }: Reading,
  programme: string,
  ids: readonly string[],
): Promise<readonly (Doc | undefined)[]> => {
  const docs: (Doc | undefined)[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    docs.push(...(await store.read(programmePartition(programme), ids.slice(from, from + AT_ONCE))));
  return docs;
};

/** The notices of these numbers and how they were posted, in order; a number without a notice is left out. */
export const readPosted = async (
  deps: Reading,
  programme: string,
  numbers: readonly number[],
): Promise<readonly PostedNotice[]> => {
  const notices = await readMany(deps, programme, numbers.map(noticeId));
  const own = await readMany(deps, programme, numbers.map(noticeDeliveryId));
  const bundleIds = [...new Set(own.flatMap((doc) => maybeBody<DeliveryBody>(doc)?.bundle ?? []))];
  const read = await readMany(deps, programme, bundleIds);
  const bundles = new Map(read.flatMap((doc) => (doc ? [[doc.id, doc] as const] : [])));
  return numbers.flatMap((_number, index) => {
    const notice = maybeBody<NoticeBody>(notices[index]);
    const bundle = maybeBody<DeliveryBody>(own[index])?.bundle;
    const posting = bundle === undefined ? own[index] : bundles.get(bundle);
    return notice ? [{ notice, ...(posting && { posting }) }] : [];
  });
};

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
