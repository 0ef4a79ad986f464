import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { fuzzHttp } from './http/fuzz.ts';
import { slowSockets } from './http/slow.ts';

/**
 * `npm run test:fuzz -- http --count 1000000 --seconds 3600` sends a bot process what no honest client sends, and
 * `-- slow --sockets 2000` holds so many connections that hardly speak; without a name both, as often as is promised. Ends with 1 where the bot
 * broke a promise; the seed that is printed plays a run again.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    sockets: { type: 'string' },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const numberOf = (name: 'count' | 'seconds' | 'seed' | 'sockets', otherwise: number): number =>
  Number(values[name] ?? process.env[`FUZZ_${name.toUpperCase()}`] ?? otherwise);
const listed = (counts: ReadonlyMap<string | number, number>): string =>
  [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');

const FUZZERS: Readonly<Record<string, () => Promise<boolean>>> = {
  async http() {
    const seed = numberOf('seed', Date.now() % 1_000_000_000);
    const settings = { count: numberOf('count', 1_000_000), seconds: numberOf('seconds', 3_600), seed };
    say(`FUZZ_SEED=${seed}`);
    const { requests, seconds, kinds, statuses, events, grown, slowest, faults } = await fuzzHttp(settings);
    say(`Kinds: ${listed(kinds)}`);
    say(`Statuses: ${listed(statuses)}`);
    say(`Log: ${listed(events)}`);
    say(
      `${requests} odd requests in ${Math.round(seconds)} s, load ${(loadavg()[0] ?? 0).toFixed(1)}: grown by ` +
        `${grown.toFixed(0)} MB, /livez answered within ${slowest} ms, ` +
        (faults.size === 0 ? 'no fault' : `FAULTS: ${listed(faults)}`),
    );
    return faults.size === 0;
  },
  async slow() {
    const { sockets, longest, slowest, answered, faults } = await slowSockets(numberOf('sockets', 2_000));
    say(
      `${sockets} slow sockets, load ${(loadavg()[0] ?? 0).toFixed(1)}: the last closed after ${longest} ms, ` +
        `${answered} requests of others answered meanwhile, the slowest in ${slowest} ms, ` +
        (faults.length === 0 ? 'no fault' : `FAULTS: ${faults.join(', ')}`),
    );
    return faults.length === 0;
  },
};

const names = positionals.length > 0 ? positionals : Object.keys(FUZZERS);
for (const name of names) {
  const fuzzer = FUZZERS[name];
  if (!fuzzer) throw new Error(`There is no fuzzer »${name}«: ${Object.keys(FUZZERS).join(', ')}`);
  if (!(await fuzzer())) process.exitCode = 1;
}
