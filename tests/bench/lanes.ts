import type { BenchOptions } from './options.ts';
import { ECHO, PRODUCT, startPeer } from './peer.ts';
import type { Lane } from './rounds.ts';
import type { Town } from './town.ts';
import { echoWalk, pressedWalk, typedWalk, type Walk } from './walks.ts';

/** The lane every other one is compared with, and the same bot a second time in each round: what noise looks like. */
export const BASE = 'echo';
export const CONTROL = 'echo again';
export const TYPED = 'typed';
export const PRESSED = 'pressed';

/** The day as a client's date input sends it; at most a day behind the Danish one, never ahead. */
export const todayInUtc = (): string => new Date().toISOString().slice(0, 10);

/** One server for each lane, each with the same number of people; the product twice, with data of its own. */
export const openLanes = async (
  town: Town,
  people: number,
  { profile }: Pick<BenchOptions, 'profile'>,
): Promise<readonly Lane[]> => {
  const today = todayInUtc();
  const plans: readonly (readonly [name: string, file: string, walk: () => Walk])[] = [
    [BASE, ECHO, echoWalk],
    [TYPED, PRODUCT, typedWalk],
    [PRESSED, PRODUCT, () => pressedWalk(today)],
  ];
  const lanes: Lane[] = [];
  try {
    for (const [name, file, walk] of plans) {
      const peer = await startPeer(file, { folder: await town.seeded(name), profile });
      const talkers = Array.from({ length: people }, (_, person) => town.talker(peer, person, walk()));
      lanes.push({ name, peer, talkers });
    }
    return lanes;
  } catch (error) {
    await closeLanes(lanes);
    throw error;
  }
};

export const closeLanes = async (lanes: readonly Lane[]): Promise<void> => {
  await Promise.all(lanes.map(({ peer }) => peer.stop()));
};
