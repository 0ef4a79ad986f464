/** Work that nobody waits for: it is let end before the process does. */
export interface Background {
  /** Its failure is its own affair: `work` says so itself where somebody has to hear of it. */
  add(work: Promise<unknown>): void;
  idle(): Promise<void>;
}

export const makeBackground = (): Background => {
  const running = new Set<Promise<unknown>>();
  return {
    add(work) {
      const settled: Promise<unknown> = work.then(
        () => running.delete(settled),
        () => running.delete(settled),
      );
      running.add(settled);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
};
