/**
 * The storage port: all that the product asks of a database. It fits in one hand on purpose, so that two real
 * stores (SQLite, Azure Cosmos DB) can be held to the same contract suite.
 *
 * Documents live in partitions. A commit covers one partition and is all or nothing. Every write is conditional:
 * `create` fails where the id exists, `replace` where the etag has changed. There is no unconditional write and
 * no delete, so nothing is ever lost by overwriting; erasing is replacing a body by an empty one.
 */
export interface Doc {
  readonly id: string;
  /** Changes with every write; opaque. */
  readonly etag: string;
  /** What the document can be listed by. Never a personal value. */
  readonly tags: readonly string[];
  /** Plain JSON. */
  readonly body: unknown;
}

export type Write =
  | { readonly op: 'create'; readonly id: string; readonly tags?: readonly string[]; readonly body: unknown }
  | {
      readonly op: 'replace';
      readonly id: string;
      readonly ifMatch: string;
      readonly tags?: readonly string[];
      readonly body: unknown;
    };

/**
 * `conflict` names the write that lost: somebody else created or changed that document first; nothing was written.
 * Put the write that can lose first in the list (the programme's `head`): the Cosmos emulator is atomic only then.
 */
export type CommitResult =
  | { readonly ok: true; /** one per write, in order */ readonly etags: readonly string[] }
  | { readonly ok: false; readonly conflict: string };

export interface Page {
  /** At most this many documents; 1.000 unless told. */
  readonly limit?: number;
  /** Only ids after this one, in the order of the list. */
  readonly after?: string;
  /** From the last id to the first. */
  readonly backwards?: true;
}

export interface Store {
  readonly name: 'sqlite' | 'cosmos';
  /**
   * Whether others may write here too and a read then answer without what they wrote last: never older than what this
   * process has read or written, and only a commit's conditions tell for certain. False: a read is the newest there is.
   */
  readonly readsMayLag: boolean;
  /**
   * One entry per id, in order; `undefined` where there is no such document, and for what is no store key. Of several
   * each is at least as new as those before it. Rejects with StoreUnavailable.
   */
  read(partition: string, ids: readonly string[]): Promise<readonly (Doc | undefined)[]>;
  /**
   * The documents of a partition that carry the tag, by id in code-unit order, or backwards. Rejects with RangeError on
   * a limit that is no whole number from 1, else with StoreUnavailable.
   */
  list(partition: string, tag: string, page?: Page): Promise<readonly Doc[]>;
  /**
   * 1 to 100 writes and at most 2 MB, each id once. Resolves when the whole is on disk. Rejects with RangeError on what no
   * store could take, and with StoreUnavailable when nobody knows whether it was written: the same commit may be sent
   * again, for its conditions hold then too.
   */
  commit(partition: string, writes: readonly Write[]): Promise<CommitResult>;
  close(): Promise<void>;
}

/** What looks and changes nothing. */
export type Reader = Pick<Store, 'name' | 'read' | 'list' | 'close'>;

/** The store cannot answer now; the same call may work later. Its message carries no personal data. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** Ids and partitions are opaque, 1–200 characters, without `/ \ ? #` and line breaks (Cosmos allows no more). */
export const isStoreKey = (key: string): boolean => /^[^/\\?#\r\n]{1,200}$/.test(key);
