import { setImmediate as breathe } from 'node:timers/promises';
import type { Clock } from '../../../../bot/teams/keys/clock.ts';

export interface FakeClock extends Clock {
  /** Moves on to each moment something is due at within `ms`, and lets what it starts go as far as it can. */
  advance(ms: number): Promise<void>;
  /** How many things are due some day. */
  planned(): number;
}

/** `settle`: resolves when nothing that was started is under way any more. */
export const fakeClock = (start: number, settle: () => Promise<void> = async () => undefined): FakeClock => {
  let now = start;
  const due = new Map<symbol, { readonly at: number; readonly work: () => void }>();
  const rest = async (): Promise<void> => {
    await breathe();
    await settle();
    await breathe();
  };
  return {
    now: () => now,
    after(ms, work) {
      const id = Symbol('timer');
      due.set(id, { at: now + ms, work });
      return () => due.delete(id);
    },
    planned: () => due.size,
    async advance(ms) {
      await rest();
      const end = now + ms;
      for (;;) {
        const [next] = [...due].toSorted(([, one], [, other]) => one.at - other.at);
        if (!next || next[1].at > end) break;
        due.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].work();
        await rest();
      }
      now = end;
      await rest();
    },
  };
};
