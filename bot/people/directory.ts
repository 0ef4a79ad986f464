import type { Member, PersonId, PersonKey } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { bodyOf } from '../../storage/documents.ts';
import { MEMBERS } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { kept } from '../kept.ts';

/** Who the product knows: by tenant and object id, never by name. Kept for a minute. */
export interface Directory {
  all(): Promise<readonly Member[]>;
  find(person: PersonId): Promise<Member | undefined>;
  get(key: PersonKey): Promise<Member | undefined>;
}

const load = async (store: Store): Promise<readonly Member[]> => {
  const docs = await store.list(MEMBERS, 'member');
  return docs.map((doc) => {
    const { v: _, ...member } = bodyOf<Member & { v: 1 }>(doc);
    return member;
  });
};

export const makeDirectory = (store: Store, now: () => number): Directory => {
  const known = kept(async () => {
    const members = await load(store);
    return { members, byKey: new Map(members.map((member) => [personKey(member), member])) };
  }, now);
  const get = async (key: PersonKey): Promise<Member | undefined> => (await known()).byKey.get(key);
  return { all: async () => (await known()).members, get, find: (person) => get(personKey(person)) };
};
