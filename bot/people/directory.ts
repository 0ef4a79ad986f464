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

/** One that can also be asked what holds now. */
export interface LiveDirectory extends Directory {
  /**
   * The members as the register says at this moment, with one small read: what somebody is to change is judged by
   * these, so that who lost a right through another process changes nothing by it any more.
   */
  newest(): Promise<readonly Member[]>;
}

const load = async (store: Store): Promise<readonly Member[]> =>
  withDeputies((await store.list(MEMBERS, 'member')).map(memberIn));

export const makeDirectory = (store: Store, now: () => number): LiveDirectory => {
  /** Every change of the register replaces its head. */
  const headNow = async (): Promise<string | undefined> => {
    const [head] = await store.read(MEMBERS, ['head']);
    return head?.etag;
  };
  const known = kept(async () => {
    // Before the list: what changes in between is found out at the next look.
    const head = await headNow();
    const members = await load(store);
    return { head, members, byKey: new Map(members.map((member) => [personKey(member), member])) };
  }, now);
  const get = async (key: PersonKey): Promise<Member | undefined> => (await known()).byKey.get(key);
  return {
    all: async () => (await known()).members,
    async newest() {
      const [head, before] = await Promise.all([headNow(), known()]);
      if (before.head !== head) known.forget();
      return (await known()).members;
    },
    get,
    find: (person) => get(personKey(person)),
    refresh: known.forget,
  };
};
