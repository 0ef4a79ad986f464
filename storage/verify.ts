import { EMPTY_HEAD } from '../domain/head.ts';
import { makeBreaks, type Break, type Breaks } from './breaks.ts';
import { isEntry, makeChainCheck, type ChainCheck, type ChainHead } from './chain.ts';
import type { Chain } from './chains.ts';
import { chainsIn } from './chains.ts';
import type { HeadBody } from './documents/programme.ts';
import type { LogEntry } from './documents/log.ts';
import { isNewer, maybeBody, NewerDocument } from './documents/body.ts';
import { caseId, commandId } from './keys.ts';
import { pagesOf } from './pages.ts';
import type { Reader } from './port.ts';
import { casesIn, verifyCase } from './verify-case.ts';
import { isAboutRules, verifyProgramme } from './verify-programme.ts';
import { verifyRegister } from './verify-register.ts';

/** A head as it was published: the newest entry of a chain on a day, kept where the store's owner cannot change it. */
export interface PublishedHead {
  readonly chain: string;
  readonly day: string;
  readonly seq: number;
  readonly hash: string;
}

export interface ChainReport {
  /** The partition: `programme:…` or `members`. */
  readonly chain: string;
  readonly entries: number;
  readonly head: ChainHead;
  readonly breaks: number;
  readonly first?: Break;
}

/** Where a chain says it ends; an empty head where nothing was ever written to it. */
export const headOfChain = async (reader: Pick<Reader, 'read'>, { partition }: Chain): Promise<ChainHead> => {
  const [doc] = await reader.read(partition, ['head']);
  const { seq, hash, at } = maybeBody<HeadBody>(doc) ?? EMPTY_HEAD;
  return { seq, hash, at };
};

/** Counts the entries about each case on the way. */
const readLog = async (
  reader: Reader,
  { partition }: Chain,
  upTo: number,
  check: ChainCheck,
  breaks: Breaks,
): Promise<{
  readonly entries: number;
  readonly byCase: Map<string, number>;
  /** Those about rules: few, however long the log is. */
  readonly rules: readonly LogEntry[];
  /** Where an entry has the mark of a newer version: it may have been given to it. */
  readonly newer: NewerDocument | undefined;
}> => {
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

/** Documents of a shape nobody of ours has written break the reading of a case; the store's own faults go on. */
const unlessShape =
  (breaks: Breaks, number: string) =>
  (error: unknown): void => {
    const isMarked = error instanceof NewerDocument && breaks.count() > 0;
    if (!(error instanceof TypeError) && !isMarked) throw error;
    breaks.note({ kind: 'unreadable', case: number });
  };

const verifyCases = async (
  reader: Reader,
  { partition, programme }: Chain,
  upTo: number,
  byCase: Map<string, number>,
  breaks: Breaks,
): Promise<void> => {
  if (programme === undefined) return verifyRegister(reader, upTo, breaks);
  for await (const page of pagesOf(reader, partition, 'case'))
    for (const doc of page) {
      const number = doc.id.slice(caseId('').length);
      const about = { partition, programme, upTo, entries: byCase.get(number) ?? 0 };
      await verifyCase(reader, about, doc, breaks).catch(unlessShape(breaks, number));
      byCase.delete(number);
    }
  for (const number of byCase.keys()) breaks.note({ kind: 'case-missing', case: number });
};

/**
 * One chain: its entries, the head, the heads that were published of it, and the cases and personal values beside it.
 * Memory: 65 bytes an entry and a number a case. What is written meanwhile is left to the next time.
 */
export const verifyChain = async (
  reader: Reader,
  chain: Chain,
  published: readonly PublishedHead[] = [],
): Promise<ChainReport> => {
  const breaks = makeBreaks();
  const head = await headOfChain(reader, chain);
  const check = makeChainCheck(head, breaks);
  const { entries, byCase, rules, newer } = await readLog(reader, chain, head.seq, check, breaks);
  check.end(await headOfChain(reader, chain));
  for (const { chain: name, seq, hash, day } of published)
    if (name === chain.partition && !check.has(seq, hash)) breaks.note({ kind: 'published', seq, day });
  // Only a chain that is whole was written by that version: its cases are its own to prove.
  if (newer && breaks.count() === 0) throw newer;
  await verifyCases(reader, chain, head.seq, byCase, breaks);
  if (chain.programme !== undefined) await verifyProgramme(reader, chain.partition, rules, head.seq, breaks);
  const first = breaks.first();
  return { chain: chain.partition, entries, head, breaks: breaks.count(), ...(first && { first }) };
};

/** Every chain of a store, and those that have been published and are no longer there. */
export async function* verifyStore(
  reader: Reader,
  published: readonly PublishedHead[] = [],
): AsyncGenerator<ChainReport> {
  const chains = await chainsIn(reader);
  for (const chain of chains) yield verifyChain(reader, chain, published);
  const known = new Set(chains.map(({ partition }) => partition));
  const gone = published.filter(({ chain }) => !known.has(chain));
  for (const chain of new Set(gone.map((head) => head.chain)))
    yield { chain, entries: 0, head: EMPTY_HEAD, breaks: 1, first: { kind: 'gone' } };
}
