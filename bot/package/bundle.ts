import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Where the built bot lies in the project or the site, and what is started of it. */
export const BUILT = { folder: 'build', main: 'build/main.js' } as const;

/**
 * The files that `entry` (a path in `project`) reaches as a few in `folder`, which is made anew: Node resolves and links a
 * dozen modules at a start instead of a thousand. Packages stay where they are, and what is imported when it is first
 * used stays a file of its own. The map beside each file says where a fault was written. Rejects with what does not fit.
 */
export const bundle = async (
  project: string,
  entry = 'bot/main.ts',
  folder: string = BUILT.folder,
): Promise<void> => {
  await rm(join(project, folder), { recursive: true, force: true });
  await build({
    absWorkingDir: project,
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'error',
  });
};
