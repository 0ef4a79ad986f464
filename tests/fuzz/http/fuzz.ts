import { setTimeout as sleep } from 'node:timers/promises';
import { randomOf, type Random } from '../random.ts';
import { activitiesFor } from './activities.ts';
import { BODIES } from './bodies.ts';
import { startChild, type Child, type Memory } from './child.ts';
import { FRAMING } from './framing.ts';
import { judge } from './judge.ts';
import { send, type Generator, type Probe } from './probe.ts';
import { startSink } from './sink.ts';

export interface FuzzSettings {
  /** At most so many requests, and seconds. */
  readonly count: number;
  readonly seconds: number;
  readonly seed: number;
}

export interface FuzzResult {
  readonly requests: number;
  readonly seconds: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<number, number>;
  readonly events: ReadonlyMap<string, number>;
  /** MB the process grew from when it was warm, and MB of that which it still held after a collection. */
  readonly grown: number;
  readonly held: number;
  /** Its memory on the way, the first when it was warm. */
  readonly marks: readonly Mark[];
  /** The slowest answer of `/livez` meanwhile, in milliseconds. */
  readonly slowest: number;
  /** Each kind of fault with how often it was seen; none is what the product promises. */
  readonly faults: ReadonlyMap<string, number>;
}

export interface Mark {
  readonly requests: number;
  readonly memory: Memory;
}

/** Connections at a time. */
const AT_ONCE = 48;
/** Requests until everything is compiled and every pool as large as it gets: so many, or a third of a short run. */
const WARM = 20_000;
const MARK_EVERY = 50_000;
const SETTLE_MS = 15_000;
const WATCH_MS = 250;
/** Far more than it takes on a machine that is busy with other things, too. */
const LIVELY_MS = 10_000;
const QUIET_MS = 5_000;
const GROWTH_MB = 100;

const count = <K>(counts: Map<K, number>, key: K, by = 1): void => {
  counts.set(key, (counts.get(key) ?? 0) + by);
};

const drawFrom = (random: Random, from: readonly (readonly [number, Generator])[]): Generator => {
  let left = (random.below(1e6) / 1e6) * from.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, generator] of from) {
    left -= weight;
    if (left < 0) return generator;
  }
  return random.pick(from)[1];
};

const isLively = async (child: Child): Promise<number> => {
  const begun = performance.now();
  const { status } = await fetch(`http://127.0.0.1:${child.port}/livez`, {
    signal: AbortSignal.timeout(LIVELY_MS),
  });
  return status === 200 ? performance.now() - begun : Number.POSITIVE_INFINITY;
};

/** Until it has no more files open than before, and at most 15 seconds; resolves to how many more it has. */
const leftOpen = async (child: Child, before: number): Promise<number> => {
  const until = Date.now() + SETTLE_MS;
  while (child.files() > before && Date.now() < until) await sleep(200);
  return Math.max(0, child.files() - before);
};

interface Tally {
  requests: number;
  slowest: number;
  /** Requests at which memory is looked at next. */
  next: number;
  readonly marks: Mark[];
  readonly kinds: Map<string, number>;
  readonly statuses: Map<number, number>;
  readonly faults: Map<string, number>;
}

const mark = async (child: Child, tally: Tally): Promise<void> => {
  const { requests } = tally;
  tally.next = requests - (requests % MARK_EVERY) + MARK_EVERY;
  const memory = await child.memory();
  if (memory) tally.marks.push({ requests, memory });
};

/** Sends until there were enough, on many connections at a time. */
const sendAll = async (
  child: Child,
  draw: () => Probe,
  tally: Tally,
  isOver: () => boolean,
): Promise<void> => {
  const work = async (): Promise<void> => {
    while (child.isAlive() && !isOver()) {
      const one = draw();
      const { faults, statuses } = judge(one, await send(child.port, one));
      count(tally.kinds, one.kind, one.requests);
      tally.requests += one.requests;
      if (tally.requests >= tally.next) await mark(child, tally);
      for (const fault of faults) count(tally.faults, fault);
      for (const status of statuses) count(tally.statuses, status);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};

/** Asks whether it lives, again and again while the others are at it. */
const watch = async (child: Child, tally: Tally, others: Promise<void>): Promise<void> => {
  const over = new AbortController();
  const stopped = others.finally(() => over.abort());
  while (!over.signal.aborted && child.isAlive()) {
    try {
      tally.slowest = Math.max(tally.slowest, await isLively(child));
    } catch {
      count(tally.faults, '/livez did not answer');
    }
    await Promise.race([stopped, sleep(WATCH_MS)]);
  }
  await stopped;
};

/** What is seen of the process when all is over; resolves to how many MB it grew, and to how many of them it holds. */
const lookBack = async (
  child: Child,
  files: number,
  tally: Tally,
): Promise<{ readonly grown: number; readonly held: number }> => {
  const { faults, marks } = tally;
  const open = child.isAlive() ? await leftOpen(child, files) : 0;
  await mark(child, tally);
  for (const fault of child.faults()) count(faults, fault);
  if (!child.isAlive()) count(faults, 'the process has ended');
  const [warm, last] = [marks[0]?.memory, marks.at(-1)?.memory];
  if (!warm || !last) return { grown: 0, held: 0 };
  const grown = last.resident - warm.resident;
  if ((await isLively(child)) > QUIET_MS) count(faults, '/livez is slow afterwards');
  if (open > 0) count(faults, 'files left open', open);
  if (grown > GROWTH_MB) count(faults, 'MB grown', Math.round(grown));
  if (child.temporary().length > 0) count(faults, 'temporary files', child.temporary().length);
  return { grown, held: last.heap + last.beside - warm.heap - warm.beside };
};

/** Sends a real bot process what no honest client sends, and looks at the process from outside. */
export const fuzzHttp = async ({ count: most, seconds, seed }: FuzzSettings): Promise<FuzzResult> => {
  const random = randomOf(seed);
  const sink = await startSink();
  const child = await startChild();
  try {
    const generators = [...BODIES, ...FRAMING, [10, activitiesFor(sink.url)] as const];
    const tally: Tally = {
      requests: 0,
      slowest: 0,
      next: Math.min(WARM, most / 3),
      marks: [],
      kinds: new Map(),
      statuses: new Map(),
      faults: new Map(),
    };
    const files = child.files();
    const begun = Date.now();
    const isOver = (): boolean => tally.requests >= most || Date.now() - begun > seconds * 1_000;
    await watch(
      child,
      tally,
      sendAll(child, () => drawFrom(random, generators)(random), tally, isOver),
    );
    const took = (Date.now() - begun) / 1_000;
    const growth = await lookBack(child, files, tally);
    return { ...tally, ...growth, slowest: Math.round(tally.slowest), seconds: took, events: child.events() };
  } finally {
    await child.stop();
    await sink.close();
  }
};
