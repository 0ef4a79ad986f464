import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { startCosmos } from './cosmos.ts';
import * as names from './names.ts';
import type { BenchOptions } from './options.ts';
import * as files from './peer.ts';
import { seedStore } from './people.ts';
import type { Lane } from './rounds.ts';
import type { Town } from './town.ts';
import { echoPressWalk, echoWalk, guidedWalk, pressedWalk, typedWalk, type Walk } from './walks.ts';

/** The day as a client's date input sends it; at most a day behind the Danish one, never ahead. */
export const todayInUtc = (): string => new Date().toISOString().slice(0, 10);

/** What a lane keeps: nothing, a new folder, a folder with the demo and the people, or Cosmos DB with them or empty. */
type Keeps = 'nothing' | 'folder' | 'seeded folder' | 'cosmos' | 'seeded cosmos';

interface Plan {
  readonly name: string;
  readonly file: string;
  readonly keeps: Keeps;
  readonly walk: () => Walk;
  /** Measured from so many conversations on; what is said of it is said of many. */
  readonly from?: number;
}

const MANY = 8;
/** Of the floor and the stock dialogs in memory no target is told with fewer. */
const CROWD = 64;

const plans = (today: string): readonly Plan[] => [
  { name: names.BASE, file: files.ECHO, keeps: 'nothing', walk: echoWalk },
  { name: names.TYPED, file: files.PRODUCT, keeps: 'seeded folder', walk: typedWalk },
  { name: names.PRESSED, file: files.PRODUCT, keeps: 'seeded folder', walk: () => pressedWalk(today) },
  { name: names.FLOOR_ECHO, file: files.FLOOR_ECHO, keeps: 'nothing', walk: echoWalk, from: CROWD },
  { name: names.FLOOR_STEP, file: files.FLOOR_STEP, keeps: 'folder', walk: guidedWalk, from: CROWD },
  { name: names.SHELL_TYPED, file: files.SHELL, keeps: 'folder', walk: echoWalk, from: MANY },
  { name: names.SHELL_PRESSED, file: files.SHELL, keeps: 'folder', walk: echoPressWalk, from: MANY },
  { name: names.STOCK_MEMORY, file: files.STOCK, keeps: 'nothing', walk: guidedWalk, from: CROWD },
  { name: names.STOCK_COSMOS, file: files.STOCK, keeps: 'cosmos', walk: guidedWalk, from: MANY },
  {
    name: names.TYPED_COSMOS,
    file: files.PRODUCT,
    keeps: 'seeded cosmos',
    walk: typedWalk,
    from: MANY,
  },
  {
    name: names.PRESSED_COSMOS,
    file: files.PRODUCT,
    keeps: 'seeded cosmos',
    walk: () => pressedWalk(today),
    from: MANY,
  },
];

interface Kept {
  readonly env: Readonly<Record<string, string>>;
  /** A process of the lane's own beside its server. */
  readonly beside: readonly files.Peer[];
}

const keep = async (town: Town, people: number, { name, keeps }: Plan): Promise<Kept> => {
  if (keeps === 'nothing') return { env: {}, beside: [] };
  if (keeps === 'folder') return { env: { DATA_DIR: await mkdtemp(join(town.folder, 'lane-')) }, beside: [] };
  if (keeps === 'seeded folder') return { env: { DATA_DIR: await town.seeded(name) }, beside: [] };
  const { peer, settings, env } = await startCosmos();
  if (keeps === 'seeded cosmos') await seedStore(settings, people);
  return { env: { ...env, DATA_DIR: town.folder }, beside: [peer] };
};

/** One server for each lane, each with the same number of people and with data of its own. */
export const openLanes = async (
  town: Town,
  people: number,
  { profile, sizes, lanes: only }: Pick<BenchOptions, 'profile' | 'sizes' | 'lanes'>,
): Promise<readonly Lane[]> => {
  const lanes: Lane[] = [];
  const beside: files.Peer[] = [];
  try {
    for (const plan of plans(todayInUtc())) {
      const { name, file, walk, from = 1 } = plan;
      if (!sizes.some((size) => size >= from)) continue;
      if (only && name !== names.BASE && !only.includes(name)) continue;
      const kept = await keep(town, people, plan);
      beside.push(...kept.beside);
      const peer = await files.startPeer(file, { env: kept.env, profile });
      const patient = file === files.STOCK;
      const talkers = Array.from({ length: people }, (_, person) =>
        town.talker(peer, person, walk(), patient),
      );
      lanes.push({ name, peer, talkers, from, beside: kept.beside });
    }
    return lanes;
  } catch (error) {
    await Promise.all([closeLanes(lanes), ...beside.map((peer) => peer.stop())]);
    throw error;
  }
};

export const closeLanes = async (lanes: readonly Lane[]): Promise<void> => {
  await Promise.all(lanes.map(({ peer }) => peer.stop()));
  await Promise.all(lanes.flatMap(({ beside }) => beside.map((peer) => peer.stop())));
};
