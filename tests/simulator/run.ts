import { PARKED, whomOf } from '../../bot/outbox/delivery-tags.ts';
import { dayOf } from '../../domain/day.ts';
import { isWorkingDay } from '../../domain/danish-holidays.ts';
import { personKey } from '../../domain/member.ts';
import type { DeliveryBody } from '../../storage/documents/delivery.ts';
import { BASES, baseOf, START } from './base.ts';
import { PARTITION } from './choose.ts';
import { makeClock } from './clock.ts';
import { doSomething } from './deeds.ts';
import { deliver, type House } from './deliver.ts';
import { newId, type Memory } from './dialog.ts';
import { install } from './install.ts';
import { luckOf } from './luck.ts';
import { conversationOf, DIRECTOR, PEOPLE, says } from './people.ts';
import { CHANNEL, makeProcess, type Process } from './process.ts';
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

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const DEEDS = 6;

/** The processes of a run, and what becomes of them. */
const makeHouse = (world: World, count: number) => {
  const { clock, luck } = world;
  const running: Process[] = [];
  let born = 0;
  const bear = (): void => {
    born += 1;
    const process = makeProcess(world, `P${born}`);
    running.push(process);
    world.note(`+ ${process.name}`);
    process.start();
  };
  for (let one = 0; one < count; one += 1) bear();
  const end = (process: Process): void => {
    const at = running.indexOf(process);
    if (at < 0) return;
    running.splice(at, 1);
    process.crash();
    clock.after(200 + luck.int(20_000), bear);
  };
  const house: House = { world, processes: () => running };
  return {
    house,
    /** Somewhere in the work that comes now, one of them dies or stands still. */
    disturb(): void {
      if (running.length === 0) return;
      const process = luck.pick(running);
      const dies = luck.percent(50);
      const ms = luck.pick([3_000, 20_000, 45_000, 90_000, 200_000]);
      process.light(1 + luck.int(60), () => (dies ? end(process) : process.still(ms)));
    },
    /** One is ended as one ends a process, and another takes its place. */
    async restart(): Promise<void> {
      const process = running.shift();
      if (!process) return;
      world.count('restart');
      await Promise.race([process.close(), clock.sleep(30_000)]);
      bear();
    },
  };
};

/** The whole machine stands still. */
const leap = (world: World, ms: number): void => {
  const from = world.clock.now();
  world.clock.leap(ms);
  world.stood('*', from, from + ms);
};

/** To some time of a working day. */
const toOffice = (world: World, days: number): void => {
  const { clock, luck } = world;
  let at = Math.floor((clock.now() + days * DAY) / DAY) * DAY + 8 * 60 * MINUTE + luck.int(5 * 60) * MINUTE;
  while (at < clock.now() || !isWorkingDay(dayOf(new Date(at).toISOString()))) at += DAY;
  world.note(`» ${days} days`);
  world.count('days', Math.round((at - clock.now()) / DAY));
  leap(world, at - clock.now());
};

const play = async (world: World): Promise<void> => {
  const { clock, luck, weather } = world;
  const { house, disturb, restart } = makeHouse(world, luck.percent(75) ? 2 : 1);
  const memory: Memory = { sent: [], buttons: [] };
  await deliver(house, says(newId(house), DIRECTOR, 'pladser', true));
  const rough = luck.pick([0, 3, 8, 15]);
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

/** Nothing fails any more, everybody can be reached, and what waits has the time that it takes. */
const becomeCalm = async (house: House): Promise<void> => {
  const { world } = house;
  const { clock, weather, away } = world;
  weather.storeShare = 0;
  weather.teamsShare = 0;
  away.clear();
  world.note('— calm');
  leap(world, 5 * MINUTE);
  await clock.sleep(2_500);
  // A new day: what becomes due after the card of the day has left waits for the next one.
  toOffice(world, 1);
  await clock.sleep(2_500);
  // Who could not be reached speaks again.
  await deliver(house, says(newId(house), DIRECTOR, 'pladser', true));
  const parked = new Set(
    world.disk.list(PARTITION, { tag: PARKED, limit: 1_000 }).map(({ body }) => whomOf(body as DeliveryBody)),
  );
  for (const member of PEOPLE)
    if (parked.has(personKey(member))) await deliver(house, says(newId(house), member, 'pladser'));
  for (const ms of [330_000, 70_000]) {
    await clock.sleep(2_500);
    leap(world, ms);
  }
  await clock.sleep(4_000);
};

/** One run from its seed. Nothing of it depends on anything else. */
export const playSeed = async (seed: number): Promise<Played> => {
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
