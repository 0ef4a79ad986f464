import { spawnSync } from 'node:child_process';
import { ROUNDS, type Round } from './rounds.ts';

/**
 * The tests of the suite with many more rounds, one file after another, and the proof of a long event log; hours in
 * all. `npm run test:long -- kill` runs those whose name has it; a variable that is set already keeps its value.
 */
const only = process.argv[2] ?? '';

/** Another each time, and of all rounds of a run the same. */
const SEED = process.env['SEED'] ?? String(Date.now() % 1_000_000_000);

const minutesSince = (begun: number): string => ((Date.now() - begun) / 60_000).toFixed(1);

const run = ({ file, env }: Round): boolean => {
  const command = file.endsWith('.test.ts')
    ? ['mocha', '--no-config', '--exit', '--require', 'tests/setup.ts', '--timeout', '60000', file]
    : ['node', file];
  const [program = 'node', ...rest] = command;
  return spawnSync(program, rest, { stdio: 'inherit', env: { ...env, ...process.env, SEED } }).status === 0;
};

const chosen = ROUNDS.filter(({ file }) => file.includes(only));
if (chosen.length === 0) throw new Error(`No long round has »${only}« in its name`);

const lines: string[] = [];
let red = 0;
for (const round of chosen) {
  const settings = Object.entries({ ...round.env, SEED }).map(
    ([name, value]) => `${name}=${process.env[name] ?? value}`,
  );
  const what = [...settings, round.file].join(' ');
  process.stdout.write(`\n${what}\n`);
  const begun = Date.now();
  const green = run(round);
  if (!green) red += 1;
  lines.push(`${green ? 'green' : 'RED  '} ${minutesSince(begun)} min  ${what}`);
}
process.stdout.write(
  `\n${lines.join('\n')}\n${chosen.length - red} of ${chosen.length} long rounds are green\n`,
);
process.exitCode = red > 0 ? 1 : 0;
