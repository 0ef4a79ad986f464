import type { PersonKey } from '../../domain/member.ts';
import { maybeBody } from '../../storage/documents.ts';
import { MEMBERS, reachId } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';

/** The chat where a person last spoke to the bot: the only place a personal card can go. */
export interface Place {
  readonly conversation: string;
  readonly serviceUrl: string;
}

interface ReachBody extends Place {
  readonly v: 1;
}

export interface Reach {
  /** Notes where a person speaks; resolves to true when that is news. */
  note(person: PersonKey, place: Place): Promise<boolean>;
  of(person: PersonKey): Promise<Place | undefined>;
}

const sameBody = (a: ReachBody | undefined, b: ReachBody): boolean =>
  a?.conversation === b.conversation && a.serviceUrl === b.serviceUrl;

export const makeReach = (store: Store): Reach => {
  const known = new Map<PersonKey, ReachBody>();
  return {
    async note(person, { conversation, serviceUrl }) {
      const body: ReachBody = { v: 1, conversation, serviceUrl };
      if (sameBody(known.get(person), body)) return false;
      const id = reachId(person);
      const [doc] = await store.read(MEMBERS, [id]);
      const news = !sameBody(maybeBody<ReachBody>(doc), body);
      // Losing a race here means that somebody noted a place in the same moment: either will do.
      if (news) {
        await store.commit(MEMBERS, [
          doc ? { op: 'replace', id, ifMatch: doc.etag, body } : { op: 'create', id, body },
        ]);
      }
      known.set(person, body);
      return news;
    },
    async of(person) {
      const [doc] = await store.read(MEMBERS, [reachId(person)]);
      return maybeBody<ReachBody>(doc);
    },
  };
};
