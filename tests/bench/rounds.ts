import type { BenchOptions } from './options.ts';
import type { Peer } from './peer.ts';
import { quantile } from './figures.ts';
import { runSlice } from './slice.ts';
import type { Talker } from './talker.ts';

/** What is compared: a bot in its own process and the people who talk to it. */
export interface Lane {
  readonly name: string;
  readonly peer: Peer;
  readonly talkers: readonly Talker[];
  /** Measured with so many conversations at once, and more. */
  readonly from: number;
  /** Processes that only this lane needs; what they use is not the server's. */
  readonly beside: readonly Peer[];
}

/** One slice of one lane: `size` conversations at once in round `round`. Times in milliseconds. */
export interface Sample {
  readonly lane: string;
  readonly round: number;
  readonly size: number;
  readonly turnsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Of the server's process. */
  readonly cpuSecondsPer1000: number;
  readonly turns: number;
}

const WARMING_MS = 100;

/** Talks to a bot with everybody at once until it has answered so many times; resolves to the count. */
export const warmUp = async ({ talkers }: Lane, turns: number): Promise<number> => {
  let done = 0;
  while (done < turns) done += (await runSlice(talkers, WARMING_MS)).begun;
  return done;
};

/**
 * While other lanes are measured a server closes its idle connections, and a busy Node accepts only one in each turn
 * of its event loop: two runs before a slice open them again, so that no figure is about that.
 */
const leadsOf = (sliceMs: number): readonly number[] => [sliceMs / 6, sliceMs / 6];

const measure = async (lane: Lane, round: number, size: number, sliceMs: number): Promise<Sample> => {
  const talkers = lane.talkers.slice(0, size);
  for (const ms of leadsOf(sliceMs)) await runSlice(talkers, ms);
  const before = await lane.peer.usage();
  const slice = await runSlice(talkers, sliceMs);
  const after = await lane.peer.usage();
  return {
    lane: lane.name,
    round,
    size,
    turnsPerSecond: slice.turnsPerSecond,
    p50: quantile(slice.latencies, 0.5),
    p99: quantile(slice.latencies, 0.99),
    cpuSecondsPer1000: ((after.cpuSeconds - before.cpuSeconds) / slice.begun) * 1000,
    turns: slice.begun,
  };
};

/** All lanes in turn, with another one first in every round. */
export const runRounds = async (
  lanes: readonly Lane[],
  { rounds, sizes, sliceMs }: Pick<BenchOptions, 'rounds' | 'sizes' | 'sliceMs'>,
): Promise<readonly Sample[]> => {
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % lanes.length;
    for (const size of sizes) {
      const order = [...lanes.slice(first), ...lanes.slice(0, first)];
      for (const lane of order.filter(({ from }) => from <= size))
        samples.push(await measure(lane, round, size, sliceMs));
    }
  }
  return samples;
};
