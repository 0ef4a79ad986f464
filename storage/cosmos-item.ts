import type { JSONObject, OperationInput, OperationResponse } from '@azure/cosmos';
import type { PreparedWrite } from './check.ts';
import { answered, Unusable } from './cosmos-fault.ts';
import type { Verdict } from './cosmos-retry.ts';
import type { CommitResult, Doc } from './port.ts';

/** Raised by one with every change of the shape below. */
const ITEM_VERSION = 1;

/** A document as it lies in a container. */
export interface StoredItem {
  readonly id: string;
  readonly partition: string;
  readonly tags: readonly string[];
  readonly body: unknown;
  readonly v: number;
  /** Names the commit that wrote this. Two people can write equal bodies, so a body cannot show whose write it is. */
  readonly mark: string;
  readonly _etag: string;
}

export const etagOf = ({ _etag: etag }: StoredItem): string => etag;

const isJsonObject = (value: unknown): value is JSONObject => typeof value === 'object' && value !== null;

/** `mark`: of this commit alone, by which an outcome that stayed unclear is told afterwards (`judge`). */
export const itemOf = (partition: string, mark: string, write: PreparedWrite): JSONObject => {
  const { id, tags, bodyJson } = write;
  const body: unknown = JSON.parse(bodyJson);
  const item: unknown = { id, partition, tags, body, v: ITEM_VERSION, mark };
  if (!isJsonObject(item)) throw new TypeError('An item is an object.');
  return item;
};

/** Narrows what a bulk request brings; throws on a shape that only another version of this program can have written. */
export const storedItemOf = (value: unknown): StoredItem => {
  const isStored = (item: unknown): item is StoredItem => isJsonObject(item) && item['v'] === ITEM_VERSION;
  if (!isStored(value))
    throw new Unusable(
      `The database holds a document of another shape than ${ITEM_VERSION}, the one known here.`,
    );
  return value;
};

/** As the port shows it: the mark and the partition stay behind. */
export const docOf = (item: StoredItem): Doc => ({
  id: item.id,
  etag: etagOf(item),
  tags: item.tags,
  body: item.body,
});

/** The partition key inside a replace is what the emulator asks for; the service takes it where it equals the batch's. */
export const operationOf = (partition: string, mark: string, write: PreparedWrite): OperationInput => {
  const resourceBody = itemOf(partition, mark, write);
  const { id, ifMatch } = write;
  return ifMatch === undefined
    ? { operationType: 'Create', resourceBody }
    : { operationType: 'Replace', id, partitionKey: partition, ifMatch, resourceBody };
};

const FAILED_BECAUSE_ANOTHER_DID = 424;
const CONFLICTS = new Set([404, 409, 412]);

/** The outcome of a batch, every operation looked at. Throws the status of one that failed otherwise. */
export const resultOf = (
  writes: readonly PreparedWrite[],
  responses: readonly Pick<OperationResponse, 'statusCode' | 'eTag'>[],
): CommitResult => {
  const etags: string[] = [];
  for (const [index, write] of writes.entries()) {
    const { statusCode = 0, eTag } = responses[index] ?? {};
    if (CONFLICTS.has(statusCode)) return { ok: false, conflict: write.id };
    if (statusCode === FAILED_BECAUSE_ANOTHER_DID) continue;
    if (statusCode !== 200 && statusCode !== 201) throw answered(statusCode);
    if (eTag !== undefined) etags.push(eTag);
  }
  if (etags.length < writes.length) throw answered(0);
  return { ok: true, etags };
};

/** Stands for the etag of a version that was overwritten before we saw it; it matches nothing. */
export const ETAG_UNSEEN = '"00000000-0000-0000-0000-000000000000"';

/**
 * Whether a commit of unclear outcome was applied, from its documents as they are now. One document with our mark is
 * enough: a batch is all or nothing. One document without any trace of a later write proves that it was not, for
 * nothing is ever deleted. If others have written all of them since, it cannot be told.
 */
export const judge = (
  writes: readonly PreparedWrite[],
  mark: string,
  found: readonly (StoredItem | undefined)[],
): Verdict => {
  if (found.some((item) => item?.mark === mark))
    return { ok: true, etags: found.map((item) => (item?.mark === mark ? etagOf(item) : ETAG_UNSEEN)) };
  const etagNow = (index: number): string | undefined => found[index] && etagOf(found[index]);
  if (!writes.some((write, index) => !found[index] || etagNow(index) === write.ifMatch)) return 'unknown';
  const lost = writes.find((write, index) => etagNow(index) !== write.ifMatch);
  return lost === undefined ? 'untouched' : { ok: false, conflict: lost.id };
};
