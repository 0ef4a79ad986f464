/** Both in milliseconds. */
export interface ReadinessLimits {
  /** How long whoever asks waits: what does not answer by then is not ready. */
  readonly within: number;
  /** How long an answer holds, however many ask. */
  readonly holds: number;
}

export const READINESS: ReadinessLimits = { within: 2_000, holds: 1_000 };

/**
 * Asks `check` for whoever asks at once, and never again before it has answered: a store that hangs hangs nobody
 * else, and hammering is no load on it. Rejects with what the check throws.
 */
export const makeReadiness = (
  check: () => Promise<boolean>,
  { within, holds }: ReadinessLimits,
  now: () => number = () => performance.now(),
): (() => Promise<boolean>) => {
  let underWay: Promise<boolean> | undefined;
  let answered: { readonly ready: boolean; readonly at: number } | undefined;

  const ask = async (): Promise<boolean> => {
    underWay ??= check().finally(() => {
      underWay = undefined;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(resolve, within, false);
    });
    try {
      const ready = await Promise.race([underWay, late]);
      answered = { ready, at: now() };
      return ready;
    } finally {
      clearTimeout(timer);
    }
  };

  return async () => (answered && now() - answered.at < holds ? answered.ready : ask());
};
