import { closeLanes, openLanes } from './lanes.ts';
import { measureMemory, type Grown, type Memory } from './memory.ts';
import { BASE, CONTROL, PRESSED, STOCK_COSMOS, STOCK_MEMORY, TYPED } from './names.ts';
import type { BenchOptions } from './options.ts';
import { runRounds, warmUp, type Lane, type Sample } from './rounds.ts';
import type { Town } from './town.ts';

export interface Measured {
  readonly samples: readonly Sample[];
  readonly memory: readonly Memory[];
}

/** The servers whose memory is compared, and the one that is looked at once more after a long time. */
const WATCHED: readonly string[] = [BASE, TYPED, PRESSED];
const LASTING = PRESSED;

/** The peers' own way through the SDK is slow for long: they have as many turns before they are measured as the echo. */
const SLOW_TO_WARM: readonly string[] = [STOCK_MEMORY, STOCK_COSMOS];

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
    const others: Lane[] = [];
    for (const lane of lanes) {
      if (!WATCHED.includes(lane.name)) {
        others.push(lane);
        continue;
      }
      say(`warming up: ${lane.name}`);
      const idle = await measureMemory(lane);
      await bring(lane, options.memoryTurns[0]);
      warm.push({ server: lane.name, idle: idle.rss, early: await grown(lane) });
    }
    say('warming up: the others');
    const next = async (): Promise<void> => {
      for (let lane = others.pop(); lane; lane = others.pop())
        await bring(lane, SLOW_TO_WARM.includes(lane.name) ? options.memoryTurns[0] : options.warmupTurns);
    };
    await Promise.all([next(), next()]);
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
