import * as fc from 'fast-check';
import type { Head } from '../../domain/head.ts';
import { hashOfEntry } from '../../storage/ledger.ts';
import type { LogEntry } from '../../storage/documents.ts';

/** A log somebody has been at, and the first entry at which it must show; counted from 1. */
export interface Tampered {
  readonly what: string;
  readonly entries: readonly LogEntry[];
  readonly shows: number;
}

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every place in an entry: the thing that holds it, and under which key. */
const placesIn = (node: Node): readonly (readonly [Node, string])[] =>
  Object.entries(node).flatMap(([key, value]) => [
    [node, key] as const,
    ...(isNode(value) ? placesIn(value) : []),
  ]);

const other = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return 'x';
};

/** A copy of the entry with one value changed, one taken out, or one put in. */
const edited = (entry: LogEntry, how: number, where: number): LogEntry => {
  const copy = structuredClone(entry);
  const places = placesIn(copy as unknown as Node);
  const [holder, key] = places[where % places.length] ?? [copy as unknown as Node, 'v'];
  if (how % 3 === 0) holder[key] = other(holder[key]);
  else if (how % 3 === 1) delete holder[key];
  else if (Array.isArray(holder)) holder.push('x');
  else holder[`${key}+`] = 'x';
  return copy;
};

const rehashed = (entry: LogEntry, prevHash: string): LogEntry => {
  const { hash: _, ...open } = { ...entry, prevHash };
  return { ...open, hash: hashOfEntry(open) };
};

/** Makes every entry from a place on fit the one before it, as somebody would who knows how the chain is made. */
const rechained = (log: readonly LogEntry[], from: number): readonly LogEntry[] => {
  const result: LogEntry[] = [];
  for (const [index, entry] of log.entries())
    result.push(index < from ? entry : rehashed(entry, result[index - 1]?.hash ?? ''));
  return result;
};

const rewritten = (log: readonly LogEntry[], at: number, how: number): readonly LogEntry[] =>
  rechained(
    log.map((entry, index) => (index === at ? { ...entry, actor: `${entry.actor}${how}` } : entry)),
    at,
  );

/** The log without one entry, and a head that fits it: nothing is left to see but the missing number. */
export const withoutEntry = (
  log: readonly LogEntry[],
  at: number,
  head: Head,
): readonly [readonly LogEntry[], Head] => {
  const entries = rechained(log.toSpliced(at, 1), at);
  return [entries, { ...head, seq: head.seq - 1, hash: entries.at(-1)?.hash ?? '' }];
};

/** What somebody does to a log of so many entries. */
export const tamperings = (length: number) =>
  fc.record({
    kind: fc.nat(7),
    i: fc.nat(length - 1),
    j: fc.nat(length - 2),
    how: fc.nat(100),
    where: fc.nat(10_000),
  });

type Tampering = ReturnType<typeof tamperings> extends fc.Arbitrary<infer T> ? T : never;

export const tamper = (log: readonly LogEntry[], { kind, i, j, how, where }: Tampering): Tampered => {
  const entry = log[i];
  if (!entry) throw new Error('There is no such entry');
  const without = log.toSpliced(i, 1);
  const [low, high] = j < i ? [j, i] : [i, j + 1];
  const swapped = log.map(
    (one, index) => (index === low ? log[high] : index === high ? log[low] : one) ?? one,
  );
  const touched = { ...entry, at: `${entry.at}${how}` };
  switch (kind) {
    case 0:
      return { what: 'edited', entries: log.with(i, edited(entry, how, where)), shows: i + 1 };
    case 1:
      return { what: 'removed', entries: without, shows: i + 1 };
    case 2:
      return { what: 'swapped', entries: swapped, shows: low + 1 };
    case 3:
      return { what: 'moved', entries: without.toSpliced(j < i ? j : j + 1, 0, entry), shows: low + 1 };
    case 4:
      return { what: 'repeated', entries: log.toSpliced(i + 1, 0, entry), shows: i + 2 };
    case 5:
      return { what: 'cut off', entries: log.slice(0, i), shows: i + 1 };
    case 6:
      return { what: 'with its hash', entries: log.with(i, rehashed(touched, entry.prevHash)), shows: i + 2 };
    default:
      return { what: 'rewritten to the end', entries: rewritten(log, i, how), shows: log.length + 1 };
  }
};
