import { caseFrom } from '../../domain/history.ts';
import type { Head } from '../../domain/head.ts';
import type { LogEntry } from '../../storage/documents/log.ts';
import { historyFrom } from '../../storage/history.ts';
import { personalId } from '../../storage/keys.ts';
import { hashOfEntry } from '../../storage/ledger.ts';
import { casesIn } from '../../storage/verify-case.ts';
import { numberOfCase, type Books, type Kept } from './kept-books.ts';

/** What somebody does who knows how the log is made and may write to the store. */
export const rehashed = (entry: LogEntry, prevHash: string): LogEntry => {
  const { hash: _, ...open } = { ...entry, prevHash };
  return { ...open, hash: hashOfEntry(open) };
};

/** Gives every entry from a place on its number and makes it fit the one before it. */
export const rechained = (entries: readonly Kept<LogEntry>[], from: number): readonly Kept<LogEntry>[] => {
  const result: Kept<LogEntry>[] = [];
  for (const [index, doc] of entries.entries()) {
    const prevHash = result[index - 1]?.body.hash ?? '';
    const numbered = { ...doc.body, seq: index + 1 };
    result.push(index < from ? doc : { ...doc, body: rehashed(numbered, prevHash) });
  }
  return result;
};

/** The log without one entry, and a head that fits it: nothing is left to see but the missing number. */
export const withoutEntry = (
  log: readonly LogEntry[],
  at: number,
  head: Head,
): readonly [readonly LogEntry[], Head] => {
  const entries: LogEntry[] = [];
  for (const entry of log.toSpliced(at, 1))
    entries.push(entry.seq <= at ? entry : rehashed(entry, entries.at(-1)?.hash ?? ''));
  return [entries, { ...head, seq: head.seq - 1, hash: entries.at(-1)?.hash ?? '' }];
};

/** Values move with their entries, whose numbers have changed. */
const personalFor = (books: Books, entries: readonly Kept<LogEntry>[]): Books['personal'] =>
  entries.flatMap(({ id, body }) => {
    const before = books.entries.find((entry) => entry.id === id)?.body.seq ?? 0;
    return casesIn(body).flatMap((number) => {
      const found = books.personal.find((doc) => doc.id === personalId(number, before));
      return found ? [{ ...found, id: personalId(number, body.seq) }] : [];
    });
  });

/**
 * The books with another log, everything else made to fit: head, personal values and cases. Nothing in the store
 * tells of it any more. `undefined` where the log makes no cases.
 */
export const fitted = (books: Books, changed: readonly Kept<LogEntry>[], from: number): Books | undefined => {
  const entries = rechained(changed, from);
  const personal = personalFor(books, entries);
  const last = entries.at(-1)?.body;
  const head = { ...books.head.body, seq: entries.length, hash: last?.hash ?? '', at: last?.at ?? '' };
  const caseOf = (doc: Books['cases'][number]): Books['cases'] => {
    const number = numberOfCase(doc);
    const records = entries
      .filter(({ body }) => casesIn(body).includes(number))
      .map(({ body: entry }) => ({
        // An entry may be about several cases.
        entry: { ...entry, events: entry.events.filter((event) => 'case' in event && event.case === number) },
        personal: personal.find(({ id }) => id === personalId(number, entry.seq))?.body,
      }));
    const subject = caseFrom(historyFrom(records, books.programme));
    return subject ? [{ ...doc, body: { v: 1, ...subject } }] : [];
  };
  try {
    const cases = books.cases.flatMap(caseOf);
    return { ...books, entries, personal, cases, head: { ...books.head, body: head } };
  } catch {
    return undefined;
  }
};
