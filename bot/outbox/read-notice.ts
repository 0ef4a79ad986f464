import type { Notice } from '../../domain/notice.ts';
import type { NoticeBody } from '../../storage/documents.ts';
import { maybeBody } from '../../storage/documents.ts';
import { noticeId, programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';

export const readNotice = async (
  { store }: { readonly store: Store },
  programme: string,
  notice: number,
): Promise<Notice | undefined> => {
  const [doc] = await store.read(programmePartition(programme), [noticeId(notice)]);
  return maybeBody<NoticeBody>(doc);
};
