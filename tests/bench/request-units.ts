import type { Exchange } from '../storage/fault-proxy.ts';

/**
 * What a request would cost on Cosmos DB, from what went over the wire. Microsoft documents a point read of 1 kB as 1 RU
 * and of 100 kB as 10, a write of 1 kB as 5 and of 100 kB as 50 (session consistency); between them a straight line is
 * taken, and nothing costs less than its first point. A bulk request of reads and a batch cost the sum of what is in
 * them. For queries no price is documented: 2.5 RU each and every document in the answer as a point read, which is more
 * than the service is known to ask. The plan of a query is worked out by the gateway and counts as a request alone.
 */
const line =
  (atOne: number, atHundred: number) =>
  (bytes: number): number =>
    atOne + (Math.max(0, bytes / 1024 - 1) * (atHundred - atOne)) / 99;

export const readPrice = line(1, 10);
export const writePrice = line(5, 50);
export const QUERY_PRICE = 2.5;

const sizeOf = (value: unknown): number =>
  value === undefined ? 0 : Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value));

const sum = (prices: readonly number[]): number => prices.reduce((all, price) => all + price, 0);

interface Part {
  readonly resourceBody?: unknown;
}

export const priceOf = ({ kind, asked, text, sent }: Exchange): number => {
  if (kind === 'read') return readPrice(sizeOf(text));
  if (kind === 'bulk')
    return sum(
      (JSON.parse(text) as readonly Part[]).map(({ resourceBody }) => readPrice(sizeOf(resourceBody))),
    );
  if (kind === 'write')
    return sent['x-ms-cosmos-is-batch-request'] === undefined
      ? writePrice(sizeOf(asked))
      : sum(
          (JSON.parse(asked) as readonly Part[]).map(({ resourceBody }) => writePrice(sizeOf(resourceBody))),
        );
  if (kind !== 'query' || sent['x-ms-cosmos-is-query-plan-request'] !== undefined) return 0;
  const { Documents: found = [] } = JSON.parse(text) as { readonly Documents?: readonly unknown[] };
  return QUERY_PRICE + sum(found.map((item) => readPrice(sizeOf(item))));
};
