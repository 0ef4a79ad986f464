import type { Heard } from '../support/stage.ts';
import type { Speaker } from '../support/walk-card.ts';
import type { Activity } from './activity.ts';
import type { World } from './world.ts';

/** A bot that is killed and started again while people go on talking to it. */
export interface Ordeal {
  /** Speaks, and sends again what got no answer once the bot is back: Teams does so, and so do people. */
  readonly speaker: Speaker;
  /** SIGKILL now; the next start waits for `inspect`. */
  kill(): void;
  kills(): number;
  /** Activities that broke off half-way and were sent again. */
  repeated(): number;
  /** Called with every answer, the moment it is here. */
  onReply: () => void;
  /** Resolves when the bot runs, after any kill so far. */
  up(): Promise<void>;
}

/** `inspect` looks at what the dead process left. */
export const ordealOf = (world: World, inspect: () => Promise<void>): Ordeal => {
  let up = Promise.resolve();
  let kills = 0;
  let repeated = 0;

  const deliver = async (make: () => Activity, mayRenew: boolean): Promise<Heard> => {
    let activity = make();
    for (;;) {
      await up;
      const before = kills;
      try {
        const heard = await world.deliver(activity);
        ordeal.onReply();
        return heard;
      } catch (error) {
        if (kills === before) throw error;
        repeated += 1;
        // By turns Teams repeats the activity, and the person presses once more.
        if (mayRenew && kills % 2 === 0) activity = make();
      }
    }
  };

  const ordeal: Ordeal = {
    speaker: {
      say: (who, text, how) => deliver(() => world.message(who, text, how), false),
      press: (who, verb, data, how) => deliver(() => world.invoke(who, verb, data, how), true),
    },
    kill() {
      kills += 1;
      const dead = world.server().kill();
      up = (async () => {
        await dead;
        await inspect();
        await world.start();
      })();
      // Who waits for it next hears of a failure.
      up.catch(() => undefined);
    },
    kills: () => kills,
    repeated: () => repeated,
    onReply: () => undefined,
    up: () => up,
  };
  return ordeal;
};
