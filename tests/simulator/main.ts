import { parseArgs } from 'node:util';
import { playSeed, type Played } from './run.ts';
import { addTo, tallyLines } from './tally.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const LAST_LINES = Number(process.env['LINES'] ?? 120);

const told = ({ seed, broken, digest, tail }: Played): void => {
  for (const line of tail.slice(-LAST_LINES)) say(line.slice(0, 300));
  for (const { invariant, what } of broken) say(`BROKEN ${invariant}: ${what}`);
  say(`seed ${seed}: ${broken.length} broken, trace ${digest}`);
};

/** `--seed N` plays one again; `--seeds COUNT --from N` plays many and prints what they came to. */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, seeds: { type: 'string' }, from: { type: 'string' } },
});

if (values.seed !== undefined) {
  const played = await playSeed(Number(values.seed));
  told(played);
  process.exitCode = played.broken.length > 0 ? 1 : 0;
} else {
  const count = Number(values.seeds ?? process.env['SEEDS'] ?? 100);
  const from = Number(values.from ?? 1);
  const total = new Map<string, number>();
  const red: Played[] = [];
  const begun = process.cpuUsage();
  for (let seed = from; seed < from + count; seed += 1) {
    const played = await playSeed(seed);
    addTo(total, played.counts);
    const [first] = played.broken;
    if (!first) continue;
    red.push(played);
    say(`seed ${seed} BROKEN ${first.invariant}: ${first.what}`);
  }
  const { user, system } = process.cpuUsage(begun);
  for (const line of tallyLines(total)) say(line);
  say(`${count} seeds from ${from}, ${((user + system) / 1000 / count).toFixed(1)} ms of CPU a seed`);
  say(red.length === 0 ? 'nothing broke' : `${red.length} broke, the first is seed ${red[0]?.seed}`);
  process.exitCode = red.length > 0 ? 1 : 0;
}
