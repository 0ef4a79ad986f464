import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stage, StageOptions } from './stage.ts';
import { openStage } from './stage.ts';

/** A store on disk that a product can be opened on again and again, and looked into. */
export interface Kept {
  open(options?: Omit<StageOptions, 'store'>): Promise<Stage>;
  /** Everything that stands on disk now, in one text. */
  bytes(): Promise<string>;
}

/** Runs a test on a folder of its own; stages opened on it are closed and the folder removed whatever happens. */
export const withKeptStore =
  (play: (kept: Kept) => Promise<void>): (() => Promise<void>) =>
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mikrolaan-kept-'));
    const open: Stage[] = [];
    const kept: Kept = {
      async open(options = {}) {
        await open.pop()?.close();
        const stage = await openStage({ ...options, store: { kind: 'sqlite', folder } });
        open.push(stage);
        return stage;
      },
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
      for (const stage of open) await stage.close();
      await rm(folder, { recursive: true, force: true });
    }
  };
