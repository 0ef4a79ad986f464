/** Runs work of the same key one after the other, in the order it was asked for; other keys do not wait. */
export interface KeyedQueue {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing runs or waits. */
  idle(): Promise<void>;
}

/** Rejects when who waits now has no more time; `undefined`: they have all the time it takes. */
export type Patience = () => Promise<never> | undefined;

const waitedFor = <T>(before: Promise<unknown>, work: () => Promise<T>, up: Promise<never>): Promise<T> => {
  let state: 'waits' | 'left' | 'begun' = 'waits';
  return new Promise<T>((resolve, reject) => {
    up.catch((reason: unknown) => {
      if (state !== 'waits') return;
      state = 'left';
      reject(reason instanceof Error ? reason : new Error('left the queue'));
    });
    const begin = (): void => {
      if (state === 'left') return;
      state = 'begun';
      work().then(resolve, reject);
    };
    void before.then(begin, begin);
  });
};

/**
 * Who loses `patience` while waiting leaves the queue: their work never runs, and `run` rejects with what ended the
 * patience. Nobody overtakes anybody because of it, and work that was begun is not touched.
 */
export const keyedQueue = (patience: Patience = () => undefined): KeyedQueue => {
  const tails = new Map<string, Promise<unknown>>();

  return {
    run(key, work) {
      const before = tails.get(key) ?? Promise.resolve();
      const up = patience();
      const result = up ? waitedFor(before, work, up) : before.then(work, work);
      const forget = (): void => {
        if (tails.get(key) === tail) tails.delete(key);
      };
      // Who left early still stands where they stood: those behind wait for those before.
      const tail: Promise<void> = Promise.allSettled([before, result]).then(forget);
      tails.set(key, tail);
      return result;
    },
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
};
