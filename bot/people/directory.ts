import type { Member, PersonId, PersonKey } from '../../domain/member.ts';
import { personKey, withDeputies } from '../../domain/member.ts';
import { MEMBERS } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { memberIn } from '../../storage/register.ts';
import { kept } from '../kept.ts';

/** Who the product knows: by tenant and object id, never by name. Kept for a minute. */
export interface Directory {
  all(): Promise<readonly Member[]>;
  find(person: PersonId): Promise<Member | undefined>;
  get(key: PersonKey): Promise<Member | undefined>;
  /** What this process knows is read anew: it has just changed. */
  refresh(): void;
}

const load = async (store: Store): Promise<readonly Member[]> =>
  withDeputies((await store.list(MEMBERS, 'member')).map(memberIn));

export const makeDirectory = (store: Store, now: () => number): Directory => {
  const known = kept(async () => {
    const members = await load(store);
    return { members, byKey: new Map(members.map((member) => [personKey(member), member])) };
  }, now);
  const get = async (key: PersonKey): Promise<Member | undefined> => (await known()).byKey.get(key);
  return {
    all: async () => (await known()).members,
    get,
    find: (person) => get(personKey(person)),
    refresh: known.forget,
  };
};
