import { fileURLToPath } from 'node:url';
import type { RunAgain } from './again.ts';
import { loadTests } from './again.ts';
import { changeTable } from './change.ts';
import { CODE_GUARDS } from './code.ts';
import type { CodeGuard } from './guard.ts';
import type { Red } from './run.ts';
import { runTests } from './run.ts';
import { tableGuards, type TableGuard } from './tables.ts';
import { copyTree, type Tree } from './tree.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKERS = 2;
const PRELOAD = 'tests/guards/preload.ts';
const RIGHTS_TEST = 'tests/domain/rights.test.ts';
const FIELDS_TEST = 'tests/domain/view.test.ts';

interface Result {
  readonly what: string;
  /** Whether a test went red; a word where nothing could be said. */
  readonly red: Red | 'NOT FOUND';
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const testOf = ({ change }: TableGuard): string => (change.kind === 'readers' ? FIELDS_TEST : RIGHTS_TEST);

const ofTable = async (guard: TableGuard): Promise<Result> => ({
  what: guard.what,
  red: await runTests(ROOT, [testOf(guard)], [PRELOAD], { GUARD: JSON.stringify(guard.change) }),
});

/** The tables' guards in this process, one after the other; resolves to those that turned no test red here. */
const leftOf = async (guards: readonly TableGuard[]): Promise<readonly TableGuard[]> => {
  const files = [...new Set(guards.map(testOf))];
  const loaded = new Map<string, RunAgain>();
  for (const file of files) loaded.set(file, await loadTests(ROOT, file));
  const left: TableGuard[] = [];
  for (const guard of guards) {
    const putBack = changeTable(guard.change);
    try {
      if (!(await loaded.get(testOf(guard))?.(guard.first))) left.push(guard);
    } finally {
      putBack();
    }
  }
  return left;
};

const ofCode = async ({ what, file, from, to, tests }: CodeGuard, tree: Tree): Promise<Result> => {
  const run = async () => ({ red: await runTests(tree.root, tests) });
  const done = await tree.changed(file, from, to, run);
  return { what: `${file}: ${what}`, red: done ? done.red : 'NOT FOUND' };
};

const word = (red: Result['red']): string => {
  if (red === undefined) return 'DID NOT RUN';
  return red === 0 ? 'NOT FOUND: no test went red' : red === 'NOT FOUND' ? 'NOT FOUND: no such line' : 'red';
};

const told = (result: Result): Result => {
  say(`${result.what} → ${word(result.red)}`);
  return result;
};

/** Some at a time, each with a tree of its own; the results in the order of the jobs. */
const inTurn = async (jobs: readonly ((tree: Tree) => Promise<Result>)[]): Promise<readonly Result[]> => {
  const results: Result[] = [];
  const left = [...jobs.entries()];
  const work = async (): Promise<void> => {
    const tree = await copyTree(ROOT);
    for (let job = left.shift(); job; job = left.shift()) results[job[0]] = told(await job[1](tree));
    await tree.remove();
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return results;
};

const isProved = ({ red }: Result): boolean => typeof red === 'number' && red > 0;

const mustBeGreen = async (files: readonly string[]): Promise<void> => {
  for (const file of new Set(files))
    if ((await runTests(ROOT, [file])) !== 0)
      throw new Error(`This test must be green with RIGHTS=most before a guard is removed: ${file}`);
};

/** Every guard removed in turn: each must turn a test red, and none may be red before. */
const main = async (): Promise<void> => {
  const begun = Date.now();
  const only = process.argv[2] ?? '';
  const named = ({ what }: { readonly what: string }): boolean => what.includes(only);
  const inTables = tableGuards().filter(named);
  await mustBeGreen(inTables.map(testOf));
  const left = await leftOf(inTables);
  const proved = inTables.filter((guard) => !left.includes(guard));
  const results = proved.map(({ what }) => told({ what, red: 1 }));
  const jobs = [
    ...left.map((guard) => ({ tests: [testOf(guard)], run: () => ofTable(guard) })),
    ...CODE_GUARDS.map((guard) => ({
      what: `${guard.file}: ${guard.what}`,
      tests: guard.tests,
      run: (tree: Tree) => ofCode(guard, tree),
    })).filter(named),
  ];
  await mustBeGreen(jobs.flatMap(({ tests }) => tests));
  results.push(...(await inTurn(jobs.map(({ run }) => run))));
  const holes = results.filter((result) => !isProved(result));
  const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
  say(
    `${results.length} guards removed in turn, ${results.length - holes.length} turned a test red, ${minutes} min`,
  );
  for (const { what, red } of holes) say(`HOLE ${what} → ${word(red)}`);
  process.exitCode = holes.length > 0 ? 1 : 0;
};

await main();
