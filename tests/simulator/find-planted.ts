import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Found } from './planted-child.ts';
import { PLANTED, type Planted } from './planted.ts';

const CHILD = fileURLToPath(new URL('planted-child.ts', import.meta.url));
/** Names, or parts of them, of those that are looked for; without any all are. */
const WANTED = process.argv.slice(2);
/** So many seeds are tried for each fault; `SEEDS` for another number. */
const SEEDS = process.env['SEEDS'] ?? '300';
const LONGEST_MS = 30 * 60_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const run = promisify(execFile);

/** What the simulator finds in a process of its own with some changes loaded. Rejects where it cannot be run at all. */
const findWith = async (changes: Planted['changes'], seeds: string): Promise<Found> => {
  const env = { ...process.env, PLANTED: JSON.stringify(changes), SEEDS: seeds };
  const { stdout } = await run(process.execPath, [CHILD], { env, timeout: LONGEST_MS, maxBuffer: 1 << 26 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as Found;
};

const seconds = ({ cpuMs }: Found): string => `${(cpuMs / 1000).toFixed(1)} s of CPU`;

const wanted = PLANTED.filter(
  ({ name }) => WANTED.length === 0 || WANTED.some((part) => name.includes(part)),
);
let missed = 0;
let furthest = 1;
for (const { name, changes } of wanted) {
  try {
    const found = await findWith(changes, SEEDS);
    if (found.seed === undefined) missed += 1;
    else furthest = Math.max(furthest, found.seed);
    say(
      found.seed === undefined
        ? `${name}: NOT FOUND in ${SEEDS} seeds, ${seconds(found)}`
        : `${name}: seed ${found.seed}, »${found.invariant}« (${found.what}), ${seconds(found)}`,
    );
  } catch (error) {
    missed += 1;
    say(`${name}: COULD NOT BE RUN: ${String(error).slice(0, 2_000)}`);
  }
}
// With nothing planted the same seeds are green, or what was found says nothing.
const green = await findWith([], String(furthest));
say(
  green.seed === undefined
    ? `nothing planted: ${furthest} seeds green, ${seconds(green)}`
    : `NOTHING PLANTED, AND SEED ${green.seed} BREAKS: ${green.invariant}: ${green.what}`,
);
say(`${wanted.length - missed} of ${wanted.length} found`);
process.exitCode = missed > 0 || wanted.length === 0 || green.seed !== undefined ? 1 : 0;
