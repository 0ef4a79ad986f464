import { createHash } from 'node:crypto';
import { constants, createReadStream, existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { dataFileIn, hasLog, waitForFile, waitForNames } from '../../storage/sqlite-backup.ts';
import { checkFile } from './check-file.ts';
import { holdFolder } from './in-use.ts';
import type { Named } from './named.ts';
import { newestLine } from './proof.ts';
import { Refused } from './refused.ts';

export interface RestoreDeps {
  /** `NODE_ENV=production`. */
  readonly production: boolean;
  /** ERASURES_FILE, where it is set. */
  readonly erasures: string | undefined;
  readonly say: (line: string) => void;
}

const unfinishedIn = (folder: string): string => `${dataFileIn(folder)}.unfinished`;

/** What can lie in a folder that holds no data: the lock, a disk's own folder, a restore that was interrupted. */
const EMPTY = /^(lock\.db(-.*)?|lost\+found|mikrolaan\.db\.unfinished)$/;

const mustBeEmpty = async (folder: string): Promise<void> => {
  const names = await readdir(folder);
  if (names.every((name) => EMPTY.test(name))) return;
  throw new Refused(
    [
      `There is something in "${folder}", and a backup is only put back into an empty folder. Move the old one away first:`,
      `  mv "${folder}" "${folder}-old"`,
      'and keep it until you know that nothing in it is missed.',
    ].join('\n'),
  );
};

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

/** On disk, for this user alone, and the same to the byte, or not there at all. */
const put = async (file: string, folder: string): Promise<void> => {
  const unfinished = unfinishedIn(folder);
  await rm(unfinished, { force: true });
  await copyFile(file, unfinished, constants.COPYFILE_EXCL);
  await chmod(unfinished, 0o600);
  waitForFile(unfinished);
  if ((await hashOf(unfinished)) !== (await hashOf(file)))
    throw new Refused('What arrived in the data folder is not what is in the backup: is the disk whole?');
  await rename(unfinished, dataFileIn(folder));
  waitForNames(folder);
};

const erasuresLine = (erasures: string | undefined): string =>
  erasures === undefined
    ? 'ERASURES_FILE is not set: whoever was erased after the backup is back. Set it before the bot starts, if there is such a list.'
    : `At its start the bot erases again what stands in ${erasures}, before anybody is let in.`;

/** Puts a backup back into an empty or missing data folder. Throws Refused. */
export const restore = async (
  { settings, says }: Named,
  from: string,
  { production, erasures, say }: RestoreDeps,
): Promise<void> => {
  if (settings.kind === 'cosmos')
    throw new Refused(
      'Only SQLite data is put back like this; docs/store.md says how a Cosmos DB account is.',
    );
  const [file, folder] = [resolve(from), resolve(settings.folder)];
  if (!existsSync(file)) throw new Refused(`There is no file "${file}".`);
  if (hasLog(file))
    throw new Refused(
      `"${file}" is the data file of a bot and no backup: what was confirmed last may lie in files beside it. ` +
        'Copy the whole folder that it comes from into place instead.',
    );
  const { kind, newest } = await checkFile(file, `"${file}"`);
  if (kind === 'demo' && production)
    throw new Refused('This is a backup of demo data, and demo people must not meet real citizens.');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const held = holdFolder(folder, says, 'a backup is put back');
  try {
    await mustBeEmpty(folder);
    await put(file, folder);
  } finally {
    held.release();
  }
  say(`Put back ${kind} data into "${folder}", checked, every event log whole (${newestLine(newest)}).`);
  say('What was confirmed after the backup was made is lost, and numbers given since are given again.');
  say('What waited to be sent then is sent, also where it has gone out since.');
  say(erasuresLine(erasures));
};
