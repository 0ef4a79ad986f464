import { makeApp, type App } from '../../bot/app.ts';
import { makeClocks } from '../../bot/clocks.ts';
import type { IncomingActivity } from '../../bot/teams/incoming-activity.ts';
import type { InvokeBody } from '../../bot/teams/invoke-answer.ts';
import { storeOver } from '../../storage/cosmos-store.ts';
import { watched } from './calls.ts';
import { owners, type Owner } from './clock.ts';
import { lineTo } from './line.ts';
import { teamsFor } from './teams.ts';
import type { World } from './world.ts';

/** What strikes a process in the middle of its work, so many calls of store and connector from now. */
interface Fuse {
  left: number;
  readonly strike: () => void;
}

/** One bot on the shared store; what is dead stays dead, and another one begins. */
export interface Process extends Owner {
  /** Called with every request it makes: between any two of them it may die or stop. */
  step(): void;
  start(): void;
  receive(activity: IncomingActivity): Promise<InvokeBody | undefined>;
  crash(): void;
  /** It does not run for so many milliseconds, and knows nothing of that. */
  still(ms: number): void;
  /** In the middle of something, so many requests from now. */
  light(requests: number, strike: () => void): void;
  /** The way a process is told to end. */
  close(): Promise<void>;
  /** Since when it has run without standing still. */
  runsSince(): number;
}

/** As Cosmos DB has it in production (storage/open.ts). */
const STORE_MS = 4_000;
export const CHANNEL = '19:kanal@thread.tacv2';

export const makeProcess = (world: World, name: string): Process => {
  const { clock, luck } = world;
  let dead = false;
  let stillUntil = 0;
  let since = clock.now();
  let fuse: Fuse | undefined;

  const process: Process = {
    name,
    isDead: () => dead,
    stillUntil: () => stillUntil,
    runsSince: () => Math.max(since, stillUntil, world.clock.leapt()),
    step() {
      if (!fuse || dead) return;
      fuse.left -= 1;
      if (fuse.left > 0) return;
      const { strike } = fuse;
      fuse = undefined;
      strike();
    },
    light(left, strike) {
      fuse = { left, strike };
    },
    start: () => owners.run(process, app.start),
    receive: (activity) => owners.run(process, () => app.receive(activity)),
    crash() {
      if (dead) return;
      dead = true;
      world.note(`† ${name}`);
      world.count('crash');
      world.struck();
    },
    still(ms) {
      const from = clock.now();
      stillUntil = from + ms;
      world.note(`z ${name} ${ms}`);
      world.count('stood still');
      world.struck(ms);
      world.stood(name, from, stillUntil);
    },
    close: () => owners.run(process, app.close),
  };

  const timer = {
    now: () => clock.now(),
    sleep: (ms: number) =>
      new Promise((resolve) => void clock.after(Math.ceil(ms), () => resolve(undefined), process)),
    random: luck.next,
  };
  const app: App = owners.run(process, () =>
    makeApp({
      store: watched(world, process, storeOver(lineTo(world, process), STORE_MS, timer)),
      teams: teamsFor(world, process),
      clocks: makeClocks(() => clock.now()),
      local: false,
      link: 'http://localhost:56150',
      noticeChannel: CHANNEL,
      files: { kind: 'links', linkTo: () => 'http://127.0.0.1:3978/files/1' },
      log: (event, fields = {}) => world.logged(name, event, fields),
    }),
  );
  since = clock.now();
  return process;
};
