import { cpus, loadavg } from 'node:os';
import { measureSync } from './disk.ts';
import type { MadeIn } from './evaluation/measure.ts';
import { measureEvaluation } from './evaluation/measure.ts';
import { measureGrowth, type GrowthMeasured } from './growth/measure.ts';
import { todayInUtc } from './lanes.ts';
import { measureLanes, type Measured } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { measureStarts, type Start } from './start-time.ts';
import { countStorageRequests, type StorageRequests } from './storage-requests.ts';
import { openTown } from './town.ts';
import { measureWireCost, type WireCost } from './wire-cost.ts';

export interface Machine {
  readonly node: string;
  readonly processors: number;
  readonly model: string;
  /** Of the last minute, before and after the run; 0 where the system does not tell. */
  readonly load: readonly [number, number];
  /** How long the whole run took. */
  readonly seconds: number;
  /** What the disk takes to keep one page for good, in milliseconds. */
  readonly syncMs: number;
}

export interface BenchResult extends Measured {
  readonly options: BenchOptions;
  readonly machine: Machine;
  readonly starts: readonly Start[];
  readonly storage: StorageRequests;
  readonly wire: WireCost;
  readonly evaluation: readonly MadeIn[];
  readonly growth: GrowthMeasured;
}

const loadNow = (): number => loadavg()[0] ?? 0;

/** Measures everything once. `say` hears what is going on. */
export const runBench = async (options: BenchOptions, say: (line: string) => void): Promise<BenchResult> => {
  const begun = performance.now();
  const before = loadNow();
  const people = Math.max(...options.sizes);
  const town = await openTown(people);
  try {
    say('counting storage requests');
    const storage = await countStorageRequests(todayInUtc());
    say('pricing requests to Cosmos DB');
    const wire = await measureWireCost();
    const syncMs = await measureSync(town.folder);
    say('counting evaluations');
    const evaluation = await measureEvaluation(options.cases);
    const growth = await measureGrowth(options.growth, say);
    say('measuring starts');
    const starts = await measureStarts(town, options.starts);
    const measured = await measureLanes(town, people, options, say);
    const machine: Machine = {
      node: process.version,
      processors: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      load: [before, loadNow()],
      seconds: (performance.now() - begun) / 1000,
      syncMs,
    };
    return { options, machine, ...measured, starts, storage, wire, evaluation, growth };
  } finally {
    await town.close();
  }
};
