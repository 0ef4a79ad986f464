import { EMPTY_HEAD } from '../domain/head.ts';
import type { Breaks } from './breaks.ts';
import { isEntry, makeChainCheck, type ChainCheck, type ChainHead } from './chain.ts';
import type { Chain } from './chains.ts';
import type { HeadBody } from './documents/programme.ts';
import type { LogEntry } from './documents/log.ts';
import { isNewer, maybeBody, NewerDocument } from './documents/body.ts';
import { commandId } from './keys.ts';
import { pagesOf } from './pages.ts';
import type { Reader } from './port.ts';
import { casesIn } from './verify-case.ts';
import { isAboutRules } from './verify-programme.ts';

/** A head as it was published: the newest entry of a chain on a day, kept where the store's owner cannot change it. */
export interface PublishedHead {
  readonly chain: string;
  readonly day: string;
  readonly seq: number;
  readonly hash: string;
}

/** Where a chain says it ends; an empty head where nothing was ever written to it. */
export const headOfChain = async (reader: Pick<Reader, 'read'>, { partition }: Chain): Promise<ChainHead> => {
  const [doc] = await reader.read(partition, ['head']);
  const { seq, hash, at } = maybeBody<HeadBody>(doc) ?? EMPTY_HEAD;
  return { seq, hash, at };
};

interface ReadLog {
  readonly entries: number;
  readonly byCase: ReadonlyMap<string, number>;
  /** Those about rules: few, however long the log is. */
  readonly rules: readonly LogEntry[];
  /** Where an entry has the mark of a newer version: it may have been given to it. */
  readonly newer: NewerDocument | undefined;
}

/** Counts the entries about each case on the way. */
const readLog = async (
  reader: Reader,
  { partition }: Chain,
  upTo: number,
  check: ChainCheck,
  breaks: Breaks,
): Promise<ReadLog> => {
  const byCase = new Map<string, number>();
  const rules: LogEntry[] = [];
  let entries = 0;
  let newer: NewerDocument | undefined;
  for await (const page of pagesOf(reader, partition, 'log'))
    for (const doc of page) {
      entries += 1;
      if (isNewer(doc.body)) newer = new NewerDocument();
      const entry = doc.body as LogEntry | undefined;
      if (!isEntry(entry)) {
        breaks.note({ kind: 'unreadable' });
        continue;
      }
      check.take(entry);
      if (entry.seq <= upTo && isAboutRules(entry)) rules.push(entry);
      // The id is the mark that the command was carried out.
      if (doc.id !== commandId(entry.command)) breaks.note({ kind: 'moved', seq: entry.seq });
      for (const number of entry.seq <= upTo ? casesIn(entry) : [])
        byCase.set(number, (byCase.get(number) ?? 0) + 1);
    }
  return { entries, byCase, rules, newer };
};

/** The log itself, up to the head it had, and the heads that were published of it. */
export const verifyLog = async (
  reader: Reader,
  chain: Chain,
  head: ChainHead,
  published: readonly PublishedHead[],
  breaks: Breaks,
): Promise<ReadLog> => {
  const check = makeChainCheck(head, breaks);
  const log = await readLog(reader, chain, head.seq, check, breaks);
  check.end(await headOfChain(reader, chain));
  for (const { chain: name, seq, hash, day } of published)
    if (name === chain.partition && !check.has(seq, hash)) breaks.note({ kind: 'published', seq, day });
  // Only a chain that is whole was written by that version: its cases are its own to prove.
  if (log.newer && breaks.count() === 0) throw log.newer;
  return log;
};
