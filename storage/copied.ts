import type { Instant } from '../domain/day.ts';
import type { CaseEvent } from '../domain/events.ts';
import { hasText } from '../domain/filing.ts';
import type { PersonKey } from '../domain/member.ts';
import type { LogEntry, ToCopyBody } from './documents/log.ts';
import { bodyOf } from './documents/body.ts';
import { copiesTag, toCopyId, toCopyTag } from './keys.ts';
import { listAll } from './list-all.ts';
import type { Doc, Reader, Store, Write } from './port.ts';
import { StoreUnavailable } from './port.ts';
import { readMany } from './read-many.ts';

/** Log numbers of entries, by case number. */
export type Entries = ReadonlyMap<string, ReadonlySet<number>>;

const isOpen = ({ cases, copied }: ToCopyBody): boolean =>
  cases.some((number) => !Object.hasOwn(copied, number));

/** It is found by its organisation as long as something of it is left, and by each of its cases for good. */
const tagsOf = (body: ToCopyBody): readonly string[] => [
  ...(isOpen(body) ? [toCopyTag(body.organisation)] : []),
  ...body.cases.map(copiesTag),
];

/** What an entry leaves to be copied, as a part of its transaction; nothing where no case has a text of it. */
export const toCopyWrites = (
  { seq, organisation }: Pick<LogEntry, 'seq' | 'organisation'>,
  events: readonly CaseEvent[],
): readonly Write[] => {
  const cases = [...Map.groupBy(events, (event) => event.case)].flatMap(([number, own]) =>
    hasText(own) ? [number] : [],
  );
  if (cases.length === 0) return [];
  const body: ToCopyBody = { v: 1, entry: seq, organisation, cases, copied: {} };
  return [{ op: 'create', id: toCopyId(seq), tags: tagsOf(body), body }];
};

/** What nobody of an organisation has fetched yet, by case. */
export const notCopiedIn = async (
  store: Pick<Reader, 'list'>,
  partition: string,
  organisation: string,
): Promise<Entries> => {
  const found = new Map<string, Set<number>>();
  for (const doc of await listAll(store, partition, toCopyTag(organisation))) {
    const { entry, cases, copied } = bodyOf<ToCopyBody>(doc);
    for (const number of cases)
      if (!Object.hasOwn(copied, number)) found.set(number, (found.get(number) ?? new Set()).add(entry));
  }
  return found;
};

const replaced = ({ id, etag }: Doc, body: ToCopyBody): Write => ({
  op: 'replace',
  id,
  ifMatch: etag,
  tags: tagsOf(body),
  body,
});

/** Entries in one commit. */
const BATCH = 90;
const TRIES = 10;

/** Notes entries as fetched; who was first stays, and what others note of the same entry meanwhile is kept. */
export const noteCopied = async (
  store: Store,
  partition: string,
  entries: Entries,
  receipt: { readonly by: PersonKey; readonly at: Instant },
): Promise<void> => {
  const casesOf = new Map<number, string[]>();
  for (const [number, all] of entries)
    for (const entry of all) casesOf.set(entry, [...(casesOf.get(entry) ?? []), number]);
  const writesFor = async (some: readonly number[]): Promise<readonly Write[]> => {
    const docs = await readMany(store, partition, some.map(toCopyId));
    return docs.flatMap((doc): readonly Write[] => {
      if (!doc) return [];
      const body = bodyOf<ToCopyBody>(doc);
      const fresh = (casesOf.get(body.entry) ?? []).filter(
        (number) => body.cases.includes(number) && !Object.hasOwn(body.copied, number),
      );
      const copied = { ...body.copied, ...Object.fromEntries(fresh.map((number) => [number, receipt])) };
      return fresh.length === 0 ? [] : [replaced(doc, { ...body, copied })];
    });
  };
  const note = async (some: readonly number[]): Promise<void> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const writes = await writesFor(some);
      if (writes.length === 0 || (await store.commit(partition, writes)).ok) return;
    }
    throw new StoreUnavailable('Others kept noting what was copied; try again');
  };
  const all = [...casesOf.keys()];
  for (let from = 0; from < all.length; from += BATCH) await note(all.slice(from, from + BATCH));
};

const without = (body: ToCopyBody, number: string): ToCopyBody => {
  const { [number]: _, ...copied } = body.copied;
  return { ...body, cases: body.cases.filter((one) => one !== number), copied };
};

/** Nothing names a case any more in what was to be copied; false where somebody was faster. */
export const forgetCopies = async (store: Store, partition: string, number: string): Promise<boolean> => {
  const docs = await listAll(store, partition, copiesTag(number));
  for (let from = 0; from < docs.length; from += BATCH) {
    const writes = docs
      .slice(from, from + BATCH)
      .map((doc) => replaced(doc, without(bodyOf<ToCopyBody>(doc), number)));
    if (!(await store.commit(partition, writes)).ok) return false;
  }
  return true;
};
