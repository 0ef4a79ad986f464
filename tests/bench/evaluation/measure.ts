import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from '../../../bot/node-flags.ts';
import { inTempFolder } from '../../storage/temp-folder.ts';
import { openStore } from '../../../storage/open.ts';
import { fillProgramme } from './fill.ts';

/** What is made of a programme: its figures alone, or with one of the files. */
export const MADE = ['figures', 'open', 'annex', 'excel'] as const;
export type Made = (typeof MADE)[number];

export interface MadeIn {
  readonly made: Made;
  readonly cases: number;
  /** Counting and writing together. */
  readonly ms: number;
  /** Of it, counting alone. */
  readonly countMs: number;
  /** Of the processor, of all threads, for it all. */
  readonly cpuMs: number;
  /** How much more memory the process took at its most than before it began, in MiB. */
  readonly grownMiB: number;
  /** Of the file; 0 where there is none. */
  readonly bytes: number;
}

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));

/** Makes each once from a store of so many cases, in a process of its own, so that no memory is another's. */
export const measureEvaluation = (cases: number): Promise<readonly MadeIn[]> =>
  inTempFolder(async (folder) => {
    const store = await openStore({ kind: 'sqlite', folder, scratch: true });
    await fillProgramme(store, cases);
    await store.close();
    return MADE.map((made) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [...NODE_FLAGS, '--expose-gc', CHILD, folder, made],
        {
          encoding: 'utf8',
        },
      );
      if (status !== 0) throw new Error(`»${made}« ended with ${status}: ${stderr}`);
      return JSON.parse(stdout) as MadeIn;
    });
  });
