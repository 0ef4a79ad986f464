import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const PACKAGED = /[\\/]node_modules[\\/].*\.c?js$/;

/** A module that does not look like one is named below as well, and gives the same. */
const isModule = async (path: string): Promise<boolean> =>
  !PACKAGED.test(path) || /^(?:import|export)\b/m.test(await readFile(path, 'utf8'));

/** What Node itself gives whoever imports the file. */
const namesOf = async (path: string): Promise<readonly string[]> => {
  const given: unknown = await import(pathToFileURL(path).href);
  return typeof given === 'object' && given !== null ? Object.keys(given) : [];
};

const NAMED = 'named-imports';

/** CommonJS that is imported when it is first used: built in, it would come without its names, by `default` alone. */
export const namedImports: Plugin = {
  name: NAMED,
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /./ }, async ({ path, kind, pluginData, ...how }) => {
      // What a plugin resolves on its way comes by here again, with something to tell it by.
      if (kind !== 'dynamic-import' || pluginData !== undefined) return undefined;
      const lies = await resolve(path, { ...how, kind, pluginData: NAMED });
      if (lies.errors.length > 0 || lies.external || (await isModule(lies.path))) return lies;
      return { path: lies.path, namespace: NAMED };
    });
    onLoad({ filter: /./, namespace: NAMED }, async ({ path }) => {
      const names = (await namesOf(path)).filter((name) => /^[\w$]+$/.test(name));
      const contents = `export { ${names.join(', ')} } from ${JSON.stringify(path)};`;
      return { contents, resolveDir: dirname(path) };
    });
  },
};
