import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { waitForNames } from '../../storage/sqlite-backup.ts';
import { readText } from '../read-text.ts';

/** Beside the data, which belongs to the bot that runs. */
const FILE = 'backups.json';

/** So many are remembered. */
const MOST = 30;

const noted = z.strictObject({
  v: z.literal(1),
  /** Newest last. `at`: everything that was confirmed before is in it; real clock. */
  backups: z.array(
    z.strictObject({
      at: z.iso.datetime(),
      bytes: z.int().min(0),
      entries: z.int().min(0),
      checked: z.literal(true),
    }),
  ),
});

/** A backup that was checked after it was made. */
export type GoodBackup = z.infer<typeof noted>['backups'][number];

const parsed = (text: string): z.infer<typeof noted> | undefined => {
  try {
    return noted.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The good backups of a folder's data, newest last; none where nothing was noted, or nobody can read what was. */
export const backupsOf = async (folder: string): Promise<readonly GoodBackup[]> => {
  const text = await readText(join(folder, FILE));
  return parsed(text)?.backups ?? [];
};

/** On disk when it resolves; whoever reads meanwhile sees the old list or the new one. */
export const noteBackup = async (folder: string, backup: GoodBackup): Promise<void> => {
  const backups = [...(await backupsOf(folder)), backup].slice(-MOST);
  const file = join(folder, FILE);
  const next = `${file}.${process.pid}`;
  await writeFile(next, `${JSON.stringify({ v: 1, backups })}\n`, { mode: 0o600, flush: true });
  await rename(next, file);
  waitForNames(folder);
};

/** When the newest good backup of a folder was made, milliseconds since 1970. */
export const lastBackup = async (folder: string): Promise<number | undefined> => {
  const newest = (await backupsOf(folder)).at(-1);
  return newest && Date.parse(newest.at);
};
