import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { faultLine } from '../http/faults.ts';

/** A file with a programme: its name, and what it holds as JSON, or why it cannot be read. */
export interface ProgrammeFile {
  readonly name: string;
  readonly json: unknown;
  readonly fault?: string;
}

/** What Notepad saves as UTF-8 begins with a mark, which it leaves out. Throws a TypeError on any other encoding. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

const readOne = async (path: string): Promise<ProgrammeFile> => {
  const name = basename(path);
  const bytes = await readFile(path).catch((error: unknown) => faultLine(error));
  if (typeof bytes === 'string')
    return { name, json: undefined, fault: `the file cannot be read (${bytes})` };
  try {
    const json: unknown = JSON.parse(UTF_8.decode(bytes));
    return { name, json };
  } catch (error) {
    // What the parser says of it quotes the file.
    return error instanceof SyntaxError
      ? { name, json: undefined, fault: 'this is no JSON: look for a comma or a quote that is missing' }
      : { name, json: undefined, fault: 'its letters (æ, ø, å) cannot be read: save the file as UTF-8' };
  }
};

const pathsIn = async (path: string): Promise<readonly string[]> => {
  const isFolder = (await stat(path)).isDirectory();
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => join(path, name));
};

/** The files of `PROGRAMMES`: one file, or each `.json` in a folder, by name. A fault names the setting, not the path. */
export const readFiles = async (
  path: string,
): Promise<{ readonly files: readonly ProgrammeFile[]; readonly fault?: string }> => {
  try {
    const paths = await pathsIn(path);
    if (paths.length === 0) return { files: [], fault: 'the folder holds no file that ends in .json' };
    return { files: await Promise.all(paths.map(readOne)) };
  } catch {
    return { files: [], fault: 'there is no such file or folder, or it cannot be read' };
  }
};
