import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Break } from '../../storage/breaks.ts';
import { NewerDocument } from '../../storage/documents/body.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { programmePartition } from '../../storage/keys.ts';
import { verifyStore } from '../../storage/verify.ts';
import type { PublishedHead } from '../../storage/verify-log.ts';
import { SEED } from '../support/seed.ts';
import { fitted, rehashed } from './forge.ts';
import { readerOver, takeBooks, type Books } from './kept-books.ts';
import { playInto } from './random-log.ts';
import { anyPick, FORGE, TAMPER } from './tamper.ts';
import { inTempFolder, withStore } from './temp-folder.ts';

const ENTRIES = 60;
const ROUNDS = Number(process.env['TAMPERINGS'] ?? 140);

const report = async (books: Books, published: readonly PublishedHead[] = []) => {
  const reports = [];
  for await (const one of verifyStore(readerOver(books), published)) reports.push(one);
  assert.equal(reports.length, 1);
  return reports[0] ?? assert.fail();
};

const lastOf = ({ entries }: Books): Books['entries'][number] => entries.at(-1) ?? assert.fail();

/** As the heads of the last days would have gone out. */
const headsOf = ({ programme, entries }: Books): readonly PublishedHead[] =>
  entries.map(({ body: { seq, hash } }) => ({
    chain: programmePartition(programme),
    day: '2026-12-10',
    seq,
    hash,
  }));

describe(`the event log against ${ROUNDS} tamperings`, function () {
  this.timeout(300_000 + ROUNDS * 1000);
  let books: Books;
  before(() =>
    inTempFolder((folder) =>
      withStore(folder, async (store) => {
        const { programme } = await playInto(store, ENTRIES);
        books = await takeBooks(store, programme);
      }),
    ),
  );

  it('is whole, and every head of it fits, before anybody touches it', async () => {
    const { head, ...rest } = await report(books, headsOf(books));
    assert.deepEqual(rest, { chain: programmePartition(books.programme), entries: ENTRIES, breaks: 0 });
    assert.deepEqual([head.seq, head.hash], [ENTRIES, books.head.body.hash]);
  });

  it('shows each of them', async () => {
    const ways = [...Object.entries(TAMPER), ...Object.entries(FORGE)];
    const found = new Map<string, number>();
    for (const [round, pick] of fc.sample(anyPick, { numRuns: ROUNDS, seed: SEED }).entries()) {
      const [what, tamper] = ways[round % ways.length] ?? assert.fail();
      const told = `${what}, ${JSON.stringify(pick)}, SEED=${SEED}`;
      const tampered = tamper(books, pick);
      assert.notEqual(JSON.stringify(tampered), JSON.stringify(books), `nothing was done: ${told}`);
      const alone = await report(tampered);
      // Where all was made to fit the store cannot tell; that is what heads are published for.
      assert.equal(alone.breaks > 0, what in TAMPER, told);
      const { breaks, first } = what in TAMPER ? alone : await report(tampered, headsOf(books));
      assert.ok(breaks > 0 && first, told);
      found.set(what, (found.get(what) ?? 0) + 1);
    }
    const lines = [...found].map(([what, times]) => `${String(times).padStart(6)}  ${what}`);
    process.stdout.write(`\n${lines.join('\n')}\n  found: ${ROUNDS} of ${ROUNDS}\n`);
    assert.equal(found.size, ways.length);
  });

  it('takes the mark of a newer version for a change, and goes no further where that version wrote', async () => {
    const { v: _, ...last } = lastOf(books).body;
    const newer = { ...last, v: 2 } as unknown as LogEntry;
    const marked = { ...books, entries: [...books.entries.slice(0, -1), { ...lastOf(books), body: newer }] };
    assert.deepEqual((await report(marked)).first, { kind: 'changed', seq: ENTRIES });
    const body = rehashed(newer, newer.prevHash);
    const head = { ...books.head, body: { ...books.head.body, hash: body.hash } };
    const written = { ...marked, head, entries: [...books.entries.slice(0, -1), { ...lastOf(books), body }] };
    await assert.rejects(report(written), NewerDocument);
  });

  it('says what is wrong, and at which entry', async () => {
    const pick = { i: 20, j: 9, how: 0, where: 0 };
    const shown: Readonly<Record<string, Break>> = {
      'an entry removed': { kind: 'missing', seq: 21 },
      'two numbers exchanged': { kind: 'changed', seq: 21 },
      'two contents exchanged': { kind: 'moved', seq: 21 },
      'an entry repeated': { kind: 'double', seq: 21 },
      'an entry put after the head': { kind: 'beyond', seq: 61 },
      'an entry edited with its hash': { kind: 'unlinked', seq: 22 },
      'rewritten to the end': { kind: 'head', seq: 60 },
      'cut off': { kind: 'missing', seq: 21 },
      'an entry no longer listed': { kind: 'missing', seq: 21 },
      'the head set back': { kind: 'beyond', seq: 22 },
    };
    for (const [what, wanted] of Object.entries(shown)) {
      const { first } = await report(TAMPER[what]?.(books, pick) ?? assert.fail(what));
      assert.deepEqual(first, wanted, what);
    }
    const unlisted = TAMPER['an entry not listed for its case']?.(books, pick) ?? assert.fail();
    assert.equal((await report(unlisted)).first?.kind, 'case-entries');
    const cut = FORGE['cut off, made to fit']?.(books, pick) ?? assert.fail();
    const { first } = await report(cut, headsOf(books));
    assert.deepEqual(first, { kind: 'published', seq: 21, day: '2026-12-10' });
  });

  it('takes values that were erased for erased, and a log that is gone for a break', async () => {
    const personal = books.personal.map((doc) => ({ ...doc, body: { ...doc.body, values: {} } }));
    const erased = fitted({ ...books, personal }, books.entries, ENTRIES) ?? assert.fail();
    assert.deepEqual([(await report(erased, headsOf(books))).breaks], [0]);
    const elsewhere = headsOf(books).map((head) => ({ ...head, chain: 'programme:another' }));
    const reports = [];
    for await (const one of verifyStore(readerOver(books), elsewhere)) reports.push(one);
    assert.deepEqual(
      reports.map(({ chain, first }) => [chain, first?.kind]),
      [
        [programmePartition(books.programme), undefined],
        ['programme:another', 'gone'],
      ],
    );
  });
});
