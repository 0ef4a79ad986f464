import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PROJECT } from './project-folder.ts';

/** Beside the packages: who can write there can change the program itself, while a folder for everybody's files is anybody's. */
const FOLDER = fileURLToPath(new URL('node_modules/.cache/mikrolaan', PROJECT));

/** The first cards have left by then, and nobody waits for the milliseconds it takes. */
const WRITTEN_AFTER_MS = 3_000;

/**
 * What is imported from here on is compiled once for all starts of a version. Where the folder cannot be written each
 * start compiles anew, as it would without; `NODE_COMPILE_CACHE` names another one.
 */
export const keepCompiled = (folder = FOLDER): void => {
  enableCompileCache(folder);
};

/** Node itself writes it down at a normal exit only. */
export const writeCompiledSoon = (ms = WRITTEN_AFTER_MS): void => {
  setTimeout(flushCompileCache, ms).unref();
};
