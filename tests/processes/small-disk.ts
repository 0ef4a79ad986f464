import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder on a disk that can be full. */
export interface SmallDisk {
  readonly how: 'a file system of its own' | 'a limit on the pages of the database';
  readonly folder: string;
  /** Runs first in the bot, where the limit is the database's. */
  readonly preload?: URL;
  /** From now on no byte more goes onto it; `pid`: of the bot that works on it, where one does. */
  fill(pid?: number): Promise<void>;
  free(pid?: number): Promise<void>;
  remove(): void;
}

const FILLER = 'filler';

/** Writes until there is no room for one byte more. */
const fillUp = (file: string): void => {
  const handle = openSync(file, 'w');
  for (const bytes of [65_536, 4_096, 1]) {
    const block = Buffer.alloc(bytes, 1);
    try {
      while (writeSync(handle, block) > 0);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }
  closeSync(handle);
};

const mounted = (folder: string): SmallDisk => ({
  how: 'a file system of its own',
  folder,
  fill: async () => fillUp(join(folder, FILLER)),
  free: async () => rmSync(join(folder, FILLER), { force: true }),
  remove: () => void spawnSync('umount', ['--lazy', folder]),
});

/** The bot's own process takes the signal; until it has, a moment passes. */
const told = async (pid: number | undefined): Promise<void> => {
  if (pid !== undefined) process.kill(pid, 'SIGUSR2');
  await new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
};

const limited = (folder: string): SmallDisk => ({
  how: 'a limit on the pages of the database',
  folder,
  preload: new URL('page-limit.ts', import.meta.url),
  fill: told,
  free: told,
  remove: () => undefined,
});

/**
 * Who may mount (root) gets a real disk of a few megabytes in memory; everybody else a database that may not grow, which
 * answers SQLite's same »database or disk is full«. `DISK=limit` asks for the second.
 */
export const makeSmallDisk = async (parent: string, megabytes: number): Promise<SmallDisk> => {
  const folder = join(parent, 'small');
  await mkdir(folder, { recursive: true });
  if (process.env['DISK'] === 'limit') return limited(folder);
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', folder]);
  return mount.status === 0 ? mounted(folder) : limited(folder);
};
