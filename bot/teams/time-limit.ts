/** How long one request to the connector may take where the caller sets nothing, in milliseconds. */
export const REPLY_TIME = 5_000;

/**
 * Rejects when the work is not done within `ms`. The signal tells the work that nobody waits any more; what the SDK
 * does before it looks at signals, such as fetching a token or a key, is left to end by itself.
 */
export async function withinTime<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const outOfTime = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      stop.abort();
      reject(new DOMException('out of time', 'TimeoutError'));
    }, ms);
  });
  try {
    return await Promise.race([work(stop.signal), outOfTime]);
  } finally {
    clearTimeout(timer);
  }
}
