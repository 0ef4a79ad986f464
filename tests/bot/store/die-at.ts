import { DatabaseSync } from 'node:sqlite';

/**
 * Runs first in a copy to SQLite that is to die by SIGKILL: `?commit=2&when=after` means when the second transaction is
 * on disk and nothing else has happened; `before`: when it is about to be.
 */
const asked = new URL(import.meta.url).searchParams;
const fatal = Number(asked.get('commit'));
const when = asked.get('when');

const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

let commits = 0;
const exec = DatabaseSync.prototype.exec;
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
  if (sql === 'COMMIT') commits += 1;
  if (sql === 'COMMIT' && commits === fatal && when === 'before') die();
  exec.call(this, sql);
  if (sql === 'COMMIT' && commits === fatal) die();
};
