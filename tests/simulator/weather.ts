/** How often requests fail, in a hundred; nothing at all fails where both are 0. */
export interface Weather {
  storeShare: number;
  teamsShare: number;
  /** How often a read is answered from an older state, where there is one that its process has not gone past. */
  oldShare: number;
}

/** So long after the last fault everything has to go well again. */
const CALM_AFTER_MS = 20_000;

/** When something failed last. */
export interface Strikes {
  /** Something failed now, or fails for so many milliseconds. */
  struck(ms?: number): void;
  /** Nothing had failed for a while at that moment, nor has since. */
  isCalm(since: number): boolean;
}

export const stillWeather = (): Weather => ({ storeShare: 0, teamsShare: 0, oldShare: 0 });

export const makeStrikes = (now: () => number): Strikes => {
  let struckAt = Number.NEGATIVE_INFINITY;
  return {
    struck(ms = 0) {
      struckAt = Math.max(struckAt, now() + ms);
    },
    isCalm: (since) => struckAt + CALM_AFTER_MS < since,
  };
};
