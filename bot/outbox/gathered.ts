import type { Doc, Store } from '../../storage/port.ts';
import { readMany } from '../../storage/read-many.ts';
import { moment } from './moment.ts';

interface Asked {
  readonly ids: readonly string[];
  readonly done: (docs: readonly (Doc | undefined)[]) => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * A store that is asked once for all that is read of a partition in the same moment: several cards about a case are
 * made at once, for people of whom each is looked up. Nothing is kept, so what is read is never older than the question.
 */
export const gathered = (store: Store): Store => {
  const waiting = new Map<string, Asked[]>();

  const ask = async (partition: string): Promise<void> => {
    await moment();
    const asked = waiting.get(partition) ?? [];
    waiting.delete(partition);
    const ids = [...new Set(asked.flatMap((one) => one.ids))];
    try {
      const docs = new Map(
        (await readMany(store, partition, ids)).map((doc, index) => [ids[index], doc] as const),
      );
      for (const one of asked) one.done(one.ids.map((id) => docs.get(id)));
    } catch (error) {
      for (const one of asked) one.failed(error);
    }
  };

  return {
    ...store,
    read: (partition, ids) =>
      new Promise((done, failed) => {
        const asked = waiting.get(partition);
        if (asked) asked.push({ ids, done, failed });
        else {
          waiting.set(partition, [{ ids, done, failed }]);
          void ask(partition);
        }
      }),
  };
};

/** A store that reads each document once: for what is made of it in one piece, as of one moment. */
export const remembered = (store: Store): Store => {
  const known = new Map<string, Promise<readonly (Doc | undefined)[]>>();
  return {
    ...store,
    read(partition, ids) {
      const key = JSON.stringify([partition, ids]);
      const docs = known.get(key) ?? store.read(partition, ids);
      known.set(key, docs);
      return docs;
    },
  };
};
