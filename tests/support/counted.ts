import type { Store } from '../../storage/port.ts';

/** What was asked for lists of cases: the outbox, which works all the time, lists none. */
export interface Asked {
  readonly requests: number;
  readonly documents: number;
}

export interface Counted {
  readonly wrap: (store: Store) => Store;
  /** What was asked since the last time. */
  taken(): Asked;
}

const OF_CASES = /^(?:case|of|task|active|open|closed|organisation|provider|ref)(?::|$)/;
/** The log of one case, which a list of cases never reads. */
const OF_LOG = /^case:/;

/** A store that counts how lists of cases are read. */
export const countRequests = (): Counted => {
  let requests = 0;
  let documents = 0;
  return {
    wrap: (store) => ({
      ...store,
      async list(partition, tag, page) {
        const docs = await store.list(partition, tag, page);
        if (partition.startsWith('programme:') && OF_CASES.test(tag) && !OF_LOG.test(tag)) {
          requests += 1;
          documents += docs.length;
        }
        return docs;
      },
    }),
    taken() {
      const now = { requests, documents };
      requests = 0;
      documents = 0;
      return now;
    },
  };
};
