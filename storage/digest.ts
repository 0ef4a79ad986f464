import { byText } from '../domain/order.ts';
import { createHash } from 'node:crypto';
import type { Everything } from './everything.ts';
import { SYSTEM } from './keys.ts';
import type { Doc } from './port.ts';

/** What a partition holds: how many documents, and the sum of their hashes, in which order they came does not matter. */
export interface PartitionDigest {
  readonly documents: number;
  readonly sum: bigint;
}

export type StoreDigest = ReadonlyMap<string, PartitionDigest>;

/** What the store was made for (bot/seed.ts). It is the last that a copy writes, so it is compared by itself. */
export const MARKER = 'store';

/** Only in the partition of the system: elsewhere the id is anybody's. */
export const isMarker = (partition: string, id: string): boolean => partition === SYSTEM && id === MARKER;

const MODULUS = 2n ** 256n;

/** Of all that was written of a document: the body to the byte, and without the etag, which each store makes itself. */
const hashOf = (partition: string, { id, tags, body }: Doc): bigint => {
  const written = JSON.stringify([partition, id, tags, body]);
  return BigInt(`0x${createHash('sha256').update(written).digest('hex')}`);
};

/** Everything but the marker. Memory: some bytes a partition, however many documents there are. */
export const digestOf = async (everything: Everything): Promise<StoreDigest> => {
  const partitions = new Map<string, PartitionDigest>();
  for await (const { partition, docs } of everything.pages())
    for (const doc of docs) {
      if (isMarker(partition, doc.id)) continue;
      const { documents, sum } = partitions.get(partition) ?? { documents: 0, sum: 0n };
      partitions.set(partition, {
        documents: documents + 1,
        sum: (sum + hashOf(partition, doc)) % MODULUS,
      });
    }
  return partitions;
};

/** The partitions in which two stores are not the same. */
export const differences = (one: StoreDigest, other: StoreDigest): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((partition) => {
    const [a, b] = [one.get(partition), other.get(partition)];
    return a?.documents !== b?.documents || a?.sum !== b?.sum;
  });

/** Without the marker, as in the digest. */
export const documentsIn = (digest: StoreDigest): number => {
  let all = 0;
  for (const { documents } of digest.values()) all += documents;
  return all;
};

/** One hash for all of it, in hexadecimal digits. */
export const hashOfAll = (digest: StoreDigest): string => {
  const hash = createHash('sha256');
  for (const [partition, { documents, sum }] of [...digest].toSorted(([a], [b]) => byText(a, b)))
    hash.update(`${JSON.stringify([partition, documents, sum.toString(16)])}\n`);
  return hash.digest('hex');
};
