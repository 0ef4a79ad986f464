import { faultLine } from '../../http/faults.ts';
import type { Log } from '../../log/log.ts';
import type { Clock } from './clock.ts';
import type { KeyList, SigningKey } from './key-list.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A new key is published a day before it is used, says Bot Framework; an hour leaves room for a long outage. */
const EVERY = HOUR;
/** After a failure twice as long each time, up to the second. */
const FIRST_AGAIN = SECOND;
const LAST_AGAIN = 5 * MINUTE;
/** Both requests together. */
const FETCH_LIMIT = 5 * SECOND;
/** How often a key nobody knows may be asked for: strangers name as many as they like. */
const ASK_AGAIN = 2 * MINUTE;
/** How long a turn waits for that: the turn itself takes up to 8 seconds, and both together less than 9. */
const WAIT = 900;
/** Keys no server has confirmed for so long are not believed any more: one may have been withdrawn. */
const BELIEVED = 7 * 24 * HOUR;

export interface Keys {
  /** Fetches the keys, and again every hour until `stop`. */
  start(): void;
  stop(): void;
  /** The key of this name; one that is not known is asked for, at most every two minutes. Within a second. */
  find(kid: string): Promise<SigningKey | undefined>;
  /** Whether there are keys to check a token with. */
  ready(): boolean;
  /** When the keys that are used were fetched, in milliseconds since 1970. */
  fetchedAt(): number | undefined;
}

export interface KeysDeps {
  readonly fetch: (signal: AbortSignal) => Promise<KeyList>;
  readonly clock: Clock;
  /** From 0 to below 1, so that not all bots ask at once. */
  readonly random: () => number;
  readonly log: Log;
}

interface Kept {
  readonly list: KeyList;
  readonly at: number;
}

/** The keys of incoming tokens, fetched before they are needed and kept while their server is away. */
export const makeKeys = ({ fetch, clock, random, log }: KeysDeps): Keys => {
  let kept: Kept | undefined;
  let underWay: Promise<void> | undefined;
  let triedAt: number | undefined;
  let failures = 0;
  let running = false;
  let stopped = false;
  let cancelNext: (() => void) | undefined;
  let fetching: AbortController | undefined;

  const current = (): KeyList | undefined =>
    kept !== undefined && clock.now() - kept.at < BELIEVED ? kept.list : undefined;

  const fetchInTime = async (): Promise<KeyList> => {
    const stop = new AbortController();
    fetching = stop;
    const cancel = clock.after(FETCH_LIMIT, () => stop.abort());
    try {
      return await fetch(stop.signal);
    } finally {
      cancel();
    }
  };

  const failed = (error: unknown): void => {
    failures += 1;
    const fault = faultLine(error);
    if (kept === undefined) log('keys-missing', { fault });
    else log('keys-stale', { fault, minutes: Math.floor((clock.now() - kept.at) / MINUTE) });
  };

  const refresh = async (): Promise<void> => {
    try {
      const list = await fetchInTime();
      kept = { list, at: clock.now() };
      failures = 0;
      log('keys-refreshed', { keys: list.size });
    } catch (error) {
      if (!stopped) failed(error);
    }
  };

  const planNext = (): void => {
    cancelNext?.();
    if (!running) return;
    const again = Math.min(FIRST_AGAIN * 2 ** (failures - 1), LAST_AGAIN);
    const wait = failures > 0 ? again : EVERY;
    cancelNext = clock.after(Math.round(wait * (0.9 + 0.2 * random())), () => void look());
  };

  /** One at a time, whoever asks. */
  const look = (): Promise<void> => {
    triedAt = clock.now();
    underWay ??= refresh().finally(() => {
      underWay = undefined;
      planNext();
    });
    return underWay;
  };

  const mayAsk = (): boolean => triedAt === undefined || Math.abs(clock.now() - triedAt) >= ASK_AGAIN;

  const askFor = async (): Promise<void> => {
    const asked = underWay ?? (mayAsk() ? look() : undefined);
    if (asked === undefined) return;
    const { promise: enough, resolve } = Promise.withResolvers<void>();
    const cancel = clock.after(WAIT, resolve);
    await Promise.race([asked, enough]);
    cancel();
  };

  return {
    start() {
      if (running) return;
      running = true;
      stopped = false;
      void look();
    },
    stop() {
      running = false;
      stopped = true;
      cancelNext?.();
      fetching?.abort();
    },
    async find(kid) {
      const known = current()?.get(kid);
      if (known) return known;
      await askFor();
      return current()?.get(kid);
    },
    ready: () => current() !== undefined,
    fetchedAt: () => kept?.at,
  };
};
