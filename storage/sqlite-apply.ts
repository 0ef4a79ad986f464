import type { DatabaseSync } from 'node:sqlite';
import type { PreparedWrite } from './check.ts';
import type { CommitResult } from './port.ts';

/** Writes one commit inside the open transaction: all of it, or nothing when a write conflicts. */
export type Apply = (partition: string, writes: readonly PreparedWrite[]) => CommitResult;

/** The tags of a row; nothing but `applier` writes them. */
export const tagsOf = (json: string): readonly string[] => {
  const tags: unknown = JSON.parse(json);
  return Array.isArray(tags) ? tags.map(String) : [];
};

/**
 * Prepares its statements once, for as long as the database is open. Throws what SQLite throws; a conflict is a
 * result.
 */
export const applier = (db: DatabaseSync, newEtag: () => string): Apply => {
  const savepoint = db.prepare('SAVEPOINT one');
  const release = db.prepare('RELEASE one');
  const rollback = db.prepare('ROLLBACK TO one');
  const insert = db.prepare(
    'INSERT INTO doc (partition, id, etag, tags, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const updateBody = db.prepare(
    'UPDATE doc SET etag = ?, body = ? WHERE partition = ? AND id = ? AND etag = ? AND tags = ?',
  );
  const tagsBefore = db.prepare('SELECT tags FROM doc WHERE partition = ? AND id = ? AND etag = ?');
  const update = db.prepare('UPDATE doc SET etag = ?, tags = ?, body = ? WHERE partition = ? AND id = ?');
  const dropTag = db.prepare('DELETE FROM tag WHERE partition = ? AND tag = ? AND id = ?');
  const addTag = db.prepare('INSERT INTO tag (partition, tag, id) VALUES (?, ?, ?)');

  const create = (partition: string, write: PreparedWrite): string | undefined => {
    const etag = newEtag();
    const done = insert.run(partition, write.id, etag, JSON.stringify(write.tags), write.bodyJson);
    if (Number(done.changes) === 0) return undefined;
    for (const tag of write.tags) addTag.run(partition, tag, write.id);
    return etag;
  };

  const replace = (partition: string, write: PreparedWrite, ifMatch: string): string | undefined => {
    const etag = newEtag();
    const tags = JSON.stringify(write.tags);
    // Nearly always the tags stay, and one statement does.
    const done = updateBody.run(etag, write.bodyJson, partition, write.id, ifMatch, tags);
    if (Number(done.changes) > 0) return etag;
    const row = tagsBefore.get(partition, write.id, ifMatch);
    if (row === undefined) return undefined;
    update.run(etag, tags, write.bodyJson, partition, write.id);
    for (const tag of tagsOf(String(row['tags']))) dropTag.run(partition, tag, write.id);
    for (const tag of write.tags) addTag.run(partition, tag, write.id);
    return etag;
  };

  const writeOne = (partition: string, write: PreparedWrite): string | undefined =>
    write.ifMatch === undefined ? create(partition, write) : replace(partition, write, write.ifMatch);

  return (partition, writes) => {
    const [only] = writes;
    if (only && writes.length === 1) {
      // A conflict has changed nothing, so there is nothing to take back.
      const etag = writeOne(partition, only);
      return etag === undefined ? { ok: false, conflict: only.id } : { ok: true, etags: [etag] };
    }
    savepoint.run();
    const etags: string[] = [];
    for (const write of writes) {
      const etag = writeOne(partition, write);
      if (etag === undefined) {
        rollback.run();
        release.run();
        return { ok: false, conflict: write.id };
      }
      etags.push(etag);
    }
    release.run();
    return { ok: true, etags };
  };
};
