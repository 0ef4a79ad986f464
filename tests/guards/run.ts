import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a run of tests ended: how many were red before it stopped; `undefined` where they could not be run at all. */
export type Red = number | undefined;

/** A report of mocha is preceded by whatever the tests print. */
const redIn = (printed: string): Red => {
  const found = /"failures": (\d+),\n\s+"start"/.exec(printed);
  const passed = /"passes": (\d+),/.exec(printed);
  return found?.[1] === undefined || passed === null ? undefined : Number(found[1]);
};

/** Runs test files in a tree until the first red test, in a process of their own; `preload`: loaded before them. */
export const runTests = (
  root: string,
  files: readonly string[],
  preload: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Red> => {
  const requires = ['tests/setup.ts', ...preload].flatMap((file) => ['--require', `./${file}`]);
  const flags = ['--no-config', '--exit', '--bail', '--reporter', 'json', '--timeout', '60000'];
  // Compiling the same files for every child is most of a short run's work.
  const cache = { NODE_COMPILE_CACHE: join(tmpdir(), 'mikrolaan-compiled') };
  const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [mocha, ...flags, ...requires, ...files],
      {
        cwd: root,
        env: { ...process.env, ...cache, RIGHTS: 'most', ...env },
        maxBuffer: 1 << 28,
        timeout: 1_800_000,
      },
      (_error, printed) => resolve(redIn(printed)),
    );
  });
};
