import assert from 'node:assert/strict';
import type { CaseBody, HeadBody } from '../../storage/documents/programme.ts';
import type { LogEntry, PersonalBody } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { caseId, personalId, prefixId, programmePartition, SYSTEM } from '../../storage/keys.ts';
import type { Doc, Reader, Store } from '../../storage/port.ts';
import { casesIn } from '../../storage/verify-case.ts';

/** A document whose body is of a known kind. */
export type Kept<T> = Omit<Doc, 'body'> & { readonly body: T };

/** All of a programme's store that its log vouches for, as values to change. */
export interface Books {
  readonly programme: string;
  readonly head: Kept<HeadBody>;
  /** In order of their numbers. */
  readonly entries: readonly Kept<LogEntry>[];
  readonly cases: readonly Kept<CaseBody>[];
  readonly personal: readonly Kept<PersonalBody>[];
}

const kept = <T>(doc: Doc | undefined): Kept<T> => {
  assert.ok(doc);
  return { ...doc, body: bodyOf<T>(doc) };
};

export const takeBooks = async (store: Store, programme: string): Promise<Books> => {
  const partition = programmePartition(programme);
  const [head] = await store.read(partition, ['head']);
  const entries = (await store.list(partition, 'log')).map((doc) => kept<LogEntry>(doc));
  const ids = entries.flatMap(({ body }) => casesIn(body).map((number) => personalId(number, body.seq)));
  const personal = await store.read(partition, ids);
  return {
    programme,
    head: kept<HeadBody>(head),
    entries: entries.toSorted((a, b) => a.body.seq - b.body.seq),
    cases: (await store.list(partition, 'case')).map((doc) => kept<CaseBody>(doc)),
    personal: personal.flatMap((doc) => (doc ? [kept<PersonalBody>(doc)] : [])),
  };
};

export const numberOfCase = ({ id }: { readonly id: string }): string => id.slice(caseId('').length);

/** A store that holds just these books. */
export const readerOver = ({ programme, head, entries, cases, personal }: Books): Reader => {
  const prefix: Doc = { id: prefixId(programme), etag: 'x', tags: ['prefix'], body: { v: 1, programme } };
  const docs = new Map<string, readonly Doc[]>([
    [SYSTEM, [prefix]],
    [programmePartition(programme), [head, ...entries, ...cases, ...personal]],
  ]);
  const of = (partition: string): readonly Doc[] => docs.get(partition) ?? [];
  return {
    name: 'sqlite',
    read: async (partition, ids) => ids.map((wanted) => of(partition).find(({ id }) => id === wanted)),
    list: async (partition, tag, { limit = 1000, after = '' } = {}) =>
      of(partition)
        .filter(({ id, tags }) => tags.includes(tag) && id > after)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit),
    close: () => Promise.resolve(),
  };
};
