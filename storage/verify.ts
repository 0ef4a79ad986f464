import { EMPTY_HEAD } from '../domain/head.ts';
import { makeBreaks, type Break, type Breaks } from './breaks.ts';
import type { ChainHead } from './chain.ts';
import type { Chain } from './chains.ts';
import { chainsIn } from './chains.ts';
import { NewerDocument } from './documents/body.ts';
import type { Reader } from './port.ts';
import { casesAfterwards, type BeginCases, type CasesFound } from './verify-cases.ts';
import { headOfChain, verifyLog, type PublishedHead } from './verify-log.ts';
import { verifyProgramme } from './verify-programme.ts';
import { verifyRegister } from './verify-register.ts';

export interface ChainReport {
  /** The partition: `programme:…` or `members`. */
  readonly chain: string;
  readonly entries: number;
  readonly head: ChainHead;
  readonly breaks: number;
  readonly first?: Break;
}

/** What the cases came to, held against the log. Throws NewerDocument where one of them is a newer version's. */
const joinCases = (
  parts: readonly CasesFound[],
  byCase: ReadonlyMap<string, number>,
  breaks: Breaks,
): void => {
  const known = new Map(parts.flatMap(({ entries }) => [...entries]));
  for (const [number, found] of known)
    if (found !== undefined && found !== (byCase.get(number) ?? 0))
      breaks.note({ kind: 'case-entries', case: number });
  for (const part of parts) breaks.add(part.breaks);
  const newer = parts.flatMap((part) => part.newer);
  // In a log that is whole, that version wrote them.
  if (newer.length > 0 && breaks.count() === 0) throw new NewerDocument();
  for (const number of newer) breaks.note({ kind: 'unreadable', case: number });
  for (const number of byCase.keys())
    if (!known.has(number)) breaks.note({ kind: 'case-missing', case: number });
};

const verifyRegisterChain = async (
  reader: Reader,
  chain: Chain,
  head: ChainHead,
  published: readonly PublishedHead[],
  breaks: Breaks,
): Promise<number> => {
  const { entries } = await verifyLog(reader, chain, head, published, breaks);
  await verifyRegister(reader, head.seq, breaks);
  return entries;
};

const verifyProgrammeChain = async (
  reader: Reader,
  chain: Required<Chain>,
  head: ChainHead,
  published: readonly PublishedHead[],
  breaks: Breaks,
  beginCases: BeginCases,
): Promise<number> => {
  const cases = beginCases(reader, chain, head.seq);
  try {
    const { entries, byCase, rules } = await verifyLog(reader, chain, head, published, breaks);
    joinCases(await cases.found(), byCase, breaks);
    await verifyProgramme(reader, chain.partition, rules, head.seq, breaks);
    return entries;
  } finally {
    await cases.stop();
  }
};

/**
 * One chain: its entries, the head, the heads that were published of it, and the cases and personal values beside it.
 * Memory: 65 bytes an entry and two numbers a case. What is written meanwhile is left to the next time. `beginCases`:
 * where the cases are looked at; after the log unless told.
 */
export const verifyChain = async (
  reader: Reader,
  chain: Chain,
  published: readonly PublishedHead[] = [],
  beginCases: BeginCases = casesAfterwards(),
): Promise<ChainReport> => {
  const breaks = makeBreaks();
  const head = await headOfChain(reader, chain);
  const { partition, programme } = chain;
  const entries =
    programme === undefined
      ? await verifyRegisterChain(reader, chain, head, published, breaks)
      : await verifyProgrammeChain(reader, { partition, programme }, head, published, breaks, beginCases);
  const { count, first } = breaks.found();
  return { chain: partition, entries, head, breaks: count, ...(first && { first }) };
};

/** Every chain of a store, and those that have been published and are no longer there. */
export async function* verifyStore(
  reader: Reader,
  published: readonly PublishedHead[] = [],
  beginCases: BeginCases = casesAfterwards(),
): AsyncGenerator<ChainReport> {
  const chains = await chainsIn(reader);
  for (const chain of chains) yield verifyChain(reader, chain, published, beginCases);
  const known = new Set(chains.map(({ partition }) => partition));
  const gone = published.filter(({ chain }) => !known.has(chain));
  for (const chain of new Set(gone.map((head) => head.chain)))
    yield { chain, entries: 0, head: EMPTY_HEAD, breaks: 1, first: { kind: 'gone' } };
}
