import { closeLanes, openLanes } from './lanes.ts';
import { measureMemory, type Memory } from './memory.ts';
import { BASE, CONTROL, PRESSED, TYPED } from './names.ts';
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

/** Two at a time: a server takes one core, and who talks to it and the connector half of another. */
const inPairs = async (tasks: readonly (() => Promise<void>)[]): Promise<void> => {
  const left = [...tasks];
  const next = async (): Promise<void> => {
    for (let task = left.shift(); task; task = left.shift()) await task();
  };
  await Promise.all([next(), next()]);
};

/** Opens every lane, warms it up, measures all of them in rounds, and stops the servers. */
export const measureLanes = async (
  town: Town,
  people: number,
  options: BenchOptions,
  say: (line: string) => void,
): Promise<Measured> => {
  const lanes = await openLanes(town, people, options);
  const [early, late] = options.memoryTurns;
  const memory: Memory[] = [];

  const warm = async (lane: Lane): Promise<void> => {
    if (!WATCHED.includes(lane.name)) {
      await warmUp(lane, options.warmupTurns);
      return;
    }
    const idle = await measureMemory(lane);
    const turns = await warmUp(lane, early);
    const measured = { server: lane.name, idle: idle.rss, early: { turns, ...(await measureMemory(lane)) } };
    if (lane.name !== LASTING) {
      memory.push(measured);
      return;
    }
    const more = await warmUp(lane, late - turns);
    memory.push({ ...measured, late: { turns: turns + more, ...(await measureMemory(lane)) } });
  };

  try {
    say(`warming up, ${LASTING} for ${late} turns`);
    // The longest first, or one would go on alone at the end.
    const order = [...lanes].sort((a, b) => Number(b.name === LASTING) - Number(a.name === LASTING));
    await inPairs(order.map((lane) => () => warm(lane)));
    say(`measuring: ${options.rounds} rounds`);
    const control = lanes.filter(({ name }) => name === BASE).map((base) => ({ ...base, name: CONTROL }));
    const samples = await runRounds([...lanes, ...control], options);
    return {
      samples,
      memory: memory.toSorted((a, b) => WATCHED.indexOf(a.server) - WATCHED.indexOf(b.server)),
    };
  } finally {
    await closeLanes(lanes);
  }
};
