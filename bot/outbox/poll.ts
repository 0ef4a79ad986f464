import { unmetered } from '../../storage/meter.ts';
import { outsideTurns } from '../deadline.ts';
import { faultLine } from '../http/faults.ts';
import type { Log } from '../log/log.ts';

/** How often other processes' work and overdue attempts are looked for, milliseconds. */
const POLL_MS = 15_000;

/** When the rounds of the sender are made. */
export interface Poll {
  start(): void;
  /** There may be something new. */
  kick(): void;
  isStopped(): boolean;
  /** Resolves when the round under way is over. */
  stop(): Promise<void>;
}

/**
 * One round after the other, never two at once. `round`: called with the longest wait, resolves to when to look next,
 * in milliseconds. What fails is logged, and the next round tries again.
 */
export const makePoll = (round: (longest: number) => Promise<number>, log: Log): Poll => {
  let stopped = true;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  const rounds = async (): Promise<void> => {
    let wait = POLL_MS;
    try {
      wait = await round(POLL_MS);
    } catch (error) {
      log('dispatcher-failed', { fault: faultLine(error) });
    }
    running = undefined;
    if (stopped) return;
    if (again) kick();
    else timer = setTimeout(kick, wait);
  };

  const kick = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    if (running) again = true;
    else {
      again = false;
      // Whoever has something to send neither pays for the rounds nor lends them their time.
      running = outsideTurns(() => unmetered(rounds));
    }
  };

  return {
    start() {
      stopped = false;
      kick();
    },
    kick,
    isStopped: () => stopped,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
