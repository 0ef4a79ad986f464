import { isWorkingDay } from '../../domain/danish-holidays.ts';
import { dayOf } from '../../domain/day.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The whole machine stands still. */
export const leap = (world: World, ms: number): void => {
  const from = world.clock.now();
  world.clock.leap(ms);
  world.stood('*', from, from + ms);
};

/** To some time of a working day. */
export const toOffice = (world: World, days: number): void => {
  const { clock, luck } = world;
  let at = Math.floor((clock.now() + days * DAY) / DAY) * DAY + 8 * 60 * MINUTE + luck.int(5 * 60) * MINUTE;
  while (at < clock.now() || !isWorkingDay(dayOf(new Date(at).toISOString()))) at += DAY;
  world.note(`» ${days} days`);
  world.count('days', Math.round((at - clock.now()) / DAY));
  leap(world, at - clock.now());
};
