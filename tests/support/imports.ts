import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** One import of a file; both paths as they stand, `from` as it is written. */
export interface Import {
  readonly file: string;
  readonly from: string;
}

/** Every import of a folder's files, of types and at run time too. */
export const importsIn = (folder: string): readonly Import[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = join(folder, name);
      const source = readFileSync(join(ROOT, file), 'utf8');
      const found = source.matchAll(
        /^\s*(?:import|export)\b[^;]*?from '([^']+)'|\bimport\('([^']+)'\)|^\s*import '([^']+)'/gm,
      );
      return [...found].map((match) => ({ file, from: match[1] ?? match[2] ?? match[3] ?? '' }));
    });

/** The file an import of ours names, from the root. */
export const targetOf = ({ file, from }: Import): string => relative(ROOT, join(ROOT, dirname(file), from));
