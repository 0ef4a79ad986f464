/** How long one request to the connector may take where the caller sets nothing, in milliseconds. */
export const REPLY_TIME = 5_000;

/** A timer that is so late (ms) is that of a process that stood still: the answer may be there, and nobody has read it. */
const STOOD_STILL = 1_000;
/** What came meanwhile is read in that time (ms). */
const TO_READ = 1_000;

/**
 * Rejects when the work is not done within `ms`, or soon after where the process stood still meanwhile: an answer that
 * says how long to leave a conversation alone is not to be missed for that. The signal tells the work that nobody waits any more; what the SDK
 * does before it looks at signals, such as fetching a token or a key, is left to end by itself.
 */
export async function withinTime<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const begun = performance.now();
  const outOfTime = new Promise<never>((_resolve, reject) => {
    const giveUp = (): void => {
      stop.abort();
      reject(new DOMException('out of time', 'TimeoutError'));
    };
    timer = setTimeout(() => {
      if (performance.now() - begun < ms + STOOD_STILL) giveUp();
      else timer = setTimeout(giveUp, TO_READ);
    }, ms);
  });
  try {
    return await Promise.race([work(stop.signal), outOfTime]);
  } finally {
    clearTimeout(timer);
  }
}
