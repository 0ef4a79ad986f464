import type { Member, PersonId, PersonKey } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { bodyOf } from '../../storage/documents.ts';
import { MEMBERS } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';

/** A change of members is seen by every process within this time. */
const KEPT_MS = 60_000;

/** Who the product knows: by tenant and object id, never by name. */
export interface Directory {
  all(): Promise<readonly Member[]>;
  find(person: PersonId): Promise<Member | undefined>;
  get(key: PersonKey): Promise<Member | undefined>;
}

export const makeDirectory = (store: Store, now: () => number): Directory => {
  let kept: { readonly at: number; readonly members: Promise<readonly Member[]> } | undefined;

  const load = async (): Promise<readonly Member[]> => {
    const docs = await store.list(MEMBERS, 'member');
    return docs.map((doc) => {
      const { v: _, ...member } = bodyOf<Member & { v: 1 }>(doc);
      return member;
    });
  };

  const all = async (): Promise<readonly Member[]> => {
    if (!kept || now() - kept.at > KEPT_MS) kept = { at: now(), members: load() };
    const { members } = kept;
    try {
      return await members;
    } catch (error) {
      kept = undefined;
      throw error;
    }
  };

  const get = async (key: PersonKey): Promise<Member | undefined> =>
    (await all()).find((member) => personKey(member) === key);

  return { all, get, find: (person) => get(personKey(person)) };
};
