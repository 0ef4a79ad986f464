import { MAX_COMMIT_BYTES, MAX_WRITES } from './check.ts';
import { isMarker } from './digest.ts';
import type { Everything } from './everything.ts';
import type { Doc, Store, Write } from './port.ts';
import { StoreUnavailable } from './port.ts';
import { sameJson } from '../domain/json.ts';

/** What one write takes of a commit, as `prepareCommit` reckons. */
const bytesOf = ({ tags, body }: Doc): number =>
  1_000 + Buffer.byteLength(JSON.stringify(body)) + Buffer.byteLength(tags.join());

/** Cuts documents into what one commit takes, in order. */
const commitsOf = (docs: readonly Doc[]): readonly (readonly Doc[])[] => {
  const commits: Doc[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const doc of docs) {
    const own = bytesOf(doc);
    const full = (commits.at(-1)?.length ?? 0) >= MAX_WRITES || bytes + own > MAX_COMMIT_BYTES;
    if (full) commits.push([]);
    commits.at(-1)?.push(doc);
    bytes = full ? own : bytes + own;
  }
  return commits;
};

const isSame = (a: Doc, b: Doc): boolean => sameJson([a.tags, a.body], [b.tags, b.body]);

const toWrite = (doc: Doc, there: Doc | undefined): readonly Write[] => {
  const { id, tags, body } = doc;
  if (!there) return [{ op: 'create', id, tags, body }];
  return isSame(doc, there) ? [] : [{ op: 'replace', id, ifMatch: there.etag, tags, body }];
};

/** More conflicts than this are somebody else, who writes there at the same time. */
const MOST_CONFLICTS = 5;

/** Brings one commit's documents into the store; how many of them had to be written. `read`: some may be there. */
const settle = async (to: Store, partition: string, docs: readonly Doc[], read: boolean): Promise<number> => {
  const ids = docs.map(({ id }) => id);
  let look = read;
  for (let conflicts = 0; conflicts <= MOST_CONFLICTS; conflicts += 1) {
    const there = look ? await to.read(partition, ids) : [];
    const writes = docs.flatMap((doc, index) => toWrite(doc, there[index]));
    if (writes.length === 0 || (await to.commit(partition, writes)).ok) return writes.length;
    look = true;
  }
  throw new StoreUnavailable('Somebody else writes into the store that is copied to.');
};

/** So many commits are under way at a time; those of small partitions then share the wait for the disk. */
const AT_A_TIME = 8;

export interface CopyProgress {
  /** Those of the source so far. */
  readonly documents: number;
  /** Of them those that were not there yet. */
  readonly written: number;
}

/**
 * Writes every document but the marker as it is, with a new etag. `goesOn`: a copy before this one wrote some of them.
 * Can be broken off anywhere and begun again. Calls `told` after some hundred documents at a time.
 */
export const copyDocuments = async (
  from: Everything,
  to: Store,
  goesOn: boolean,
  told: (progress: CopyProgress) => void = () => undefined,
): Promise<CopyProgress> => {
  let progress: CopyProgress = { documents: 0, written: 0 };
  let waiting: { readonly partition: string; readonly docs: readonly Doc[] }[] = [];
  const write = async (): Promise<void> => {
    const [now, later] = [waiting.slice(0, AT_A_TIME), waiting.slice(AT_A_TIME)];
    waiting = later;
    const written = await Promise.all(now.map(({ partition, docs }) => settle(to, partition, docs, goesOn)));
    progress = {
      documents: progress.documents + now.reduce((sum, { docs }) => sum + docs.length, 0),
      written: progress.written + written.reduce((sum, count) => sum + count, 0),
    };
    told(progress);
  };
  for await (const { partition, docs } of from.pages()) {
    const own = docs.filter(({ id }) => !isMarker(partition, id));
    waiting.push(...commitsOf(own).map((part) => ({ partition, docs: part })));
    while (waiting.length >= AT_A_TIME) await write();
  }
  while (waiting.length > 0) await write();
  return progress;
};
