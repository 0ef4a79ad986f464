import { newId, type Memory } from './acting.ts';
import { BASES, baseOf, START } from './base.ts';
import { becomeCalm } from './calm.ts';
import { makeClock } from './clock.ts';
import { toOffice } from './days.ts';
import { doSomething } from './deeds.ts';
import { deliver } from './deliver.ts';
import { makeHouse } from './house.ts';
import { install } from './install.ts';
import { luckOf } from './luck.ts';
import { conversationOf, DIRECTOR, PEOPLE, says } from './people.ts';
import { CHANNEL } from './process.ts';
import { warmCards } from './warm.ts';
import { makeWatches } from './watches.ts';
import { makeWorld, type Broken, type World } from './world.ts';

export interface Played {
  readonly seed: number;
  readonly broken: readonly Broken[];
  /** The hash of the whole trace: the same for the same seed. */
  readonly digest: string;
  readonly tail: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

const DEEDS = 6;
/** Of a hundred reads that an older state could answer, how many it does; in some runs none is behind. */
const OLD_SHARES = [0, 10, 40, 90];

const play = async (world: World): Promise<void> => {
  const { clock, luck, weather } = world;
  const { house, disturb, restart } = makeHouse(world, luck.percent(75) ? 2 : 1);
  const memory: Memory = { sent: [], buttons: [] };
  await deliver(house, says(newId(house), DIRECTOR, 'pladser', true));
  const rough = luck.pick([0, 3, 8, 15]);
  weather.oldShare = luck.pick(OLD_SHARES);
  for (let deed = 0; deed < DEEDS; deed += 1) {
    const isRough = luck.percent(75);
    weather.storeShare = isRough ? rough : 0;
    weather.teamsShare = isRough ? 2 * rough : 0;
    if (luck.percent(35)) disturb();
    if (luck.percent(5))
      world.away.set(luck.percent(50) ? CHANNEL : conversationOf(luck.pick(PEOPLE)), luck.pick([403, 404]));
    if (luck.percent(15)) await Promise.all([doSomething(house, memory), doSomething(house, memory)]);
    else await doSomething(house, memory);
    await clock.sleep(luck.pick([100, 2_000, 8_000]));
    if (luck.percent(4)) await restart();
    if (luck.percent(22)) {
      toOffice(world, luck.pick([1, 1, 2, 5, 7, 12, 15, 30, 60, 160]));
      await clock.sleep(3_000);
    }
  }
  await becomeCalm(house);
};

/** One run from its seed. Nothing of it depends on anything else. */
export const playSeed = async (seed: number): Promise<Played> => {
  await warmCards();
  const disk = await baseOf(seed % BASES);
  const clock = makeClock(START);
  const watches = makeWatches(disk);
  const world = makeWorld({ clock, luck: luckOf(seed, 0), disk, watches });
  const putBack = install(clock, luckOf(seed, 1));
  try {
    await clock.until(play(world));
    for (const watch of watches) {
      const what = await watch.end?.({ disk, at: clock.now() });
      if (what !== undefined) world.broke(watch.name, what);
    }
  } finally {
    putBack();
  }
  return { seed, broken: world.broken, digest: world.digest(), tail: world.tail, counts: world.counts };
};
