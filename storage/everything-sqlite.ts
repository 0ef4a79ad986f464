import { walkShelves, type Everything } from './everything.ts';
import { openToRead } from './sqlite-database.ts';
import { unavailable } from './sqlite-group.ts';
import { docOf } from './sqlite-read.ts';

/** Both find by the primary key alone, so a page takes the same time wherever it begins. */
const NEXT_PARTITION = 'SELECT partition FROM doc WHERE partition > ? ORDER BY partition LIMIT 1';
const NEXT_DOCS = 'SELECT id, etag, tags, body FROM doc WHERE partition = ? AND id > ? ORDER BY id LIMIT 500';

const reading = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw unavailable('read', error);
  }
};

/**
 * Works beside a bot. Rejects with an Error for people where the file cannot be opened, with StoreUnavailable while
 * reading.
 */
export const everythingInSqlite = async (folder: string): Promise<Everything> => {
  const db = openToRead(folder);
  const nextPartition = db.prepare(NEXT_PARTITION);
  const nextDocs = db.prepare(NEXT_DOCS);
  return {
    pages: () =>
      walkShelves({
        partitions: async (after) =>
          reading(() => nextPartition.all(after).map((row) => String(row['partition']))),
        docs: async (partition, after) => reading(() => nextDocs.all(partition, after).map(docOf)),
      }),
    close: async () => db.close(),
  };
};
