import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { isUsableKey, limitOf } from './check.ts';
import { StoreUnavailable, type Doc, type Reader } from './port.ts';
import { tagsOf } from './sqlite-apply.ts';
import { openFileToRead, openToRead } from './sqlite-database.ts';
import { unavailable } from './sqlite-group.ts';

/** All find by primary keys alone, so their time does not grow with what else is stored. */
export const BY_ID = 'SELECT id, etag, tags, body FROM doc WHERE partition = ? AND id = ?';
/** Several at once: each statement of its own would take the file's locks anew. */
export const BY_IDS = `
  SELECT doc.id, etag, tags, body FROM json_each(?) AS wanted
  CROSS JOIN doc ON doc.partition = ? AND doc.id = wanted.value`;
export const BY_TAG = `
  SELECT doc.id, etag, tags, body FROM tag CROSS JOIN doc ON doc.partition = tag.partition AND doc.id = tag.id
  WHERE tag.partition = ? AND tag.tag = ? AND tag.id > ? ORDER BY tag.id LIMIT ?`;

export const BY_TAG_BACKWARDS = `
  SELECT doc.id, etag, tags, body FROM tag CROSS JOIN doc ON doc.partition = tag.partition AND doc.id = tag.id
  WHERE tag.partition = ? AND tag.tag = ? AND tag.id < ? ORDER BY tag.id DESC LIMIT ?`;

/** Comes after every id, byte by byte. */
const BEYOND = '\u{10ffff}';

type Row = Readonly<Record<string, SQLOutputValue>>;

/** Of a row with `id, etag, tags, body`. */
export const docOf = (row: Row): Doc => ({
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
  const byIds = db.prepare(BY_IDS);
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
  const rowsOf = (partition: string, ids: readonly string[]): readonly Row[] => {
    const [id, ...more] = ids.filter(isUsableKey);
    if (id === undefined) return [];
    if (more.length > 0) return byIds.all(JSON.stringify([id, ...more]), partition);
    const row = byId.get(partition, id);
    return row ? [row] : [];
  };
  const readAll = (partition: string, ids: readonly string[]): readonly (Doc | undefined)[] => {
    const rows = new Map(rowsOf(partition, ids).map((row) => [String(row['id']), row]));
    return ids.map((id) => {
      const row = rows.get(id);
      return row && docOf(row);
    });
  };
  return {
    read: async (partition, ids) => reading(() => readAll(partition, ids)),
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
