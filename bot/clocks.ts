import type { Day, Instant } from '../domain/day.ts';
import { dayOf } from '../domain/day.ts';

/** Two clocks: business dates run on the product clock, which a demo may set; leases and retries on the real one. */
export interface Clocks {
  /** Milliseconds since 1970, real. */
  readonly real: () => number;
  readonly now: () => Instant;
  /** The Danish day of `now`. */
  readonly today: () => Day;
}

/** `productStart`: the product clock's time at the moment this is called; absent, both clocks agree. */
export const makeClocks = (real: () => number, productStart?: Instant): Clocks => {
  const shift = productStart === undefined ? 0 : Date.parse(productStart) - real();
  const now = (): Instant => new Date(real() + shift).toISOString();
  // A day begins at a full minute, so it is worked out once a minute and not in every turn.
  let known = { minute: Number.NaN, day: '' };
  const today = (): Day => {
    const minute = Math.floor((real() + shift) / 60_000);
    if (minute !== known.minute) known = { minute, day: dayOf(now()) };
    return known.day;
  };
  return { real, now, today };
};
