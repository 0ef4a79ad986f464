import type { Member } from '../domain/member.ts';
import type { ProgrammeBody } from '../storage/documents.ts';
import { maybeBody } from '../storage/documents.ts';
import { prefixId, programmePartition, SYSTEM } from '../storage/keys.ts';
import type { Doc, Store } from '../storage/port.ts';

/** The programmes in the store: found by the prefix of a case number, or by who takes part. */
export interface Programmes {
  all(): Promise<readonly ProgrammeBody[]>;
  /** By a case number's prefix. */
  byCase(number: string): Promise<ProgrammeBody | undefined>;
  byId(id: string): Promise<ProgrammeBody | undefined>;
  /** The programme that a member's organisation takes part in; the first where there are several. */
  of(member: Member): Promise<ProgrammeBody | undefined>;
}

const nameOf = (doc: Doc | undefined): string | undefined => maybeBody<{ programme: string }>(doc)?.programme;

export const makeProgrammes = (store: Store): Programmes => {
  const byId = async (id: string): Promise<ProgrammeBody | undefined> => {
    const [doc] = await store.read(programmePartition(id), ['programme']);
    return maybeBody<ProgrammeBody>(doc);
  };
  const all = async (): Promise<readonly ProgrammeBody[]> => {
    const docs = await store.list(SYSTEM, 'prefix');
    const bodies = await Promise.all(docs.map((doc) => byId(nameOf(doc) ?? '')));
    return bodies.flatMap((body) => body ?? []);
  };
  return {
    all,
    byId,
    async byCase(number) {
      const prefix = /^(.+)-\d{4}-\d+$/.exec(number)?.[1];
      if (prefix === undefined) return undefined;
      const [doc] = await store.read(SYSTEM, [prefixId(prefix)]);
      const id = nameOf(doc);
      return id === undefined ? undefined : byId(id);
    },
    async of(member) {
      const bodies = await all();
      return bodies.find(({ programme }) =>
        programme.organisations.some(({ id }) => id === member.organisation),
      );
    },
  };
};
