import { cpus, loadavg } from 'node:os';
import { measureSync } from './disk.ts';
import type { BenchOptions } from './options.ts';
import { ECHO, PRODUCT, startPeer, type Peer } from './peer.ts';
import { runRounds, warmUp, type Lane, type Sample } from './rounds.ts';
import { measureStarts, type Start } from './start-time.ts';
import { countStorageRequests, type StorageRequests } from './storage-requests.ts';
import { openTown, type Town } from './town.ts';
import { echoWalk, pressedWalk, typedWalk } from './walks.ts';

/** Resident memory of one server, in MiB. */
export interface Memory {
  readonly server: string;
  readonly idle: number;
  readonly warm: number;
  readonly warmTurns: number;
  readonly end: number;
  readonly endTurns: number;
}

export interface BenchResult {
  readonly options: BenchOptions;
  readonly machine: {
    readonly node: string;
    readonly processors: number;
    readonly model: string;
    /** Of the last minute, before and after the run. */
    readonly load: readonly [number, number];
    readonly syncMs: number;
  };
  readonly samples: readonly Sample[];
  readonly memory: readonly Memory[];
  readonly starts: readonly Start[];
  readonly storage: StorageRequests;
}

/** The lane every other one is compared with, and the same bot measured twice in a round: what noise looks like. */
export const BASE = 'echo';
export const CONTROL = 'echo again';
export const TYPED = 'typed';
export const PRESSED = 'pressed';

/** The day as a client's date input sends it; at most a day behind the Danish one, never ahead. */
const todayInUtc = (): string => new Date().toISOString().slice(0, 10);

const openLanes = async (
  town: Town,
  people: number,
  options: BenchOptions,
  opened: Peer[],
): Promise<readonly Lane[]> => {
  const lane = async (name: string, file: string, walk: () => Parameters<Town['talker']>[2]): Promise<Lane> => {
    const folder = file === PRODUCT ? await town.seeded(name) : town.folder;
    const peer = await startPeer(file, { folder, profile: options.profile });
    opened.push(peer);
    const talkers = Array.from({ length: people }, (_, person) => town.talker(peer, person, walk()));
    return { name, peer, talkers };
  };
  const today = todayInUtc();
  return [
    await lane(BASE, ECHO, echoWalk),
    await lane(TYPED, PRODUCT, typedWalk),
    await lane(PRESSED, PRODUCT, () => pressedWalk(today)),
  ];
};

const measureLanes = async (town: Town, people: number, options: BenchOptions, say: (line: string) => void) => {
  const opened: Peer[] = [];
  try {
    const lanes = await openLanes(town, people, options, opened);
    const warmed: (Omit<Memory, 'end' | 'endTurns'> & { readonly lane: Lane })[] = [];
    for (const lane of lanes) {
      say(`warming up: ${lane.name}`);
      const { rssMiB: idle } = await lane.peer.usage();
      const warmTurns = await warmUp(lane, options.warmupTurns);
      const { rssMiB: warm } = await lane.peer.usage();
      warmed.push({ server: lane.name, lane, idle, warm, warmTurns });
    }
    const control = lanes.filter(({ name }) => name === BASE).map((base) => ({ ...base, name: CONTROL }));
    say(`measuring: ${options.rounds} rounds`);
    const samples = await runRounds([...lanes, ...control], options);
    const memory: Memory[] = [];
    for (const { lane, ...before } of warmed) {
      const { rssMiB: end } = await lane.peer.usage();
      const own = samples.filter((sample) => sample.lane === lane.name || (lane.name === BASE && sample.lane === CONTROL));
      const endTurns = own.reduce((sum, { turns }) => sum + turns, before.warmTurns);
      memory.push({ ...before, end, endTurns });
    }
    return { samples, memory };
  } finally {
    await Promise.all(opened.map((peer) => peer.stop()));
  }
};

/** Runs everything once. `say` hears what is going on. */
export const runBench = async (options: BenchOptions, say: (line: string) => void): Promise<BenchResult> => {
  const loadBefore = loadavg()[0] ?? 0;
  const people = Math.max(...options.sizes);
  const town = await openTown(people);
  try {
    say('counting storage requests');
    const storage = await countStorageRequests(todayInUtc());
    const syncMs = await measureSync(town.folder);
    say('measuring starts');
    const starts = await measureStarts(town, options.starts);
    const { samples, memory } = await measureLanes(town, people, options, say);
    const [first] = cpus();
    return {
      options,
      machine: {
        node: process.version,
        processors: cpus().length,
        model: first?.model ?? 'unknown',
        load: [loadBefore, loadavg()[0] ?? 0],
        syncMs,
      },
      samples,
      memory,
      starts,
      storage,
    };
  } finally {
    await town.close();
  }
};
