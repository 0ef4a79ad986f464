/** The time, and what happens after a while: both in milliseconds. */
export interface Clock {
  now(): number;
  /** Calls `work` once after `ms`; what is returned takes that back. */
  after(ms: number, work: () => void): () => void;
}

export const machineClock: Clock = {
  now: Date.now,
  after(ms, work) {
    const timer = setTimeout(work, ms);
    // A process that has nothing else to do may end.
    timer.unref();
    return () => clearTimeout(timer);
  },
};
