import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StoreSettings } from './open.ts';
import { StoreUnavailable } from './port.ts';
import {
  casesAfterwards,
  type BeginCases,
  type CasesFound,
  type CasesProof,
  type CasesToVerify,
  type Share,
} from './verify-cases.ts';

export interface Task {
  readonly folder: string;
  readonly cases: CasesToVerify;
}

export type Answer = { readonly found: CasesFound } | { readonly unavailable: string };

/** With fewer entries a thread takes longer to begin than it saves. */
const FEWEST = 20_000;

/** Each reads all cases to find its own, so that more of them would mostly read. */
const MOST_THREADS = 3;

const answerOf = (worker: Worker): Promise<Answer> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread ended with ${code} before it answered.`)));
  });

/** A hundred MB less for each thread than Node gives it by itself, and no slower. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

const inThread = (task: Task) => {
  const worker = new Worker(new URL('verify-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits,
  });
  const answer = answerOf(worker);
  answer.catch(() => undefined); // whoever waits for it is told, and nobody may while the log is read
  return {
    found: async (): Promise<CasesFound> => {
      const got = await answer;
      if ('unavailable' in got) throw new StoreUnavailable(got.unavailable);
      return got.found;
    },
    stop: () => worker.terminate(),
  };
};

interface Shares {
  /** One for each of the other threads. */
  readonly theirs: readonly Share[];
  /** Of this one, which has read the log first. */
  readonly ours: readonly Share[];
}

/**
 * All cases, each once. The log takes a third of a proof, so beside one other thread a quarter of the cases is left for
 * this one, and beside more of them nothing.
 */
export const sharesOf = (threads: number): Shares => {
  const most = threads === 1 ? 75 : 100;
  const before = (nth: number): number => Math.round((most * nth) / threads);
  return {
    theirs: Array.from({ length: threads }, (_, nth) => [before(nth), before(nth + 1)]),
    ours: most < 100 ? [[most, 100]] : [],
  };
};

const begin = (
  folder: string,
  threads: number,
  ...[reader, chain, upTo]: Parameters<BeginCases>
): CasesProof => {
  const { theirs, ours } = sharesOf(threads);
  const others = theirs.map((share) => inThread({ folder, cases: { ...chain, upTo, share } }));
  return {
    found: async () => [
      ...(await casesAfterwards(ours)(reader, chain, upTo).found()),
      ...(await Promise.all(others.map((other) => other.found()))),
    ],
    stop: async () => {
      await Promise.all(others.map((other) => other.stop()));
    },
  };
};

/**
 * Where the cases of a store are looked at: those of a long log in SQLite by threads, while this one reads the log
 * itself; all others after the log. `threads`: one less than the machine has cores, unless told.
 */
export const casesBeside = (
  settings: StoreSettings,
  { fewest = FEWEST, threads = Math.min(availableParallelism() - 1, MOST_THREADS) } = {},
): BeginCases => {
  if (settings.kind !== 'sqlite' || threads < 1) return casesAfterwards();
  const { folder } = settings;
  return (reader, chain, upTo) =>
    upTo < fewest ? casesAfterwards()(reader, chain, upTo) : begin(folder, threads, reader, chain, upTo);
};
