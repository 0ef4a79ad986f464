/** What one process believes of settings and people without asking again; a change is seen everywhere in time. */
export const KEPT_MS = 60_000;

/** Loads once and keeps the value for KEPT_MS; what failed is not kept. `now`: real clock, milliseconds. */
export const kept = <T>(
  load: () => Promise<T>,
  now: () => number,
): (() => Promise<T>) & { readonly forget: () => void } => {
  let known: { readonly at: number; readonly value: Promise<T> } | undefined;
  const current = async (): Promise<T> => {
    if (!known || now() - known.at > KEPT_MS) known = { at: now(), value: load() };
    const { value } = known;
    try {
      return await value;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
  const forget = (): void => {
    known = undefined;
  };
  return Object.assign(current, { forget });
};
