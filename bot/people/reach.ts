import type { PersonKey } from '../../domain/member.ts';
import type { RoomBody } from '../../storage/documents/room.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { MEMBERS, reachId, roomId, SYSTEM } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';

/** The chat where a person last spoke to the bot: the only place a personal card can go. */
export interface Place {
  readonly conversation: string;
  readonly serviceUrl: string;
}

interface ReachBody extends Place {
  readonly v: 1;
  /** The person has been welcomed: once, wherever they open the bot again. */
  readonly greeted?: true;
}

export interface Reach {
  /** Notes where a person speaks; resolves to true when that is news. */
  note(person: PersonKey, place: Place, greeted?: boolean): Promise<boolean>;
  isGreeted(person: PersonKey): Promise<boolean>;
  of(person: PersonKey): Promise<Place | undefined>;
}

/** Those of some people to whom a card can go: they have spoken to the bot, and have not taken it away since. */
export const reachedAmong = async (
  store: Store,
  people: readonly PersonKey[],
): Promise<ReadonlySet<PersonKey>> => {
  const docs = await store.read(MEMBERS, people.map(reachId));
  const places = people.flatMap((person, index) => {
    const place = maybeBody<ReachBody>(docs[index]);
    return place ? [{ person, room: roomId(place.conversation) }] : [];
  });
  const rooms = await store.read(
    SYSTEM,
    places.map(({ room }) => room),
  );
  return new Set(
    places.flatMap(({ person }, index) => (maybeBody<RoomBody>(rooms[index])?.away ? [] : [person])),
  );
};

const sameBody = (a: ReachBody | undefined, b: ReachBody): boolean =>
  a?.conversation === b.conversation && a.serviceUrl === b.serviceUrl && a.greeted === b.greeted;

export const makeReach = (store: Store): Reach => {
  const known = new Map<PersonKey, ReachBody>();
  return {
    async note(person, { conversation, serviceUrl }, greeted = false) {
      const mark = greeted || known.get(person)?.greeted ? ({ greeted: true } as const) : {};
      if (sameBody(known.get(person), { v: 1, conversation, serviceUrl, ...mark })) return false;
      const id = reachId(person);
      const [doc] = await store.read(MEMBERS, [id]);
      const before = maybeBody<ReachBody>(doc);
      const body: ReachBody = {
        v: 1,
        conversation,
        serviceUrl,
        ...(before?.greeted && { greeted: true }),
        ...mark,
      };
      const news = !sameBody(before, body);
      // Losing a race here means that somebody noted a place in the same moment: either will do.
      if (news) {
        await store.commit(MEMBERS, [
          doc ? { op: 'replace', id, ifMatch: doc.etag, body } : { op: 'create', id, body },
        ]);
      }
      known.set(person, body);
      return news;
    },
    async isGreeted(person) {
      const [doc] = await store.read(MEMBERS, [reachId(person)]);
      return maybeBody<ReachBody>(doc)?.greeted === true;
    },
    async of(person) {
      const [doc] = await store.read(MEMBERS, [reachId(person)]);
      return maybeBody<ReachBody>(doc);
    },
  };
};
