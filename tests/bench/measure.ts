import { closeLanes, openLanes } from './lanes.ts';
import { measureMemory, type Grown, type Memory } from './memory.ts';
import { BASE, CONTROL, PRESSED } from './names.ts';
import type { BenchOptions } from './options.ts';
import { runRounds, warmUp, type Lane, type Sample } from './rounds.ts';
import type { Town } from './town.ts';

export interface Measured {
  readonly samples: readonly Sample[];
  readonly memory: readonly Memory[];
}

/** The server whose memory is looked at once more after a long time. */
const LASTING = PRESSED;

/** Opens every lane, warms it up, measures all of them in rounds, and stops the servers. */
export const measureLanes = async (
  town: Town,
  people: number,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<Measured> => {
  const lanes = await openLanes(town, people, options);
  const done = new Map<string, number>();
  const bring = async (lane: Lane, turns: number): Promise<void> => {
    const before = done.get(lane.name) ?? 0;
    done.set(lane.name, before + (await warmUp(lane, turns - before)));
  };
  const grown = async (lane: Lane): Promise<Grown> => ({
    turns: done.get(lane.name) ?? 0,
    ...(await measureMemory(lane)),
  });
  try {
    const warm: Memory[] = [];
    for (const lane of lanes) {
      say(`warming up: ${lane.name}`);
      const idle = await measureMemory(lane);
      await bring(lane, options.memoryTurns[0]);
      warm.push({ server: lane.name, idle: idle.rss, early: await grown(lane) });
      await bring(lane, options.warmupTurns);
    }
    say(`measuring: ${options.rounds} rounds`);
    const control = lanes.filter(({ name }) => name === BASE).map((base) => ({ ...base, name: CONTROL }));
    const samples = await runRounds([...lanes, ...control], options);
    for (const { lane, turns } of samples) done.set(lane, (done.get(lane) ?? 0) + turns);
    say(`measuring memory after ${options.memoryTurns[1]} turns`);
    const memory: Memory[] = [];
    for (const one of warm) {
      const lane = lanes.find(({ name }) => name === one.server);
      if (lane?.name === LASTING) await bring(lane, options.memoryTurns[1]);
      memory.push(lane?.name === LASTING ? { ...one, late: await grown(lane) } : one);
    }
    return { samples, memory };
  } finally {
    await closeLanes(lanes);
  }
};
