import { closeSync, fsyncSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FILE, openFileToRead, openToRead } from './sqlite-database.ts';

/** Where the data of a folder are, whether there are any or not. */
export const dataFileIn = (folder: string): string => join(folder, DATA_FILE);

/** Waits until the disk has a file. */
export const waitForFile = (file: string): void => {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Waits until the disk has the names in a folder; Windows opens no folder and keeps names by itself. */
export const waitForNames = (folder: string): void => {
  if (process.platform !== 'win32') waitForFile(folder);
};

/** The file a backup is written to, empty and for this user alone. Throws where it is there already. */
export const newFile = (file: string): void => closeSync(openSync(file, 'wx', 0o600));

const saidBy = (error: unknown): string =>
  error instanceof Error && 'errstr' in error ? String(error.errstr) : 'no reason was given';

/**
 * Writes the data of a folder as it is at this moment to an empty file, also while a bot works on it; on disk when
 * this returns. `VACUUM INTO` because it reads once and writes only what is in use, so no page that an erased text
 * was on comes along; SQLite's own backup begins again with every commit of the bot (measured with 100.000 documents
 * under load: 2 s, and without an end). Throws an Error for people.
 */
export const backUpFolder = (folder: string, file: string): void => {
  const db = openToRead(folder);
  try {
    db.prepare('VACUUM INTO ?').run(file);
  } catch (error) {
    throw new Error(`The backup cannot be made: ${saidBy(error)}.`, { cause: error });
  } finally {
    db.close();
  }
  waitForFile(file);
};

/** What SQLite finds wrong with a data file; empty where it is whole. Throws an Error for people where it is none. */
export const faultsIn = (file: string): readonly string[] => {
  const db = openFileToRead(file);
  try {
    const rows = db.prepare('PRAGMA integrity_check').all();
    return rows.map((row) => String(row['integrity_check'])).filter((line) => line !== 'ok');
  } catch (error) {
    return [saidBy(error)];
  } finally {
    db.close();
  }
};

const FORMAT_AT = 18;
const WITH_LOG = 2;

/** Whether a data file is one that is worked on, which another file with the newest writes may belong to. */
export const hasLog = (file: string): boolean => {
  const handle = openSync(file, 'r');
  try {
    const format = Buffer.alloc(1);
    readSync(handle, format, 0, 1, FORMAT_AT);
    return format[0] === WITH_LOG;
  } finally {
    closeSync(handle);
  }
};
