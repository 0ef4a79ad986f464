import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A place in a source of the product, and what stands there instead. */
export interface Change {
  /** From the root of the project. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export class NotThere extends Error {
  override readonly name = 'NotThere';
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const textOf = (source: unknown): string =>
  typeof source === 'string'
    ? source
    : source instanceof Uint8Array
      ? Buffer.from(source).toString('utf8')
      : '';

const changed = (source: string, { file, from, to }: Change): string => {
  if (source.split(from).length !== 2)
    throw new NotThere(`${file}: the text to change does not stand there exactly once: ${from}`);
  return source.replace(from, () => to);
};

/** From now on a source is loaded with its changes; nothing on disk is touched. */
export const plant = (changes: readonly Change[]): void => {
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.startsWith('file:')) return loaded;
      const file = fileURLToPath(url).slice(ROOT.length);
      const own = changes.filter((change) => change.file === file);
      if (own.length === 0) return loaded;
      const source = own.reduce((text, change) => changed(text, change), textOf(loaded.source));
      return { ...loaded, source };
    },
  });
};
