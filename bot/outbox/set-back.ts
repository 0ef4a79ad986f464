/** Clocks of machines that are looked after differ by less, milliseconds. */
const DIFFER_MS = 60_000;

/**
 * Whether something was noted at a time that has not come yet: the clock was set back since, and nobody waits until it
 * is there again. `at` and `now`: milliseconds since 1970.
 */
export const isAhead = (at: number, now: number): boolean => at - now > DIFFER_MS;
