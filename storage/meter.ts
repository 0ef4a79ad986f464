import { AsyncLocalStorage } from 'node:async_hooks';

/** What some work has asked of a remote store. */
export interface Cost {
  /** HTTP requests, repeated and failed ones included. */
  readonly requests: number;
  /** Request units by the service's own account, to two decimals. A request that was never answered told none. */
  readonly ru: number;
}

interface Counter {
  requests: number;
  ru: number;
  /** Of the work that this work is a part of: what a command costs its turn costs too. */
  readonly within: Counter | undefined;
}

/** The counter belongs to the work, not to the process, so works that run at once do not count each other's requests. */
const counters = new AsyncLocalStorage<Counter | undefined>();

export interface Meter {
  /** Counts what this work asks, and what it waits for. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** So far; `undefined` where nothing was asked of a remote store, as always with SQLite. */
  cost(): Cost | undefined;
}

/** A meter within another one counts for both. */
export const makeMeter = (): Meter => {
  const counter: Counter = { requests: 0, ru: 0, within: counters.getStore() };
  return {
    run: (work) => counters.run(counter, work),
    cost: () =>
      counter.requests === 0
        ? undefined
        : { requests: counter.requests, ru: Math.round(counter.ru * 100) / 100 },
  };
};

/** Begins work that goes on by itself and is no part of what began it. */
export const unmetered = <T>(begin: () => T): T => counters.run(undefined, begin);

const add = (what: 'requests' | 'ru', amount: number): void => {
  for (let one = counters.getStore(); one; one = one.within) one[what] += amount;
};

/** One HTTP request went out, whatever comes of it; nothing is counted outside a meter. */
export const noteRequest = (): void => add('requests', 1);

/** `header`: what the answer says in x-ms-request-charge. */
export const noteCharge = (header: string | undefined): void => {
  const ru = Number(header);
  if (Number.isFinite(ru) && ru > 0) add('ru', ru);
};
