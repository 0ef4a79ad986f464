import { registerHooks } from 'node:module';
import type { Planted } from './planted.ts';

const ROOT = new URL('../../', import.meta.url);

/** A file's text with the changes made in it. Throws where a text does not stand there exactly once. */
export const withChanges = (text: string, changes: Planted['changes']): string =>
  changes.reduce((now, { file, from, to }) => {
    const times = now.split(from).length - 1;
    if (times !== 1) throw new Error(`${file}: a text to be changed stands there ${times} times`);
    return now.replace(from, () => to);
  }, text);

/** Changes the sources named as they are loaded from now on; no file is touched, and what is loaded already stays. */
export const plant = ({ changes }: Pick<Planted, 'changes'>): void => {
  const byUrl = Map.groupBy(changes, ({ file }) => new URL(file, ROOT).href);
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      const own = byUrl.get(url);
      if (!own) return loaded;
      if (loaded.source === undefined || loaded.source === null) throw new Error(`${url} has no source`);
      return { ...loaded, source: withChanges(Buffer.from(loaded.source as string).toString(), own) };
    },
  });
};
