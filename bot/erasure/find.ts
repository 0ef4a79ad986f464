import { keptOf } from '../../domain/erasure/anonymous.ts';
import type { PersonalBody } from '../../storage/documents/log.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { logOf } from '../../storage/history.ts';
import { cardsTag, personalId, talkPartition } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Doc, Reader } from '../../storage/port.ts';
import type { Directory } from '../people/directory.ts';
import { readTalk, type StandingTalk } from '../chat/stored-talk.ts';
import { personKey } from '../../domain/member.ts';
import type { Reach } from '../people/reach.ts';

export interface FindDeps {
  readonly store: Pick<Reader, 'read' | 'list'>;
  readonly directory: Directory;
  readonly reach: Reach;
}

/** The documents with a personal value of a case that does not stay. */
export const valuesOf = async (
  { store }: Pick<FindDeps, 'store'>,
  partition: string,
  number: string,
): Promise<readonly Doc[]> => {
  const entries = await logOf(store, partition, number);
  const docs = await store.read(
    partition,
    entries.map(({ seq }) => personalId(number, seq)),
  );
  return docs.flatMap((doc) => {
    const values = maybeBody<PersonalBody>(doc)?.values ?? {};
    return doc && Object.keys(values).length > Object.keys(keptOf(values)).length ? [doc] : [];
  });
};

/** The personal chats of everybody who is or was a member, with what is remembered of each. */
export async function* talksOf({ store, directory, reach }: FindDeps): AsyncGenerator<{
  readonly partition: string;
  readonly found: StandingTalk;
}> {
  for (const member of await directory.all()) {
    const place = await reach.of(personKey(member));
    if (!place) continue;
    const partition = talkPartition(place.conversation);
    const found = await readTalk(store, partition);
    if (found) yield { partition, found };
  }
}

/** The cards that were, or will be, sent about a case. */
export const cardsOf = (
  { store }: Pick<FindDeps, 'store'>,
  partition: string,
  number: string,
): Promise<readonly Doc[]> => listAll(store, partition, cardsTag(number));
