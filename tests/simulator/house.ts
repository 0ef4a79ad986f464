import type { House } from './deliver.ts';
import { makeProcess, type Process } from './process.ts';
import type { World } from './world.ts';

/** The processes of a run, and what becomes of them. */
export const makeHouse = (world: World, count: number) => {
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
