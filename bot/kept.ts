import { outsideTurns, waitShared } from './deadline.ts';

/** What one process believes of settings and people without asking again; a change is seen everywhere in time. */
export const KEPT_MS = 60_000;

interface Loading<T> {
  readonly at: number;
  readonly value: Promise<T>;
  done?: { readonly value: T };
}

/**
 * Loads once and keeps the value for KEPT_MS; what failed is not kept. Several turns wait for one load, so it belongs
 * to none of them and does not end with the time of one. `now`: real clock, milliseconds.
 */
export const kept = <T>(
  load: () => Promise<T>,
  now: () => number,
): (() => Promise<T>) & { readonly forget: () => void } => {
  let known: Loading<T> | undefined;
  const settle = async (loading: Loading<T>): Promise<void> => {
    try {
      loading.done = { value: await loading.value };
    } catch {
      // Who waits for it hears of it.
      if (known === loading) known = undefined;
    }
  };
  const current = async (): Promise<T> => {
    // A clock that was set back does not make anything younger.
    if (!known || now() < known.at || now() - known.at > KEPT_MS) {
      const loading: Loading<T> = { at: now(), value: outsideTurns(load) };
      known = loading;
      void settle(loading);
    }
    // Nearly every turn: nobody waits for what is there.
    return known.done ? known.done.value : waitShared(known.value);
  };
  const forget = (): void => {
    known = undefined;
  };
  return Object.assign(current, { forget });
};
