import type { LookBody, LookMonthBody } from './documents/looks.ts';
import { maybeBody } from './documents/body.ts';
import { lookIndexPartition, LOOK, lookMonthId, looksOf, looksPartition, MONTH } from './keys.ts';
import { canonicalJson } from './ledger.ts';
import type { Doc, Store, Write } from './port.ts';
import { StoreUnavailable } from './port.ts';

/** A look with the id that makes noting it twice harmless. */
export interface Look {
  readonly id: string;
  readonly body: LookBody;
}

const tagsOf = ({ organisation, seen }: LookBody): readonly string[] => [
  LOOK,
  looksOf(organisation),
  ...new Set(seen.flatMap(({ cases }) => cases.map((number) => `case:${number}`))),
];

/** A card that is made again for the same activity may show more than it did: nothing that was seen is left out. */
const joined = (known: LookBody, again: LookBody): LookBody => {
  const seen = new Map([...known.seen, ...again.seen].map((part) => [canonicalJson(part), part]));
  return { ...known, seen: [...seen.values()] };
};

const writeOf = ({ id, body }: Look, doc: Doc | undefined): Write | undefined => {
  const known = maybeBody<LookBody>(doc);
  if (!doc || !known) return { op: 'create', id, tags: tagsOf(body), body };
  const both = joined(known, body);
  if (both.seen.length === known.seen.length) return undefined;
  return { op: 'replace', id, ifMatch: doc.etag, tags: tagsOf(both), body: both };
};

const TRIES = 5;

/** Writes looks of one month: one commit where none of them is there yet. */
const write = async (store: Store, partition: string, looks: readonly Look[]): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const docs =
      tries === 0
        ? []
        : await store.read(
            partition,
            looks.map(({ id }) => id),
          );
    const writes = looks.flatMap((look, index) => writeOf(look, docs[index]) ?? []);
    if (writes.length === 0 || (await store.commit(partition, writes)).ok) return;
  }
  throw new StoreUnavailable('A look kept changing');
};

/** Writes the looks of one answer. `month`: the Danish month, `2026-11`. */
export type WriteLooks = (programme: string, month: string, looks: readonly Look[]) => Promise<void>;

/**
 * The months that have looks are listed in a partition of their own, so that drawing and erasing find them without
 * asking for every month there ever was; a process writes that down with its first look of a month.
 */
export const makeWriteLooks = (store: Store): WriteLooks => {
  const listed = new Set<string>();
  return async (programme, month, looks) => {
    const partition = looksPartition(programme, month);
    if (!listed.has(partition)) {
      const body: LookMonthBody = { v: 1, month };
      // A conflict means that it is listed already.
      await store.commit(lookIndexPartition(programme), [
        { op: 'create', id: lookMonthId(month), tags: [MONTH], body },
      ]);
      listed.add(partition);
    }
    await write(store, partition, looks);
  };
};
