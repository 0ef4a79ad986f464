import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { isUsableKey, limitOf } from './check.ts';
import { StoreUnavailable, type Doc, type Reader } from './port.ts';
import { tagsOf } from './sqlite-apply.ts';
import { openFileToRead, openToRead } from './sqlite-database.ts';
import { unavailable } from './sqlite-group.ts';

/** All find by primary keys alone, so their time does not grow with what else is stored. */
export const BY_ID = 'SELECT id, etag, tags, body FROM doc WHERE partition = ? AND id = ?';
export const BY_TAG = `
  SELECT doc.id, etag, tags, body FROM tag CROSS JOIN doc ON doc.partition = tag.partition AND doc.id = tag.id
  WHERE tag.partition = ? AND tag.tag = ? AND tag.id > ? ORDER BY tag.id LIMIT ?`;

export const BY_TAG_BACKWARDS = `
  SELECT doc.id, etag, tags, body FROM tag CROSS JOIN doc ON doc.partition = tag.partition AND doc.id = tag.id
  WHERE tag.partition = ? AND tag.tag = ? AND tag.id < ? ORDER BY tag.id DESC LIMIT ?`;

/** Comes after every id, byte by byte. */
const BEYOND = '\u{10ffff}';

/** Of a row with `id, etag, tags, body`. */
export const docOf = (row: Readonly<Record<string, SQLOutputValue>>): Doc => ({
  id: String(row['id']),
  etag: String(row['etag']),
  tags: tagsOf(String(row['tags'])),
  body: JSON.parse(String(row['body'])),
});

/**
 * The looking half of a store on an open database. `pending` is what must be on disk before anybody is told of what was
 * read: another's commit may be on its way there.
 */
export const readerOf = (
  db: DatabaseSync,
  pending: () => Promise<void> | undefined = () => undefined,
): Pick<Reader, 'read' | 'list'> => {
  const byId = db.prepare(BY_ID);
  const byTag = db.prepare(BY_TAG);
  const byTagBackwards = db.prepare(BY_TAG_BACKWARDS);
  const look = <T>(work: () => T): T => {
    if (!db.isOpen) throw new StoreUnavailable('The store is closed.');
    try {
      return work();
    } catch (error) {
      throw unavailable('read', error);
    }
  };
  const reading = async <T>(work: () => T): Promise<T> => {
    const found = look(work);
    await pending();
    return found;
  };
  const readOne = (partition: string, id: string): Doc | undefined => {
    const row = isUsableKey(id) ? byId.get(partition, id) : undefined;
    return row && docOf(row);
  };
  return {
    read: async (partition, ids) => reading(() => ids.map((id) => readOne(partition, id))),
    list: async (partition, tag, { limit, after, backwards } = {}) => {
      const most = limitOf(limit);
      const [statement, from] = backwards ? [byTagBackwards, BEYOND] : [byTag, ''];
      return reading(() => statement.all(partition, tag, after ?? from, most).map(docOf));
    },
  };
};

const closing = (db: DatabaseSync): Reader => ({
  name: 'sqlite',
  ...readerOf(db),
  close: async () => db.close(),
});

/** Looks into a folder beside the bot that works on it: takes no lock and writes nothing. */
export const openSqliteToRead = async (folder: string): Promise<Reader> => closing(openToRead(folder));

/** The same for a data file that lies elsewhere, as a backup does. */
export const openSqliteFileToRead = async (file: string): Promise<Reader> => closing(openFileToRead(file));
