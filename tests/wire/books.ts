import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { CaseBody, DeliveryBody, HeadBody, LogEntry, NoticeBody } from '../../storage/documents.ts';
import { bodyOf, maybeBody } from '../../storage/documents.ts';
import { caseId, noticeId, programmePartition } from '../../storage/keys.ts';
import { firstBreak } from '../../storage/ledger.ts';
import { openStore, type StoreSettings } from '../../storage/open.ts';
import type { Store } from '../../storage/port.ts';
import { EMPTY_HEAD } from '../../domain/head.ts';

/** What a programme's store holds, apart from conversations. */
export interface Books {
  readonly head: HeadBody;
  readonly entries: readonly LogEntry[];
  readonly cases: readonly CaseBody[];
  readonly notices: readonly NoticeBody[];
  readonly deliveries: readonly DeliveryBody[];
}

const PARTITION = programmePartition(DEMO_PROGRAMME.id);

const found = async <T>(store: Store, ids: readonly string[]): Promise<readonly T[]> => {
  const docs = ids.length === 0 ? [] : await store.read(PARTITION, ids);
  return docs.flatMap((doc) => (doc ? [bodyOf<T>(doc)] : []));
};

export const readBooks = async (store: Store): Promise<Books> => {
  const [headDoc] = await store.read(PARTITION, ['head']);
  const head = maybeBody<HeadBody>(headDoc) ?? { v: 1, ...EMPTY_HEAD };
  const entries = (await store.list(PARTITION, 'log')).map((doc) => bodyOf<LogEntry>(doc));
  const events = entries.flatMap((entry) => entry.events);
  const numbers = events.flatMap((event) => (event.type === 'referred' ? [caseId(event.case)] : []));
  const noticeIds = Array.from({ length: head.lastNotice + 2 }, (_, index) => noticeId(index + 1));
  return {
    head,
    entries: entries.toSorted((a, b) => a.seq - b.seq),
    cases: await found<CaseBody>(store, numbers),
    notices: await found<NoticeBody>(store, noticeIds),
    deliveries: (await store.list(PARTITION, 'delivery')).map((doc) => bodyOf<DeliveryBody>(doc)),
  };
};

export const booksAt = async (settings: StoreSettings): Promise<Books> => {
  const store = await openStore(settings);
  try {
    return await readBooks(store);
  } finally {
    await store.close();
  }
};

/** Of a folder as it lies there now: a copy is opened, so that whoever starts on it next recovers it by itself. */
export const booksIn = async (folder: string): Promise<Books> => {
  const copy = await mkdtemp(join(tmpdir(), 'mikrolaan-copy-'));
  try {
    await cp(folder, copy, { recursive: true });
    return await booksAt({ kind: 'sqlite', folder: copy });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
};

const running = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The log is one chain, numbers have no gaps, nobody was let in twice, and no place was given twice. */
export const assertWhole = ({ head, entries, cases, notices }: Books): void => {
  assert.equal(firstBreak(entries, head), undefined, 'the chain of the log is broken');
  const numbers = cases.map(({ number }) => Number(number.split('-').at(-1)));
  assert.deepEqual(numbers.toSorted((a, b) => a - b), running(head.caseNumbers.last), 'case numbers');
  assert.deepEqual(
    notices.map(({ number }) => number),
    running(head.lastNotice),
    'notice numbers',
  );
  const references = cases.map(({ personal }) => personal.journalRef);
  assert.deepEqual([...new Set(references)], references, 'a citizen was referred twice');
  assert.ok(head.places.length <= 2, `${head.places.length} places of 2 are taken`);
  const placed = [...head.places, ...head.queue].map((entry) => entry.case);
  assert.deepEqual([...new Set(placed)], placed, 'a case stands twice');
  assert.equal(head.lastNotice, head.places.length, 'a notice for each enrolment');
};
