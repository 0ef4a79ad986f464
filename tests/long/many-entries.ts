import type { Doc, Store, Write } from '../../storage/port.ts';
import { commandId, personalId, prefixId, programmePartition, SYSTEM } from '../../storage/keys.ts';
import { MAX_WRITES } from '../../storage/check.ts';
import type { HeadBody } from '../../storage/documents/programme.ts';
import { casesIn } from '../../storage/verify-case.ts';
import { rehashed } from '../storage/forge.ts';
import { numberOfCase, type Books } from '../storage/kept-books.ts';

const AT_ONCE = 40;

const create = ({ id, tags, body }: Pick<Doc, 'id' | 'tags' | 'body'>): Write => ({
  op: 'create',
  id,
  tags,
  body,
});

/** A case, and what an undo puts back of it, name the entries of its activities and milestones: they have other numbers here. */
const movedOn =
  (by: number) =>
  (key: string, value: unknown): unknown =>
    key === 'entry' && typeof value === 'number' ? value + by : value;

/** The books once more, as those of other citizens: case numbers of their own, and entries that go on from `head`. */
const blockOf = (books: Books, block: number, head: HeadBody) => {
  const numbers = books.cases.map(numberOfCase);
  let text = JSON.stringify(books);
  for (const [index, number] of numbers.entries())
    text = text.replaceAll(number, `XX-${block * numbers.length + index}`);
  const { cases, entries, personal } = JSON.parse(text, movedOn(head.seq)) as Books;
  const writes: Write[] = cases.map(create);
  let last = head;
  for (const doc of entries) {
    const { seq: before, command } = doc.body;
    const body = rehashed({ ...doc.body, command: `${command}-${block}`, seq: last.seq + 1 }, last.hash);
    last = { ...last, seq: body.seq, hash: body.hash, at: body.at };
    writes.push(create({ ...doc, id: commandId(body.command), body }));
    for (const number of casesIn(body)) {
      const kept = personal.find(({ id }) => id === personalId(number, before));
      if (kept) writes.push(create({ ...kept, id: personalId(number, body.seq) }));
    }
  }
  return { writes, last };
};

/** Fills a programme with so many entries, made of copies of the books. */
export const writeMany = async (store: Store, books: Books, entries: number): Promise<void> => {
  const { programme } = books;
  const partition = programmePartition(programme);
  const prefix = { id: prefixId(programme), tags: ['prefix'], body: { v: 1, programme } };
  await store.commit(SYSTEM, [create(prefix)]);
  let head: HeadBody = { ...books.head.body, seq: 0, hash: '' };
  for (let block = 0; head.seq < entries;) {
    const commits: Promise<unknown>[] = [];
    for (let step = 0; step < AT_ONCE && head.seq < entries; step += 1, block += 1) {
      const { writes, last } = blockOf(books, block, head);
      head = last;
      for (let from = 0; from < writes.length; from += MAX_WRITES)
        commits.push(store.commit(partition, writes.slice(from, from + MAX_WRITES)));
    }
    await Promise.all(commits);
  }
  await store.commit(partition, [create({ id: 'head', tags: [], body: head })]);
};
