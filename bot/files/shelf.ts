import { makeNewest } from '../newest.ts';
import type { MadeFile } from './file.ts';

/** A link works for so long, and once. */
const LIVES_MS = 10 * 60_000;

/** So many files wait to be fetched; the oldest makes room. */
const MOST = 50;

export interface Shelf {
  /** The path under which the file can be fetched once. */
  lay(file: MadeFile): string;
  /** The file of a path's last part, which is gone then. */
  take(token: string): MadeFile | undefined;
}

/** Files that wait to be fetched by link, in memory alone. `token`: not to be guessed; `now`: real milliseconds. */
export const makeShelf = (token: () => string, now: () => number): Shelf => {
  const waiting = makeNewest<string, { readonly file: MadeFile; readonly until: number }>(MOST);
  return {
    lay(file) {
      const id = token();
      waiting.set(id, { file, until: now() + LIVES_MS });
      return `/files/${id}`;
    },
    take(id) {
      const found = waiting.get(id);
      waiting.delete(id);
      return found && found.until >= now() ? found.file : undefined;
    },
  };
};
