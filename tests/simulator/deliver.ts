import type { InvokeBody } from '../../bot/teams/invoke-answer.ts';
import type { Process } from './process.ts';
import type { Act } from './watch.ts';
import type { World } from './world.ts';

/** Teams waits so long for an answer, and then sends the same activity again. */
const TEAMS_WAITS_MS = 15_000;
const MOST_TIMES = 4;

/** What came back on an activity; `undefined`: nothing ever did. */
export type Heard = { readonly body: InvokeBody | undefined } | undefined;

export interface House {
  readonly world: World;
  /** Those that run; never empty for long. */
  readonly processes: () => readonly Process[];
}

/** The answer as it leaves the process. */
const hear = async (
  { world }: House,
  process: Process,
  act: Act,
  from: number,
): Promise<InvokeBody | undefined> => {
  const body = await process.receive(act.activity);
  if (process.isDead()) return undefined;
  const now = world.clock.now();
  const ms = process.runsSince() <= from ? now - from : undefined;
  world.answered({ at: now, process: process.name, act, body, ms, calm: world.isCalm(from) });
  return body;
};

/** One time: to whichever process the request comes. Nobody hears what a process says that is no longer there. */
const once = (house: House, act: Act): Promise<Heard> => {
  const { world, processes } = house;
  const { clock, luck } = world;
  return new Promise((resolve) => {
    const limit = clock.after(TEAMS_WAITS_MS, () => resolve(undefined));
    clock.after(1 + luck.int(30), () => {
      const there = processes();
      if (there.length === 0) return;
      const process = luck.pick(there);
      const from = Math.max(clock.now(), process.stillUntil());
      const arrive = (): void =>
        void hear(house, process, act, from).then(
          (body) => {
            if (process.isDead()) return undefined;
            return clock.after(1 + luck.int(30), () => {
              limit.cancelled = true;
              resolve({ body });
            });
          },
          (error: unknown) => world.broke('a turn never rejects', String(error)),
        );
      clock.at(from, arrive, process);
    });
  });
};

/** Somebody does something; Teams sends it until there is an answer, or gives up. */
export const deliver = async (house: House, act: Act): Promise<Heard> => {
  const { world } = house;
  world.acts(act);
  world.note(`${act.person.slice(-2)} ${act.verb ?? 'says'} ${JSON.stringify(act.data).slice(0, 200)}`);
  world.count('activities');
  for (let times = 1; times <= MOST_TIMES; times += 1) {
    const heard = await once(house, act);
    if (heard) return heard;
    world.count('sent again by Teams');
  }
  world.count('never answered');
  return undefined;
};
