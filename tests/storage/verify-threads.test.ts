import assert from 'node:assert/strict';
import type { CaseBody } from '../../storage/documents/programme.ts';
import { programmePartition, SYSTEM, prefixId } from '../../storage/keys.ts';
import { openToRead } from '../../storage/open.ts';
import type { Doc, Store } from '../../storage/port.ts';
import { verifyStore } from '../../storage/verify.ts';
import { casesAfterwards, type BeginCases } from '../../storage/verify-cases.ts';
import { casesBeside, sharesOf } from '../../storage/verify-threads.ts';
import { readerOver, takeBooks, type Books } from './kept-books.ts';
import { playInto } from './random-log.ts';
import { TAMPER, type Tamper } from './tamper.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

const ENTRIES = 40;

const replace = async (
  store: Store,
  partition: string,
  doc: Doc | undefined,
  body: unknown,
): Promise<void> => {
  assert.ok(doc);
  const { id, etag: ifMatch, tags } = doc;
  assert.ok((await store.commit(partition, [{ op: 'replace', id, ifMatch, tags, body }])).ok);
};

/** What is found in a folder, once where the cases are looked at as told. */
const reports = async (folder: string, beginCases: BeginCases) => {
  const reader = await openToRead({ kind: 'sqlite', folder });
  try {
    const found = [];
    for await (const one of verifyStore(reader, [], beginCases)) found.push(one);
    return found;
  } finally {
    await reader.close();
  }
};

const overBooks = async (books: Books, beginCases: BeginCases) => {
  const found = [];
  for await (const one of verifyStore(readerOver(books), [], beginCases)) found.push(one);
  return found;
};

const nothing: Tamper = (books) => books;

describe('the proof of the cases in shares', () => {
  it('finds as much as in one, whatever was done to the log and beside it', () =>
    inTempFolder((folder) =>
      withStore(folder, async (store) => {
        const books = await takeBooks(store, (await playInto(store, ENTRIES)).programme);
        const inShares = casesAfterwards([
          [0, 30],
          [30, 31],
          [31, 100],
        ]);
        for (const [what, tamper] of Object.entries({ ...TAMPER, nothing })) {
          const tampered = tamper(books, { i: 17, j: 5, how: 3, where: 2 });
          const [one] = await overBooks(tampered, casesAfterwards());
          const [other] = await overBooks(tampered, inShares);
          assert.equal(other?.breaks, one?.breaks, what);
          assert.equal((one?.breaks ?? 0) > 0, what !== 'nothing', what);
          assert.deepEqual(other?.first?.seq, one?.first?.seq, what);
        }
      }),
    ));

  it('leaves no case to nobody, and none to two, however many threads there are', () => {
    for (const threads of [1, 2, 3, 7]) {
      const { theirs, ours } = sharesOf(threads);
      assert.equal(theirs.length, threads);
      const all = [...theirs, ...ours];
      assert.equal(all[0]?.[0], 0);
      assert.equal(all.at(-1)?.[1], 100);
      for (const [at, [from]] of all.slice(1).entries()) assert.equal(from, all[at]?.[1]);
    }
  });
});

describe('the proof of the cases in threads', function () {
  this.timeout(60_000);

  it('is that of one thread on a log that is whole, and on one that is not', () =>
    inTempFolder((folder) =>
      withStore(folder, async (store) => {
        const { programme } = await playInto(store, ENTRIES);
        const partition = programmePartition(programme);
        const prefix = { id: prefixId(programme), tags: ['prefix'], body: { v: 1, programme } };
        await store.commit(SYSTEM, [{ op: 'create', ...prefix }]);
        const books = await takeBooks(store, programme);
        const beside = (threads: number) => casesBeside({ kind: 'sqlite', folder }, { fewest: 0, threads });
        const [whole] = await reports(folder, beside(1));
        assert.deepEqual([whole?.entries, whole?.breaks], [ENTRIES, 0]);

        const [personal] = books.personal;
        const [field = assert.fail(), kept] = Object.entries(personal?.body.values ?? {})[0] ?? [];
        const values = { ...personal?.body.values, [field]: { ...kept, value: 'another' } };
        await replace(store, partition, personal, { ...personal?.body, values });
        for (const doc of books.cases) {
          const body: CaseBody = { ...doc.body, applicationDate: '1999-01-01' };
          await replace(store, partition, doc, body);
        }
        const [alone] = await reports(folder, casesAfterwards());
        assert.equal(alone?.first?.kind, 'value');
        for (const threads of [1, 2]) assert.deepEqual(await reports(folder, beside(threads)), [alone]);
      }),
    ));

  it('says why it cannot be had', () =>
    inTempFolder((folder) =>
      withStore(folder, async (store) => {
        const books = await takeBooks(store, (await playInto(store, 3)).programme);
        const settings = { kind: 'sqlite', folder: `${folder}/nothing` } as const;
        await assert.rejects(
          overBooks(books, casesBeside(settings, { fewest: 0, threads: 1 })),
          /cannot be opened/,
        );
      }),
    ));
});
