import { outsideTurns, waitShared } from './deadline.ts';

/** What one process believes of settings and people without asking again; a change is seen everywhere in time. */
export const KEPT_MS = 60_000;

/**
 * Loads once and keeps the value for KEPT_MS; what failed is not kept. Several turns wait for one load, so it belongs
 * to none of them and does not end with the time of one. `now`: real clock, milliseconds.
 */
export const kept = <T>(
  load: () => Promise<T>,
  now: () => number,
): (() => Promise<T>) & { readonly forget: () => void } => {
  let known: { readonly at: number; readonly value: Promise<T> } | undefined;
  const current = async (): Promise<T> => {
    // A clock that was set back does not make anything younger.
    if (!known || now() < known.at || now() - known.at > KEPT_MS) {
      const loading = { at: now(), value: outsideTurns(load) };
      known = loading;
      loading.value.catch(() => {
        if (known === loading) known = undefined;
      });
    }
    return waitShared(known.value);
  };
  const forget = (): void => {
    known = undefined;
  };
  return Object.assign(current, { forget });
};
