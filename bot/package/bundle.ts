import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { namedImports } from './named-imports.ts';
import { packagesInside, PRELUDE } from './packages-inside.ts';
import { packagesOnce } from './packages-once.ts';
import { thinMap } from './thin-map.ts';

/** Where the built bot lies in the project or the site, and what is started of it. */
export const BUILT = { folder: 'build', main: 'build/main.js' } as const;

/** What stays in node_modules even so, with what it is needed for. */
const OUTSIDE: Readonly<Record<string, string>> = {
  'dtrace-provider':
    'restify asks for it; it looks for compiled code, which is never made here, beside itself',
  bufferutil: 'ws, axios and others take it where somebody installed it; we do not',
  'utf-8-validate': 'the same',
  encoding: 'the same',
};

/**
 * The files that `entry` (a path in `project`) reaches as a few in `folder`, which is made anew, packages and all: Node
 * resolves and links some files at a start instead of thousands. What is imported when it is first used stays a file of
 * its own. The map beside each file says where a fault was written. Rejects with what does not fit.
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
    external: Object.keys(OUTSIDE),
    plugins: [namedImports, packagesOnce(project), packagesInside(join(project, folder))],
    banner: { js: PRELUDE },
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Half as much to read at each start; names stay, by which a fault is told.
    minifyWhitespace: true,
    minifySyntax: true,
    // Node shows the whole line of a fault that ends the process.
    lineLimit: 500,
    // Their licences lie beside them in node_modules; these are the notes that stand in the code.
    legalComments: 'external',
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'error',
  });
  for (const path of globSync(join(project, folder, '*.js.map')))
    await writeFile(path, thinMap(await readFile(path, 'utf8')));
};
