/** Teams gives up after 10 to 15 seconds and asks again; every turn is answered well before. */
export const TURN_MS = 8_000;

/** Of a search Teams waits 5 seconds. */
export const SEARCH_MS = 3_000;

export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** The work's outcome, or TooLate after `ms`; the work itself goes on and its effect stays. */
export const within = async <T>(ms: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate('The turn took too long')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};
