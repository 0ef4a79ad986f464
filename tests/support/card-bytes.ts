/** Teams takes a message of 28 kB, counted as UTF-16; above that nothing arrives at all. */
export const MOST_BYTES = 28_000;

export const bytesOf = (card: object): number => 2 * JSON.stringify(card).length;
