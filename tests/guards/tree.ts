import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COPIED = ['bot', 'cards', 'dialogs', 'domain', 'storage', 'tests', 'package.json', 'tsconfig.json'];

/** A copy of the sources in which one place at a time is changed. */
export interface Tree {
  readonly root: string;
  /** Runs with the change and takes it back; `undefined` where the text does not stand there exactly once. */
  changed<T>(file: string, from: string, to: string, run: () => Promise<T>): Promise<T | undefined>;
  remove(): Promise<void>;
}

export const copyTree = async (source: string): Promise<Tree> => {
  const root = await mkdtemp(join(tmpdir(), 'mikrolaan-guards-'));
  for (const name of COPIED) await cp(join(source, name), join(root, name), { recursive: true });
  await symlink(join(source, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    async changed(file, from, to, run) {
      const path = join(root, file);
      const text = await readFile(path, 'utf8');
      if (text.split(from).length !== 2) return undefined;
      await writeFile(
        path,
        text.replace(from, () => to),
      );
      try {
        return await run();
      } finally {
        await writeFile(path, text);
      }
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
};
