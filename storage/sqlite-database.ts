import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The data file in its folder. */
export const DATA_FILE = 'mikrolaan.db';

/** Raised by one with every change of the tables below. */
const SCHEMA_VERSION = 1;

/** Waiting blocks the event loop, and nobody but us should write. */
const BUSY_WAIT_MS = 250;
/** Who only reads may wait while the log of writes is brought in. */
const READ_WAIT_MS = 5_000;

/**
 * `doc` keeps its rowid: rows are 2 kB and more, and in a WITHOUT ROWID table the upper levels of the tree would carry
 * them too (measured with 2 kB bodies: reads 3 times, grouped writes 2 times slower, the file twice as large).
 * BINARY collation compares UTF-8 bytes: the same as code-unit order, except that characters outside the Basic
 * Multilingual Plane (emoji) come after U+E000–U+FFFF instead of before.
 */
const TABLES = `
  CREATE TABLE doc (
    partition TEXT NOT NULL,
    id        TEXT NOT NULL,
    etag      TEXT NOT NULL,
    tags      TEXT NOT NULL,
    body      TEXT NOT NULL,
    PRIMARY KEY (partition, id)
  ) STRICT;
  CREATE TABLE tag (
    partition TEXT NOT NULL,
    tag       TEXT NOT NULL,
    id        TEXT NOT NULL,
    PRIMARY KEY (partition, tag, id)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

const versionOf = (db: DatabaseSync): number =>
  Number(db.prepare('PRAGMA user_version').get()?.['user_version']);

const bringUpToDate = (db: DatabaseSync, file: string): void => {
  const version = versionOf(db);
  if (version > SCHEMA_VERSION)
    throw new Error(
      `The database "${file}" has schema version ${version}, and this program knows versions up to ${SCHEMA_VERSION}. ` +
        'A newer program has written it: start that one, or restore a backup from before the update.',
    );
  if (version < SCHEMA_VERSION) db.exec(`BEGIN IMMEDIATE; ${TABLES} COMMIT;`);
};

const notOpened = (file: string, error: unknown): unknown =>
  error instanceof Error && 'errstr' in error
    ? new Error(`The database "${file}" cannot be opened: ${String(error.errstr)}.`, { cause: error })
    : error;

/**
 * Opens or creates the data file. What is committed is in the write-ahead log, whole or not at all (synchronous NORMAL);
 * who opened it brings that log to the disk (`sqlite-flush.ts`) before anybody hears of it, which FULL would do
 * with the event loop standing still. `scratch` data waits for no disk at all. What is overwritten is overwritten with
 * zeros (secure_delete), for erasing must erase.
 */
export const openDatabase = (file: string, { scratch = false } = {}): DatabaseSync => {
  closeSync(openSync(file, 'a', 0o600)); // for this user alone, whatever the folder; SQLite's other files take it over
  const db = new DatabaseSync(file, { timeout: BUSY_WAIT_MS });
  try {
    const synchronous = scratch ? 'OFF' : 'NORMAL';
    db.exec(`PRAGMA synchronous = ${synchronous}; PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON`);
    bringUpToDate(db, file);
    return db;
  } catch (error) {
    db.close();
    throw notOpened(file, error);
  }
};

/** Opens a data file as it is, also while a bot works on it. Throws an Error for people. */
export const openFileToRead = (file: string): DatabaseSync => {
  try {
    const db = new DatabaseSync(file, { readOnly: true, timeout: READ_WAIT_MS });
    const version = versionOf(db);
    if (version === SCHEMA_VERSION) return db;
    db.close();
    throw new Error(
      `The database "${file}" has schema version ${version}, and this program reads ${SCHEMA_VERSION}.`,
    );
  } catch (error) {
    throw notOpened(file, error);
  }
};

/** The same by the folder the store was set up with. */
export const openToRead = (folder: string): DatabaseSync => openFileToRead(join(folder, DATA_FILE));

/**
 * Moves the write-ahead log into the database and empties it: overwritten text stays in that log until then. False when
 * somebody reading the file from outside (a backup) held it up; never waits for them.
 */
export const tidy = (db: DatabaseSync): boolean => {
  db.exec('PRAGMA busy_timeout = 0');
  try {
    return Number(db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy']) === 0;
  } finally {
    db.exec(`PRAGMA busy_timeout = ${BUSY_WAIT_MS}`);
  }
};
