import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROUNDS, type Round } from './rounds.ts';

/**
 * The tests of the suite with many more rounds, one file after another, and the proof of a long event log; hours in
 * all. `npm run test:long -- kill` runs those whose name has it, `-- processes` those with real processes; a variable that
 * is set already keeps its value. Ends with a table: how each round went, and the figures it printed.
 */
const only = process.argv[2] ?? '';

/** Another each time, and of all rounds of a run the same. */
const SEED = process.env['SEED'] ?? String(Date.now() % 1_000_000_000);

const minutesSince = (begun: number): string => ((Date.now() - begun) / 60_000).toFixed(1);

/** What a test tells beside its name: figures, a line each. */
const FIGURE = /^ {6}(?! *(?:✔|- |\d+\)))(\S.*)$/;

interface Ran {
  readonly green: boolean;
  readonly figures: readonly string[];
}

const run = async ({ file, env }: Round): Promise<Ran> => {
  const command = file.endsWith('.test.ts')
    ? ['mocha', '--no-config', '--exit', '--require', 'tests/setup.ts', '--timeout', '60000', file]
    : ['node', file];
  const [program = 'node', ...rest] = command;
  const child = spawn(program, rest, {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...env, ...process.env, SEED },
  });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    written += chunk;
    process.stdout.write(chunk);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { green: code === 0, figures: written.split('\n').flatMap((line) => FIGURE.exec(line)?.[1] ?? []) };
};

const chosen = ROUNDS.filter(({ file, group }) => file.includes(only) || group === only);
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
  const { green, figures } = await run(round);
  if (!green) red += 1;
  lines.push(`${green ? 'green' : 'RED  '} ${minutesSince(begun)} min  ${what}`);
  lines.push(...figures.map((figure) => `                 ${figure}`));
}
process.stdout.write(
  `\n${lines.join('\n')}\n${chosen.length - red} of ${chosen.length} long rounds are green\n`,
);
process.exitCode = red > 0 ? 1 : 0;
