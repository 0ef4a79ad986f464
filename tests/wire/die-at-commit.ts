import { DatabaseSync, StatementSync } from 'node:sqlite';

/**
 * Runs first in a bot that is to die by SIGKILL around a command's commit: `?command=2&when=after` means when the
 * second command is on disk and nothing else has happened; `before`: when it is about to be.
 */
const asked = new URL(import.meta.url).searchParams;
const fatal = Number(asked.get('command'));
const when = asked.get('when');

let commands = 0;
let due = false;

type Run = typeof StatementSync.prototype.run;
const run: Run = StatementSync.prototype.run;
const watched = function (this: StatementSync, ...given: Parameters<Run>) {
  const [partition, id]: readonly unknown[] = given;
  // Five values: a document is created. Its tags are three values.
  const isCommand = given.length === 5 && String(partition).startsWith('programme:');
  if (isCommand && String(id).startsWith('command:')) {
    commands += 1;
    due ||= commands === fatal;
  }
  return run.apply(this, given);
};
StatementSync.prototype.run = watched as Run;

const die = (): void => {
  process.kill(process.pid, 'SIGKILL');
};

const exec = DatabaseSync.prototype.exec;
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
  if (due && sql === 'COMMIT' && when === 'before') die();
  exec.call(this, sql);
  if (due && sql === 'COMMIT') die();
};
