import { isAhead } from './set-back.ts';

/** A limit that Teams publishes: at most `most` requests in any `ms` milliseconds. */
export interface RateWindow {
  readonly ms: number;
  readonly most: number;
}

/** Published for a bot in one conversation (facts: Limits per conversation). */
export const PER_CONVERSATION: readonly RateWindow[] = [
  { ms: 1_000, most: 7 },
  { ms: 2_000, most: 8 },
  { ms: 30_000, most: 60 },
  { ms: 3_600_000, most: 1_800 },
];

/** Published for a bot in a tenant: 30 to 50 a second; the lower one is kept. */
export const PER_APP: readonly RateWindow[] = [{ ms: 1_000, most: 30 }];

/** Only so much of each is used: answers to people count too, and clocks do not agree. */
const SHARE = 0.8;

/** 80 % of each window, rounded down. */
export const kept = (windows: readonly RateWindow[]): readonly RateWindow[] =>
  windows.map(({ ms, most }) => ({ ms, most: Math.floor(most * SHARE) }));

/**
 * How long to wait, in milliseconds, until one more request fits into every window; `times` ascending. What was noted
 * before the clock was set back counts no more.
 */
export const waitFor = (windows: readonly RateWindow[], times: readonly number[], now: number): number => {
  const known = isAhead(times.at(-1) ?? now, now) ? times.filter((time) => !isAhead(time, now)) : times;
  return Math.max(
    0,
    ...windows.map(({ ms, most }) => {
      const blocking = known.at(-most);
      return blocking === undefined ? 0 : blocking + ms - now;
    }),
  );
};

/** The times that any window still looks at, with one more. */
export const withTime = (
  windows: readonly RateWindow[],
  times: readonly number[],
  at: number,
): readonly number[] => {
  const longest = Math.max(0, ...windows.map(({ ms }) => ms));
  const recent = times.filter((time) => time > at - longest);
  const place = recent.findLastIndex((time) => time <= at) + 1;
  return recent.toSpliced(place, 0, at);
};
