import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** How a run of tests ended: how many were red; `undefined` where they could not be run at all. */
export type Red = number | undefined;

/** A report of mocha is preceded by whatever the tests print. */
const redIn = (printed: string): Red => {
  const found = /"failures": (\d+),\n\s+"start"/.exec(printed);
  const passed = /"passes": (\d+),/.exec(printed);
  return found?.[1] === undefined || passed === null ? undefined : Number(found[1]);
};

/** Runs test files in a tree, in a process of their own; `preload`: loaded before them. */
export const runTests = (
  root: string,
  files: readonly string[],
  preload: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Red> => {
  const requires = ['tests/setup.ts', ...preload].flatMap((file) => ['--require', `./${file}`]);
  const flags = ['--no-config', '--exit', '--reporter', 'json', '--timeout', '60000'];
  const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [mocha, ...flags, ...requires, ...files],
      { cwd: root, env: { ...process.env, RIGHTS: 'most', ...env }, maxBuffer: 1 << 28, timeout: 1_800_000 },
      (_error, printed) => resolve(redIn(printed)),
    );
  });
};
