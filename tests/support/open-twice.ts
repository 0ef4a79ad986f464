import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreSettings } from '../../storage/open.ts';
import { startEmulator } from '../storage/emulator.ts';
import type { Stage, StageOptions } from './stage.ts';
import { openStage } from './stage.ts';

/** A store that a product can be opened on again and again: what was written is still there. */
export interface Reopened {
  open(options?: Omit<StageOptions, 'store'>): Promise<Stage>;
}

/** One on disk, which can be looked into. */
export interface Kept extends Reopened {
  /** Everything that stands on disk now, in one text. */
  bytes(): Promise<string>;
}

const reopening = (store: StoreSettings): Reopened & { close(): Promise<void> } => {
  const open: Stage[] = [];
  return {
    async open(options = {}) {
      await open.pop()?.close();
      const stage = await openStage({ ...options, store });
      open.push(stage);
      return stage;
    },
    async close() {
      for (const stage of open) await stage.close();
    },
  };
};

/** Runs a test on a folder of its own; stages opened on it are closed and the folder removed whatever happens. */
export const withKeptStore =
  (play: (kept: Kept) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-kept-'));
    const { open, close } = reopening({ kind: 'sqlite', folder });
    const kept: Kept = {
      open,
      async bytes() {
        const files = await readdir(folder, { recursive: true, withFileTypes: true });
        const texts = files
          .filter((file) => file.isFile())
          .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
        return (await Promise.all(texts)).join('\n');
      },
    };
    try {
      await play(kept);
    } finally {
      await close();
      await rm(folder, { recursive: true, force: true });
    }
  };

/** The same on a Cosmos emulator of its own, which is gone afterwards. */
export const withKeptCosmos =
  (play: (kept: Reopened) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const emulator = await startEmulator();
    const { endpoint, key } = emulator;
    const { open, close } = reopening({ kind: 'cosmos', endpoint, credential: { key }, database: 'kept' });
    try {
      await play({ open });
    } finally {
      await close();
      await emulator.close();
    }
  };
