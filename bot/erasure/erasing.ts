import type { Instant } from '../../domain/day.ts';
import { keptOf } from '../../domain/erasure/anonymous.ts';
import type { ErasureBody } from '../../storage/documents/erasure.ts';
import type { PersonalBody } from '../../storage/documents/log.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { forgetCopies } from '../../storage/copied.ts';
import { ERASING, programmePartition } from '../../storage/keys.ts';
import { listAll } from '../../storage/list-all.ts';
import type { Doc, Store, Write } from '../../storage/port.ts';
import type { Log } from '../log/log.ts';
import { clearCards, CARDS_AT_ONCE, type CardDeps } from './clear-cards.ts';
import { writeTalk } from '../chat/stored-talk.ts';
import { clearTalk } from './clear-talk.ts';
import type { EraseList } from './erase-list.ts';
import { cardsOf, talksOf, valuesOf, type FindDeps } from './find.ts';

/** In one commit: below the hundred writes that a transaction takes. */
const BATCH = 90;

interface Deps extends FindDeps, CardDeps {
  readonly store: Store;
  /** Where what was erased is written down outside the store; nowhere unless told. */
  readonly eraseList?: EraseList;
  readonly log: Log;
}

/**
 * Clears away what a person who was erased has left beside the case: the values of the event log, drafts, cards in
 * Teams. Each piece is found again until it is gone, so that it goes on wherever a process died; the mark is taken off last.
 */
export type Erasing = (programme: ProgrammeBody) => Promise<void>;

const emptied = (doc: Doc): Write => {
  const { values } = bodyOf<PersonalBody>(doc);
  return {
    op: 'replace',
    id: doc.id,
    ifMatch: doc.etag,
    body: { v: 1, values: keptOf(values) as PersonalBody['values'] } satisfies PersonalBody,
  };
};

const clearValues = async (deps: Deps, partition: string, number: string): Promise<boolean> => {
  const docs = await valuesOf(deps, partition, number);
  for (let from = 0; from < docs.length; from += BATCH) {
    const result = await deps.store.commit(partition, docs.slice(from, from + BATCH).map(emptied));
    if (!result.ok) return false;
  }
  return true;
};

const clearTalks = async (deps: Deps, number: string, at: Instant): Promise<boolean> => {
  for await (const { partition, found } of talksOf(deps)) {
    const talk = clearTalk(found.talk, number, at);
    // Its owner has written meanwhile: the next round looks again.
    if (talk && !(await writeTalk(deps.store, partition, found, talk))) return false;
  }
  return true;
};

export const makeErasing = (deps: Deps): Erasing => {
  const { store, eraseList, log } = deps;

  const finish = async (programme: string, doc: Doc, body: ErasureBody): Promise<void> => {
    await eraseList?.add({ v: 1, programme, case: body.case, at: body.at, by: body.by });
    const result = await store.commit(programmePartition(programme), [
      { op: 'replace', id: doc.id, ifMatch: doc.etag, tags: [], body: { ...body, state: 'done' } },
    ]);
    if (result.ok) log('erased', { programme, cards: body.cardsLeft ?? 0 });
  };

  /** The cards are replaced some at a time; how it stands then where none is to be looked at any more. */
  const clearSome = async (partition: string, doc: Doc): Promise<ErasureBody | undefined> => {
    const before = bodyOf<ErasureBody>(doc);
    const cards = await cardsOf(deps, partition, before.case);
    const some = cards.slice(0, CARDS_AT_ONCE);
    const { left, again } = await clearCards(deps, partition, before.case, some);
    const body = left > 0 ? { ...before, cardsLeft: (before.cardsLeft ?? 0) + left } : before;
    if (cards.length === some.length && again === 0) return body;
    if (left > 0)
      await store.commit(partition, [
        { op: 'replace', id: doc.id, ifMatch: doc.etag, tags: [ERASING], body },
      ]);
    return undefined;
  };

  return async ({ programme }) => {
    const partition = programmePartition(programme.id);
    for (const doc of await listAll(store, partition, ERASING)) {
      const { case: number, at } = bodyOf<ErasureBody>(doc);
      if (!(await clearValues(deps, partition, number)) || !(await clearTalks(deps, number, at))) continue;
      if (!(await forgetCopies(deps.store, partition, number))) continue;
      const body = await clearSome(partition, doc);
      if (body) await finish(programme.id, doc, body);
    }
  };
};
