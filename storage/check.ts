import { isStoreKey, type Write } from './port.ts';

/** Cosmos DB takes 2 MB a batch; the same limit holds for every store, so what works here works there. */
export const MAX_COMMIT_BYTES = 2_000_000;
export const MAX_WRITES = 100;

/** What a store adds around one body: ids, partition, etag, names of fields. */
const OVERHEAD_BYTES = 1_000;

/** A write as it goes to a store: checked, its JSON made once, so later changes to the body by the caller do not matter. */
export interface PreparedWrite {
  readonly id: string;
  /** The etag a replace expects; `undefined` for a create. */
  readonly ifMatch: string | undefined;
  readonly tags: readonly string[];
  readonly bodyJson: string;
}

/** Wider than `isStoreKey` by one rule: half a surrogate pair has no UTF-8 form. */
export const isUsableKey = (key: string): boolean => isStoreKey(key) && key.isWellFormed();

/** An empty etag or `*` would match everything, and it travels in a header, so it is printable ASCII. */
const isUsableEtag = (etag: string): boolean => etag !== '*' && /^[\x21-\x7e]{1,200}$/.test(etag);

const prepare = (write: Write): PreparedWrite => {
  if (!isUsableKey(write.id)) throw new RangeError('A document id is not a store key.');
  const ifMatch = write.op === 'replace' ? write.ifMatch : undefined;
  if (ifMatch !== undefined && !isUsableEtag(ifMatch)) throw new RangeError('An etag is not usable.');
  const tags = [...new Set(write.tags)];
  if (tags.some((tag) => tag === '' || !tag.isWellFormed())) throw new RangeError('A tag is not usable.');
  const bodyJson: unknown = JSON.stringify(write.body);
  if (typeof bodyJson !== 'string') throw new RangeError('A document body is not JSON.');
  return { id: write.id, ifMatch, tags, bodyJson };
};

/** Throws RangeError on a commit no store could take; its texts carry no values. */
export const prepareCommit = (partition: string, writes: readonly Write[]): readonly PreparedWrite[] => {
  if (!isUsableKey(partition)) throw new RangeError('A partition is not a store key.');
  if (writes.length < 1 || writes.length > MAX_WRITES)
    throw new RangeError(`A commit takes 1 to ${MAX_WRITES} writes, not ${writes.length}.`);
  if (new Set(writes.map((write) => write.id)).size < writes.length)
    throw new RangeError('A commit names a document id twice.');
  const prepared = writes.map(prepare);
  let bytes = 0;
  for (const { tags, bodyJson } of prepared)
    bytes += OVERHEAD_BYTES + Buffer.byteLength(bodyJson) + Buffer.byteLength(tags.join());
  if (bytes > MAX_COMMIT_BYTES) throw new RangeError(`A commit takes at most ${MAX_COMMIT_BYTES} bytes.`);
  return prepared;
};

const DEFAULT_LIMIT = 1_000;

/** 1.000 unless told. Throws RangeError on anything but a whole number from 1. */
export const limitOf = (limit: number = DEFAULT_LIMIT): number => {
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new RangeError('A page limit is a whole number from 1.');
  return limit;
};
