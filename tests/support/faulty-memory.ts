import { randomUUID } from 'node:crypto';
import type { PreparedWrite } from '../../storage/check.ts';
import { LINE_RESET } from '../../storage/cosmos-line.ts';
import { etagOf, type StoredItem } from '../../storage/cosmos-item.ts';
import type { Attempt } from '../../storage/cosmos-retry.ts';
import type { Service } from '../../storage/cosmos-store.ts';

type Partition = Map<string, StoredItem>;

const copy = (item: StoredItem | undefined): StoredItem | undefined => item && structuredClone(item);

const etagIn = (there: Partition, id: string): string | undefined => {
  const item = there.get(id);
  return item && etagOf(item);
};

const conflictIn = (there: Partition, writes: readonly PreparedWrite[]): PreparedWrite | undefined =>
  writes.find(({ id, ifMatch }) => etagIn(there, id) !== ifMatch);

/**
 * The database itself in memory: partitions, etags, commits that are all or nothing. As the store's other side it can
 * be given faults (`faulty`) and the store's own retries (`storeOver`).
 */
export const memoryService = (): Service => {
  const partitions = new Map<string, Partition>();
  const of = (partition: string): Partition => partitions.get(partition) ?? new Map<string, StoredItem>();

  const send = (partition: string, writes: readonly PreparedWrite[], mark: string): Attempt => {
    const there = of(partition);
    const lost = conflictIn(there, writes);
    if (lost) return { result: { ok: false, conflict: lost.id }, repeated: false };
    partitions.set(partition, there);
    const etags = writes.map(({ id, tags, bodyJson }) => {
      const etag = `"${randomUUID()}"`;
      const body: unknown = JSON.parse(bodyJson);
      there.set(id, { id, partition, tags, body, v: 1, mark, _etag: etag });
      return etag;
    });
    return { result: { ok: true, etags }, repeated: false };
  };

  return {
    read: async (partition, ids) => ids.map((id) => copy(of(partition).get(id))),
    list: async (partition, { tag, after, backwards, limit }) =>
      [...of(partition).values()]
        .filter(
          ({ id, tags }) =>
            tags.includes(tag) && (after === undefined || (backwards ? id < after : id > after)),
        )
        .toSorted((a, b) => (a.id < b.id === (backwards ?? false) ? 1 : -1))
        .slice(0, limit)
        .flatMap((item) => copy(item) ?? []),
    send: async (partition, writes, mark) => send(partition, writes, mark),
    dispose: () => undefined,
  };
};

/** `applied`: done, and the answer lost. `late`: done when nobody waits any more. */
interface MemoryFault {
  readonly code?: number | string;
  readonly applied?: boolean;
  readonly late?: boolean;
}

/** The ways in which a request fails; without a code no answer ever comes. */
export const MEMORY_FAULTS: Readonly<Record<string, MemoryFault>> = {
  '429': { code: 429 },
  '449': { code: 449 },
  '503': { code: 503 },
  '503, applied': { code: 503, applied: true },
  '408': { code: 408 },
  '408, applied': { code: 408, applied: true },
  'a replica behind': { code: '404/1002' },
  'reset before': { code: LINE_RESET },
  'applied, then reset': { code: LINE_RESET, applied: true },
  hang: {},
  'applied, then hang': { applied: true },
  'applied when given up': { late: true },
};

export interface Faults {
  /** Of all requests, from 0 to 1. */
  readonly share: number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Told of each fault that strikes. */
  readonly struck?: (name: string) => void;
}

const errorOf = (code: number | string): Error => {
  const [status, substatus] = String(code).split('/');
  const own = typeof code === 'number' ? code : substatus === undefined ? code : Number(status);
  return Object.assign(new Error('failed on {"cpr":"010190-9999"}'), {
    code: own,
    ...(code === 429 && { retryAfterInMs: 1 }),
    ...(substatus !== undefined && { substatus: Number(substatus) }),
  });
};

/** The service behind a line that breaks, at random and the same way for the same numbers. */
export const faulty = (inner: Service, { share, random, struck }: Faults): Service => {
  const names = Object.keys(MEMORY_FAULTS);
  const through = async <T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T> => {
    if (random() >= share) return ask();
    const name = names[Math.floor(random() * names.length)] ?? '503';
    const { code, applied, late } = MEMORY_FAULTS[name] ?? {};
    struck?.(name);
    if (applied) await ask();
    if (code !== undefined) throw errorOf(code);
    if (late) signal.addEventListener('abort', () => void ask(), { once: true });
    return new Promise<never>(() => undefined);
  };
  return {
    read: (partition, ids, signal) => through(signal, () => inner.read(partition, ids, signal)),
    list: (partition, page, signal) => through(signal, () => inner.list(partition, page, signal)),
    send: (partition, writes, mark, signal) =>
      through(signal, () => inner.send(partition, writes, mark, signal)),
    dispose: () => inner.dispose(),
  };
};
