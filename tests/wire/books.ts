import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { DEMO_PROGRAMME } from '../../bot/demo/programme.ts';
import type { CaseBody, HeadBody, NoticeBody } from '../../storage/documents/programme.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { bodyOf, maybeBody } from '../../storage/documents/body.ts';
import { noticeId, programmePartition } from '../../storage/keys.ts';
import { firstBreak } from '../../storage/chain.ts';
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

const FILE = 'mikrolaan.db';
const PARTITION = programmePartition(DEMO_PROGRAMME.id);

export const readBooks = async (store: Store): Promise<Books> => {
  const [headDoc] = await store.read(PARTITION, ['head']);
  const head = maybeBody<HeadBody>(headDoc) ?? { v: 1, ...EMPTY_HEAD };
  const entries = (await store.list(PARTITION, 'log')).map((doc) => bodyOf<LogEntry>(doc));
  const noticeIds = Array.from({ length: head.lastNotice + 2 }, (_, index) => noticeId(index + 1));
  return {
    head,
    entries: entries.toSorted((a, b) => a.seq - b.seq),
    cases: (await store.list(PARTITION, 'case')).map((doc) => bodyOf<CaseBody>(doc)),
    notices: (await store.read(PARTITION, noticeIds)).flatMap((doc) => maybeBody<NoticeBody>(doc) ?? []),
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

const inCopy = async <T>(
  fill: (copy: string) => Promise<unknown>,
  use: (copy: string) => Promise<T>,
): Promise<T> => {
  const copy = await mkdtemp(join(tmpdir(), 'mikrolaan-copy-'));
  try {
    await fill(copy);
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
};

/** Of a folder that a bot works on, as they are at this moment. */
export const booksIn = (folder: string): Promise<Books> =>
  inCopy(
    async (copy) => {
      const live = new DatabaseSync(join(folder, FILE), { readOnly: true });
      await backup(live, join(copy, FILE));
      live.close();
    },
    (copy) => booksAt({ kind: 'sqlite', folder: copy }),
  );

/** Of a folder whose bot has died: a copy of its files is opened, so that the next bot recovers them by itself. */
export const booksLeftIn = (folder: string): Promise<Books> =>
  inCopy(
    (copy) => cp(folder, copy, { recursive: true }),
    (copy) => booksAt({ kind: 'sqlite', folder: copy }),
  );

const running = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The log is one chain, numbers have no gaps, nobody was let in twice, and no place was given twice. */
export const assertWhole = ({ head, entries, cases, notices }: Books): void => {
  assert.equal(firstBreak(entries, head), undefined, 'the chain of the log is broken');
  const numbers = cases.map(({ number }) => Number(number.split('-').at(-1)));
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    running(head.caseNumbers.last),
    'case numbers',
  );
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
