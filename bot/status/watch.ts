import { faultLine } from '../http/faults.ts';
import type { Log } from '../log/log.ts';
import type { Programmes } from '../programmes.ts';
import { alarmsOf, type Alarm } from './alarms.ts';
import type { Condition } from './condition.ts';

const LOOK_EVERY_MS = 5 * 60_000;
/** An alarm that goes on is written again, so that who looks at the last hours of the log finds it. */
const AGAIN_MS = 60 * 60_000;

export interface WatchDeps {
  readonly measure: (programmes: readonly string[]) => Promise<Condition>;
  readonly programmes: Pick<Programmes, 'all'>;
  readonly log: Log;
  /** Real clock, milliseconds. */
  readonly now: () => number;
}

/** Writes each alarm to the technical log when it begins, every hour while it lasts, and when it is over. */
export const makeWatch = ({ measure, programmes, log, now }: WatchDeps) => {
  const ringing = new Map<Alarm, number>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  const note = (alarms: readonly Alarm[]): void => {
    for (const alarm of ringing.keys())
      if (!alarms.includes(alarm)) {
        ringing.delete(alarm);
        log('alarm-over', { alarm });
      }
    for (const alarm of alarms)
      if (now() - (ringing.get(alarm) ?? -Infinity) >= AGAIN_MS) {
        ringing.set(alarm, now());
        log('alarm', { alarm });
      }
  };

  /** Looks once; never rejects: a store that does not answer is an alarm itself. */
  const look = async (): Promise<void> => {
    try {
      const all = await programmes.all();
      note(alarmsOf(await measure(all.map(({ programme }) => programme.id))));
    } catch (error) {
      log('status-failed', { fault: faultLine(error) });
      note([...new Set([...ringing.keys(), 'store-slow' as const])]);
    }
  };

  return {
    look,
    start(): void {
      timer = setInterval(() => {
        looking = look();
      }, LOOK_EVERY_MS);
    },
    /** Resolves when nothing is asked of the store any more. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await looking;
    },
  };
};
