import type { Doc, Reader } from './port.ts';

const PAGE = 1_000;

/** The documents of a partition with the tag, a page at a time by id. `limit`: so many on a page; fewer where each is large. */
export async function* pagesOf(
  store: Pick<Reader, 'list'>,
  partition: string,
  tag: string,
  limit = PAGE,
): AsyncGenerator<readonly Doc[]> {
  let last: string | undefined;
  for (;;) {
    const page = await store.list(partition, tag, {
      limit,
      ...(last !== undefined && { after: last }),
    });
    if (page.length > 0) yield page;
    if (page.length < limit) return;
    last = page.at(-1)?.id;
  }
}
