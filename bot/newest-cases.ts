import { setImmediate } from 'node:timers/promises';
import type { Case } from '../domain/case.ts';
import type { CaseBody } from '../storage/documents/programme.ts';
import { bodyOf } from '../storage/documents/body.ts';
import { caseId } from '../storage/keys.ts';
import type { Doc, Reader } from '../storage/port.ts';

/** So many cases of a tag are in memory at a time. */
const PAGE = 100;

/** What is left of one tag: the page that was read, how far it was gone through, and whether there are more behind it. */
interface Strand {
  readonly tag: string;
  docs: readonly Doc[];
  at: number;
  more: boolean;
}

/**
 * The cases that stand under some tags, each once, the newest number first; only those `before` a number. Reads a page
 * of each tag at a time and no further than somebody goes on asking, and lets others have their turn in between.
 */
export async function* newestFirst(
  store: Pick<Reader, 'list'>,
  partition: string,
  tags: readonly string[],
  before: string | undefined,
): AsyncGenerator<Case> {
  const read = async (tag: string, after: string | undefined): Promise<Strand> => {
    const docs = await store.list(partition, tag, {
      limit: PAGE,
      backwards: true,
      ...(after !== undefined && { after }),
    });
    return { tag, docs, at: 0, more: docs.length === PAGE };
  };
  const from = before === undefined ? undefined : caseId(before);
  const strands = await Promise.all(tags.map((tag) => read(tag, from)));
  for (;;) {
    const heads = strands.flatMap(({ docs, at }) => docs[at] ?? []);
    const [head, ...others] = heads;
    if (!head) return;
    const first = others.reduce((newest, doc) => (doc.id > newest.id ? doc : newest), head);
    yield bodyOf<CaseBody>(first);
    for (const strand of strands.filter(({ docs, at }) => docs[at]?.id === first.id)) {
      strand.at += 1;
      if (strand.at < strand.docs.length || !strand.more) continue;
      // A store in this process answers at once: without this nobody else would be served before the end.
      await setImmediate();
      Object.assign(strand, await read(strand.tag, first.id));
    }
  }
}
