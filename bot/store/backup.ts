import { existsSync, realpathSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { backUpFolder, newFile, waitForNames } from '../../storage/sqlite-backup.ts';
import { noteBackup } from './backups.ts';
import { checkFile } from './check-file.ts';
import { mustBeThere, type Named } from './named.ts';
import { newestLine } from './proof.ts';
import { Refused } from './refused.ts';

export const NOT_ON_COSMOS =
  'Cosmos DB is backed up by its own account (continuous backup, where it is switched on); docs/store.md says how it is put back.';

/** Throws Refused where the backup cannot be written there, or would be lost together with the data. */
const mustBeFree = (file: string, folder: string): void => {
  if (existsSync(file))
    throw new Refused(`"${file}" is there already, and a backup overwrites nothing: name another file.`);
  if (!existsSync(dirname(file)))
    throw new Refused(`The folder "${dirname(file)}" is not there: make it first.`);
  const way = relative(realpathSync(folder), realpathSync(dirname(file)));
  if (!isAbsolute(way) && !way.startsWith('..'))
    throw new Refused(
      'A backup inside the data folder is lost together with it: name a file somewhere else.',
    );
};

const unfinishedOf = (file: string): string => `${file}.unfinished`;

/**
 * A file with the SQLite data as it is when this begins, beside a bot that works on it. It has its name only once it is
 * whole, checked and on disk. Throws Refused.
 */
export const backup = async (
  store: Named,
  to: string,
  { say, now }: { readonly say: (line: string) => void; readonly now: () => number },
): Promise<void> => {
  const { settings, says } = store;
  if (settings.kind === 'cosmos') throw new Refused(NOT_ON_COSMOS);
  mustBeThere(store);
  const { folder } = settings;
  const [file, unfinished] = [resolve(to), unfinishedOf(resolve(to))];
  mustBeFree(file, folder);
  if (existsSync(unfinished))
    throw new Refused(
      `"${unfinished}" is left of a backup that was interrupted, or is being made. It holds personal data: remove it first.`,
    );
  const at = new Date(now()).toISOString();
  newFile(unfinished);
  try {
    backUpFolder(folder, unfinished);
    const { newest } = await checkFile(unfinished, `the backup that was made of ${says}`);
    const { size: bytes } = await stat(unfinished);
    if (existsSync(file)) throw new Refused(`"${file}" has come meanwhile, and a backup overwrites nothing.`);
    await rename(unfinished, file);
    waitForNames(dirname(file));
    await noteBackup(folder, { at, bytes, entries: newest.entries, checked: true });
    say(
      `Backed up ${says} to "${file}": ${bytes} bytes, checked, every event log whole (${newestLine(newest)}).`,
    );
    say(
      'It holds personal data, as the store does: keep it where nobody else reads, and no longer than agreed.',
    );
  } finally {
    await rm(unfinished, { force: true });
  }
};
