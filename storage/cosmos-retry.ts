import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf, Unusable, wasRepeated, type Fault } from './cosmos-fault.ts';
import { StoreUnavailable, type CommitResult } from './port.ts';

/** Time as the retries see it; tests pass their own. */
export interface Timer {
  now(): number;
  sleep(ms: number): Promise<unknown>;
  /** From 0 up to 1. */
  random(): number;
}

export const systemTimer: Timer = { now: () => performance.now(), sleep, random: () => Math.random() };

/** The time one call of the store may take, all its requests and waits together. */
export interface Budget {
  readonly endsAt: number;
  readonly timer: Timer;
}

/** A budget that begins to run now; `ms` for everything that is asked within it. */
export const budgetOf = (ms: number, timer: Timer = systemTimer): Budget => ({
  endsAt: timer.now() + ms,
  timer,
});

const LEAST_REQUEST_MS = 5;
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 500;

const outOfTime = (status: string): StoreUnavailable =>
  new StoreUnavailable(`Cosmos DB does not answer in time (${status}).`);

/** One request; it may use half of the time left, so that there is always time to ask what became of it. */
const request = async <T>(ask: (signal: AbortSignal) => Promise<T>, budget: Budget): Promise<T> => {
  const ms = (budget.endsAt - budget.timer.now()) / 2;
  if (ms < LEAST_REQUEST_MS) throw outOfTime('no time left');
  const abort = new AbortController();
  let timeout: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timeout = setTimeout(() => {
      reject(Object.assign(new Error('late'), { code: 'TIMEOUT' }));
      abort.abort();
    }, ms);
  });
  try {
    return await Promise.race([ask(abort.signal), late]);
  } finally {
    clearTimeout(timeout);
  }
};

/** Waits as long as the service asks, or else longer each time with jitter; throws when that does not fit. */
const pause = async (budget: Budget, tries: number, fault: Fault): Promise<void> => {
  const { timer, endsAt } = budget;
  const ms = fault.waitMs ?? Math.min(FIRST_WAIT_MS * 2 ** tries, LONGEST_WAIT_MS) * (0.5 + timer.random());
  if (timer.now() + ms + 2 * LEAST_REQUEST_MS > endsAt) throw outOfTime(fault.status);
  await timer.sleep(ms);
};

const isFinal = (error: unknown): boolean => error instanceof StoreUnavailable || error instanceof Unusable;

const refusal = ({ status, ours }: Fault): Error =>
  ours
    ? new Unusable(`Cosmos DB refuses the request (${status}).`)
    : new StoreUnavailable(`Cosmos DB refuses (${status}).`);

/** Reads, which can be repeated freely. `ask` throws what the SDK throws; what leaves is a StoreUnavailable. */
export const retryRead = async <T>(ask: (signal: AbortSignal) => Promise<T>, budget: Budget): Promise<T> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await request(ask, budget);
    } catch (error) {
      if (isFinal(error)) throw error;
      const fault = faultOf(error);
      if (fault.kind === 'refused') throw refusal(fault);
      await pause(budget, tries, fault);
    }
  }
};

export interface Attempt {
  readonly result: CommitResult;
  /** True when the SDK itself sent the request more than once. */
  readonly repeated: boolean;
}

/** What reading the written documents back shows: the outcome; `untouched`: not written yet; or it cannot be told. */
export type Verdict = CommitResult | 'untouched' | 'unknown';

export interface WriteSteps {
  attempt(signal: AbortSignal): Promise<Attempt>;
  readBack(signal: AbortSignal): Promise<Verdict>;
}

/**
 * A conditional write, brought to a certain outcome. After an answer that leaves open whether it was applied, nothing
 * is believed before the documents were read back: the write may have been applied, may be applied yet, and a conflict
 * may be with ourselves. StoreUnavailable means that it is not known whether the write was or will be applied.
 */
export const retryWrite = async (steps: WriteSteps, budget: Budget): Promise<CommitResult> => {
  let unclear = false;
  for (let tries = 0; ; tries += 1) {
    let fault: Fault = { kind: 'unclear', status: 'conflict' };
    try {
      const { result, repeated } = await request((signal) => steps.attempt(signal), budget);
      unclear ||= repeated;
      if (result.ok || !unclear) return result;
    } catch (error) {
      if (isFinal(error)) throw error;
      fault = faultOf(error);
      if (fault.kind === 'refused') throw refusal(fault);
      unclear ||= fault.kind === 'unclear' || wasRepeated(error);
    }
    if (unclear) {
      const verdict = await retryRead((signal) => steps.readBack(signal), budget);
      if (verdict === 'unknown')
        throw new StoreUnavailable(`Cosmos DB leaves open whether a change was saved (${fault.status}).`);
      if (verdict !== 'untouched') return verdict;
    }
    await pause(budget, tries, fault);
  }
};
