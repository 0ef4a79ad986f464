import type { Head } from '../domain/head.ts';
import { makeBreaks, type Breaks } from './breaks.ts';
import type { LogEntry } from './documents/log.ts';
import { hashOfEntry } from './ledger.ts';

/** What of a head ends a chain. */
export type ChainHead = Pick<Head, 'seq' | 'hash' | 'at'>;

const HASH_BYTES = 32;
const CHUNK = 4_096;

interface Chunk {
  readonly seen: Uint8Array;
  readonly hashes: Buffer;
  readonly previous: Buffer;
}

const newChunk = (): Chunk => ({
  seen: new Uint8Array(CHUNK),
  hashes: Buffer.alloc(CHUNK * HASH_BYTES),
  previous: Buffer.alloc(CHUNK * HASH_BYTES),
});

/** Whether something in the place of an entry has what a chain is made of. */
export const isEntry = (found: unknown): found is LogEntry => {
  if (typeof found !== 'object' || found === null) return false;
  const { seq, hash, prevHash, command }: Partial<Record<keyof LogEntry, unknown>> = found;
  return Number.isSafeInteger(seq) && Number(seq) > 0 && [hash, prevHash, command].every(isText);
};

const isText = (value: unknown): boolean => typeof value === 'string';

/** Takes the entries of a chain in any order. */
export interface ChainCheck {
  take(entry: LogEntry): void;
  /** `now`: the head after the last entry was taken, which entries written meanwhile may have moved on. */
  end(now: ChainHead): void;
  /** Whether the entry of that number has that hash; number 0 stands for the empty log. */
  has(seq: number, hash: string): boolean;
}

/**
 * The entries come by id, not by number, so of each only the hash and the one before it are kept, at its place: 65
 * bytes an entry. `head`: as it was before the first entry was taken; younger ones are left to the next time.
 */
export const makeChainCheck = (head: ChainHead, breaks: Breaks): ChainCheck => {
  const chunks = new Map<number, Chunk>();
  let youngest = 0;

  const placeOf = (seq: number): readonly [Chunk | undefined, number] => [
    chunks.get(Math.floor(seq / CHUNK)),
    seq % CHUNK,
  ];
  const hashIn = (seq: number, list: 'hashes' | 'previous'): Buffer | undefined => {
    const [chunk, at] = placeOf(seq);
    return chunk?.seen[at] ? chunk[list].subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES) : undefined;
  };
  const has = (seq: number, hash: string): boolean =>
    seq === 0 ? hash === '' : hashIn(seq, 'hashes')?.toString('base64url') === hash;

  const keep = ({ seq, hash, prevHash }: LogEntry): void => {
    const key = Math.floor(seq / CHUNK);
    const chunk = chunks.get(key) ?? newChunk();
    chunks.set(key, chunk);
    const at = seq % CHUNK;
    if (chunk.seen[at]) return breaks.note({ kind: 'double', seq });
    chunk.seen[at] = 1;
    chunk.hashes.write(hash, at * HASH_BYTES, HASH_BYTES, 'base64url');
    chunk.previous.write(prevHash, at * HASH_BYTES, HASH_BYTES, 'base64url');
    if (seq === 1 && prevHash !== '') breaks.note({ kind: 'unlinked', seq });
  };

  /** True where every entry up to the head is there. */
  const isLinked = (): boolean => {
    let before: Buffer | undefined;
    for (let seq = 1; seq <= head.seq; seq += 1) {
      const previous = hashIn(seq, 'previous');
      // What follows a gap cannot be linked to anything; and a forged head may name any number.
      if (!previous) {
        breaks.note({ kind: 'missing', seq });
        return false;
      }
      if (before && !before.equals(previous)) breaks.note({ kind: 'unlinked', seq });
      before = hashIn(seq, 'hashes');
    }
    return true;
  };

  return {
    take(entry) {
      const { hash, ...open } = entry;
      if (hashOfEntry(open) !== hash) breaks.note({ kind: 'changed', seq: entry.seq });
      if (entry.seq > head.seq) youngest = Math.max(youngest, entry.seq);
      else keep(entry);
    },
    end(now) {
      if (isLinked() && !has(head.seq, head.hash)) breaks.note({ kind: 'head', seq: head.seq });
      if (youngest > now.seq) breaks.note({ kind: 'beyond', seq: now.seq + 1 });
    },
    has,
  };
};

/** The first entry of a log that does not fit the chain; `undefined` where all is whole. */
export const firstBreak = (entries: readonly LogEntry[], head: ChainHead): number | undefined => {
  const breaks = makeBreaks();
  const check = makeChainCheck(head, breaks);
  for (const entry of entries) check.take(entry);
  check.end(head);
  return breaks.first()?.seq;
};
