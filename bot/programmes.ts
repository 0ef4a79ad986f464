import type { Member } from '../domain/member.ts';
import { programmeIds } from '../storage/chains.ts';
import type { ProgrammeBody } from '../storage/documents/programme.ts';
import { maybeBody } from '../storage/documents/body.ts';
import { programmePartition } from '../storage/keys.ts';
import type { Store } from '../storage/port.ts';
import { kept } from './kept.ts';

/** The programmes in the store, kept for a minute; commands judge by what they read themselves. */
export interface Programmes {
  all(): Promise<readonly ProgrammeBody[]>;
  /** By a case number's prefix. */
  byCase(number: string): Promise<ProgrammeBody | undefined>;
  byId(id: string): Promise<ProgrammeBody | undefined>;
  /** The programme that a member's organisation takes part in; the first where there are several. */
  of(member: Member): Promise<ProgrammeBody | undefined>;
  /** What this process knows is read anew: a rule has just changed. */
  refresh(): void;
}

const load = async (store: Store): Promise<readonly ProgrammeBody[]> => {
  const ids = await programmeIds(store);
  const bodies = await Promise.all(
    ids.map(async (id) => {
      const [doc] = await store.read(programmePartition(id), ['programme']);
      return maybeBody<ProgrammeBody>(doc);
    }),
  );
  return bodies.flatMap((body) => body ?? []);
};

export const makeProgrammes = (store: Store, now: () => number): Programmes => {
  const all = kept(() => load(store), now);
  const find = async (fits: (body: ProgrammeBody) => boolean): Promise<ProgrammeBody | undefined> =>
    (await all()).find(fits);
  return {
    all,
    refresh: all.forget,
    byId: (id) => find(({ programme }) => programme.id === id),
    byCase: (number) => find(({ programme }) => number.startsWith(`${programme.prefix}-`)),
    of: (member) =>
      find(({ programme }) => programme.organisations.some(({ id }) => id === member.organisation)),
  };
};
