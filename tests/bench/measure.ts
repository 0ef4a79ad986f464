import { BASE, closeLanes, CONTROL, openLanes } from './lanes.ts';
import type { BenchOptions } from './options.ts';
import { runRounds, warmUp, type Lane, type Sample } from './rounds.ts';
import type { Town } from './town.ts';

/** Resident memory of one server in MiB: when it was ready, after the warm-up, after the last round. */
export interface Memory {
  readonly server: string;
  readonly idle: number;
  readonly warm: number;
  readonly warmTurns: number;
  readonly end: number;
  readonly endTurns: number;
}

export interface Measured {
  readonly samples: readonly Sample[];
  readonly memory: readonly Memory[];
}

type Warm = Omit<Memory, 'end' | 'endTurns'> & { readonly lane: Lane };

const rss = async ({ peer }: Lane): Promise<number> => (await peer.usage()).rssMiB;

const warmed = async (lane: Lane, turns: number): Promise<Warm> => {
  const idle = await rss(lane);
  const warmTurns = await warmUp(lane, turns);
  return { server: lane.name, lane, idle, warmTurns, warm: await rss(lane) };
};

const ended = async ({ lane, ...before }: Warm, samples: readonly Sample[]): Promise<Memory> => {
  const names = lane.name === BASE ? [BASE, CONTROL] : [lane.name];
  const own = samples.filter((sample) => names.includes(sample.lane));
  const endTurns = own.reduce((sum, { turns }) => sum + turns, before.warmTurns);
  return { ...before, end: await rss(lane), endTurns };
};

/** Opens every lane, warms it up, measures all of them in rounds, and stops the servers. */
export const measureLanes = async (
  town: Town,
  people: number,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<Measured> => {
  const lanes = await openLanes(town, people, options);
  try {
    const warm: Warm[] = [];
    for (const lane of lanes) {
      say(`warming up: ${lane.name}`);
      warm.push(await warmed(lane, options.warmupTurns));
    }
    say(`measuring: ${options.rounds} rounds`);
    const control = lanes.filter(({ name }) => name === BASE).map((base) => ({ ...base, name: CONTROL }));
    const samples = await runRounds([...lanes, ...control], options);
    const memory: Memory[] = [];
    for (const one of warm) memory.push(await ended(one, samples));
    return { samples, memory };
  } finally {
    await closeLanes(lanes);
  }
};
