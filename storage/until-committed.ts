import type { Doc, Reader } from './port.ts';
import { StoreUnavailable } from './port.ts';

/** Short: room is made for who comes again (in-rows.ts), and who is away just then misses it. */
const LONGEST_PAUSE_MS = 30;

/**
 * Tries until an attempt brings an outcome: one that lost to another process (`undefined`) starts over from fresh
 * state, after a pause that grows. Throws StoreUnavailable when `budgetMs` is used up; `now`: real clock, milliseconds.
 */
export const untilCommitted = async <T>(
  { now, budgetMs }: { readonly now: () => number; readonly budgetMs: number },
  attempt: () => Promise<T | undefined>,
): Promise<T> => {
  const until = now() + budgetMs;
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt();
    if (outcome !== undefined) return outcome;
    if (now() > until) throw new StoreUnavailable('Others kept changing it; try again');
    await new Promise((resolve) => {
      setTimeout(resolve, Math.random() * Math.min(LONGEST_PAUSE_MS, 5 * 2 ** tries));
    });
  }
};

/**
 * Whether a `head` is still as it was read. A commit proves it by its etag; a refusal, which commits nothing, asks: what
 * was read after `head` may know more than what was read with it.
 */
export const isStill = async (
  store: Pick<Reader, 'read'>,
  partition: string,
  head: Doc | undefined,
): Promise<boolean> => {
  const [now] = await store.read(partition, ['head']);
  return now?.etag === head?.etag;
};
