import type { Talker } from './talker.ts';

export interface Slice {
  /** Answers that were there before the time was over. */
  readonly turnsPerSecond: number;
  /** Turns begun, those answered after the time was over included. */
  readonly begun: number;
  /** Milliseconds, one for each turn begun. */
  readonly latencies: readonly number[];
}

/** How long after its end a slice waits for the answers that are still out. */
const LOST_MS = 15_000;

/** Every talker says the next thing when the answer to the last is there, for so many milliseconds. */
export const runSlice = async (talkers: readonly Talker[], ms: number): Promise<Slice> => {
  const latencies: number[] = [];
  const end = performance.now() + ms;
  let inTime = 0;

  const talk = async (talker: Talker): Promise<void> => {
    while (performance.now() < end) {
      latencies.push(await talker.turn());
      if (performance.now() <= end) inTime += 1;
    }
    await talker.quiet();
  };

  let timer: NodeJS.Timeout | undefined;
  const lost = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('an answer never came')), ms + LOST_MS);
  });
  try {
    await Promise.race([Promise.all(talkers.map(talk)), lost]);
  } finally {
    clearTimeout(timer);
  }
  return { turnsPerSecond: inTime / (ms / 1000), begun: latencies.length, latencies };
};
