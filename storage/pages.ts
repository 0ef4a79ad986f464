import type { Doc, Reader } from './port.ts';

const PAGE = 1_000;

/** The documents of a partition with the tag, a page at a time by id. */
export async function* pagesOf(
  store: Pick<Reader, 'list'>,
  partition: string,
  tag: string,
): AsyncGenerator<readonly Doc[]> {
  let last: string | undefined;
  for (;;) {
    const page = await store.list(partition, tag, {
      limit: PAGE,
      ...(last !== undefined && { after: last }),
    });
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    last = page.at(-1)?.id;
  }
}
