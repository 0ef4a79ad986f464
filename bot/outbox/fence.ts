import { maybeBody } from '../../storage/documents/body.ts';
import { MAX_WRITES } from '../../storage/check.ts';
import { keyedQueue } from '../../storage/keyed-queue.ts';
import { FENCE, programmePartition } from '../../storage/keys.ts';
import type { Store, Write } from '../../storage/port.ts';
import { moment } from './moment.ts';

interface FenceBody {
  readonly v: 1;
  /** The lease number of who sends for the programme. */
  readonly fence: number;
}

/** `lost`: a newer holder of the lease has been here. `changed`: one of the documents was not as it was read. */
export type Fenced =
  | { readonly kind: 'done'; readonly etags: readonly string[] }
  | { readonly kind: 'lost' }
  | { readonly kind: 'changed' };

export interface Fences {
  /** From now on whoever held the lease before can write nothing to the programme. False: a newer one was here. */
  raise(programme: string, fence: number): Promise<boolean>;
  /**
   * A transaction that fails as a whole where the lease has gone to somebody else, however long one was paused. Writes of
   * the same `row` never share one: who waits for the first goes on before who waits for the second.
   */
  commit(programme: string, fence: number, writes: readonly Write[], row?: string): Promise<Fenced>;
}

const TRIES = 5;

/** What one of those who write in the same moment wants, and how they hear of it. */
interface Waiting {
  readonly fence: number;
  readonly writes: readonly Write[];
  readonly row: string | undefined;
  readonly done: (fenced: Fenced) => void;
  readonly failed: (reason: unknown) => void;
}

/** So many of a moment share a transaction: one refused document makes each of them write by itself. */
const MOST_TOGETHER = 16;

/** Takes those out of the line who can write together: under one fence, each document and row once, within a transaction. */
const together = (line: Waiting[]): readonly Waiting[] => {
  const taken: Waiting[] = [];
  const ids = new Set<string>();
  for (const next of line) {
    const fits = taken.length < MOST_TOGETHER && ids.size + next.writes.length < MAX_WRITES;
    const isSecond = next.row !== undefined && taken.some(({ row }) => row === next.row);
    const isAlike = next.fence === taken[0]?.fence && !next.writes.some(({ id }) => ids.has(id));
    const goes = fits && isAlike && !isSecond;
    if (taken.length > 0 && !goes) break;
    taken.push(next);
    for (const { id } of next.writes) ids.add(id);
  }
  line.splice(0, taken.length);
  return taken;
};

/**
 * Every write of a sender replaces the programme's fence document first, in the same transaction: a lease alone would
 * not stop a process that is paused between looking at it and writing. Cards that are noted in the same moment share
 * the transaction and its fence; where one of them cannot be written, each is written alone.
 */
export const makeFences = (store: Store): Fences => {
  const mine = new Map<string, { readonly fence: number; readonly etag: string }>();
  const queue = keyedQueue();

  const take = async (programme: string, fence: number): Promise<boolean> => {
    const partition = programmePartition(programme);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const [doc] = await store.read(partition, [FENCE]);
      if ((maybeBody<FenceBody>(doc)?.fence ?? 0) > fence) return false;
      const body: FenceBody = { v: 1, fence };
      const result = await store.commit(partition, [
        doc ? { op: 'replace', id: FENCE, ifMatch: doc.etag, body } : { op: 'create', id: FENCE, body },
      ]);
      const etag = result.ok ? result.etags[0] : undefined;
      if (etag === undefined) continue;
      mine.set(programme, { fence, etag });
      return true;
    }
    return false;
  };

  const commit = async (programme: string, fence: number, writes: readonly Write[]): Promise<Fenced> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (mine.get(programme)?.fence !== fence && !(await take(programme, fence))) return { kind: 'lost' };
      const held = mine.get(programme);
      if (!held) return { kind: 'lost' };
      const body: FenceBody = { v: 1, fence };
      const first: Write = { op: 'replace', id: FENCE, ifMatch: held.etag, body };
      const result = await store.commit(programmePartition(programme), [first, ...writes]);
      if (!result.ok) {
        // Whose etag is old is read again: it may be a newer holder's, or our own whose answer was lost.
        mine.delete(programme);
        if (result.conflict !== FENCE) return { kind: 'changed' };
        continue;
      }
      const [etag, ...etags] = result.etags;
      if (etag !== undefined) mine.set(programme, { fence, etag });
      return { kind: 'done', etags };
    }
    return { kind: 'lost' };
  };

  const waiting = new Map<string, Waiting[]>();

  const alone = async (programme: string, { fence, writes, done, failed }: Waiting): Promise<void> => {
    try {
      done(await commit(programme, fence, writes));
    } catch (error) {
      failed(error);
    }
  };

  /** Everybody who came while this one waited for its turn writes with it; who finds nothing left was written before. */
  const flush = async (programme: string): Promise<void> => {
    await moment();
    const group = together(waiting.get(programme) ?? []);
    const [first] = group;
    if (!first) return;
    if (group.length === 1) return alone(programme, first);
    const writes = group.flatMap((one) => one.writes);
    try {
      const fenced = await commit(programme, first.fence, writes);
      if (fenced.kind === 'changed') for (const one of group) await alone(programme, one);
      let from = 0;
      for (const one of group) {
        const etags = fenced.kind === 'done' ? fenced.etags.slice(from, from + one.writes.length) : [];
        from += one.writes.length;
        if (fenced.kind !== 'changed') one.done(fenced.kind === 'done' ? { kind: 'done', etags } : fenced);
      }
    } catch (error) {
      for (const one of group) one.failed(error);
    }
  };

  return {
    raise: (programme, fence) => queue.run(programme, () => take(programme, fence)),
    commit: (programme, fence, writes, row) =>
      new Promise((done, failed) => {
        const line = waiting.get(programme) ?? [];
        waiting.set(programme, line);
        line.push({ fence, writes, row, done, failed });
        void queue.run(programme, () => flush(programme));
      }),
  };
};
