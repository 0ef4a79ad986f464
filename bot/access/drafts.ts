import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { MEMBERS, reachId, talkPartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { readTalk } from '../chat/stored-talk.ts';
import { draftsOf } from '../chat/talk.ts';
import type { Place } from '../people/reach.ts';
import type { HeldDraft } from './gather.ts';

const isAbout = (run: Run, number: string): boolean => {
  const { cases } = run.answers;
  return run.case === number || (Array.isArray(cases) && cases.includes(number));
};

/** The drafts that people have about a case, in the chats where they last spoke: that they are there, and no more. */
export const draftsAbout =
  (store: Pick<Store, 'read'>) =>
  async (number: string, members: readonly Member[]): Promise<readonly HeldDraft[]> => {
    const places = await store.read(
      MEMBERS,
      members.map((member) => reachId(personKey(member))),
    );
    const found = await Promise.all(
      members.map(async (member, index) => {
        const place = maybeBody<Place>(places[index]);
        if (!place) return [];
        const standing = await readTalk(store, talkPartition(place.conversation));
        if (!standing) return [];
        return draftsOf(standing.talk, personKey(member))
          .filter((run) => isAbout(run, number))
          .map(({ flow, touchedAt }) => ({ organisation: member.organisation, flow, touchedAt }));
      }),
    );
    return found.flat();
  };
