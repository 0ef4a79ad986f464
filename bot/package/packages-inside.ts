import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { transform, type Plugin } from 'esbuild';

const PACKAGED = /[\\/]node_modules[\\/].*\.[cm]?js$/;
const ASKS_WHERE_IT_LIES = /\b__(?:dirname|filename)\b|\bimport\.meta\.url\b/;

/** What CommonJS has and a module has not, for each built file, under names that no package has. */
export const PRELUDE = [
  "import { createRequire as requireFrom_ } from 'node:module';",
  "import { join as joined_ } from 'node:path';",
  "import { pathToFileURL as urlOf_ } from 'node:url';",
  'const require = requireFrom_(import.meta.url), lying_ = (place) => joined_(import.meta.dirname, place);',
].join(' ');

/** Packages find their own files by where they lie, and these stay in node_modules. */
const inItsPlace = async (code: string, place: string): Promise<string> => {
  if (!ASKS_WHERE_IT_LIES.test(code)) return code;
  const define = { __filename: 'file_', __dirname: 'folder_', 'import.meta.url': 'url_' };
  const told = await transform(code, { define, target: 'node24' });
  const folder = place.slice(0, place.lastIndexOf('/'));
  return `var file_ = lying_('${place}'), folder_ = lying_('${folder}'), url_ = urlOf_(file_).href;\n${told.code}`;
};

/** Each line comes from the file's first: who reads the map learns which package it is, and nobody mends one here. */
const mapOf = (path: string, code: string): string => {
  const mappings = 'AAAA;'.repeat(code.split('\n').length);
  const map = { version: 3, sources: [basename(path)], names: [], mappings };
  return `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString('base64')}`;
};

/** Packages that are built into files in `folder` (a path) know where they lie, and their faults are named as theirs. */
export const packagesInside = (folder: string): Plugin => ({
  name: 'packages-inside',
  setup({ onLoad }) {
    onLoad({ filter: PACKAGED }, async ({ path }) => {
      const place = relative(folder, path).replaceAll('\\', '/');
      const code = await inItsPlace(await readFile(path, 'utf8'), place);
      return { contents: `${code}${mapOf(path, code)}`, loader: 'js' };
    });
  },
});
