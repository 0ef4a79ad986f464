import { DatabaseSync } from 'node:sqlite';

/**
 * Runs first in a bot whose database is full between one SIGUSR2 and the next: it may not have a page more than it has,
 * and what is free within it is taken.
 */
const NO_LIMIT = 1_073_741_823;
const open = new Set<DatabaseSync>();
let full = false;

const exec = DatabaseSync.prototype.exec;
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
  exec.call(this, sql);
  if (sql.includes('journal_mode = WAL')) open.add(this);
};

const limit = (db: DatabaseSync): void => {
  if (!db.isOpen) return;
  const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
  exec.call(db, `PRAGMA max_page_count = ${full ? pages : NO_LIMIT}`);
};

process.on('SIGUSR2', () => {
  full = !full;
  open.forEach(limit);
});
