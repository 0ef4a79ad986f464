import type { Month } from '../../domain/day.ts';
import type { ErasedBody, LookMonthBody } from '../../storage/documents/looks.ts';
import { lookIndexPartition, lookMonthId, LOOK, looksPartition, samplesIn } from '../../storage/keys.ts';
import type { Doc, Store, Write } from '../../storage/port.ts';

/** Looks in one commit, and commits at one go: erasing a big month never holds up what is to be sent. */
const BATCH = 90;
const AT_ONCE = 10;

const ERASED: ErasedBody = { v: 1, erased: true };

/** Nothing lists it any more, and nothing of it is left. */
const erased = ({ id, etag }: Doc): Write => ({ op: 'replace', id, ifMatch: etag, tags: [], body: ERASED });

/** Erases what carries the tag. True when nothing is left; false when there may be more, or somebody was faster. */
const eraseTagged = async (store: Store, partition: string, tag: string): Promise<boolean> => {
  for (let times = 0; times < AT_ONCE; times += 1) {
    const docs = await store.list(partition, tag, { limit: BATCH });
    if (docs.length === 0) return true;
    const result = await store.commit(partition, docs.map(erased));
    if (!result.ok) return false;
  }
  return false;
};

/** Erases a month's looks, then what was drawn of them; the month is taken off the list last. True when it is done. */
export const eraseMonth = async (store: Store, programme: string, month: Month): Promise<boolean> => {
  const index = lookIndexPartition(programme);
  if (!(await eraseTagged(store, looksPartition(programme, month), LOOK))) return false;
  if (!(await eraseTagged(store, index, samplesIn(month)))) return false;
  const [doc] = await store.read(index, [lookMonthId(month)]);
  if (!doc) return true;
  const body: LookMonthBody = { v: 1, month };
  const write: Write = { op: 'replace', id: doc.id, ifMatch: doc.etag, tags: [], body };
  return (await store.commit(index, [write])).ok;
};
