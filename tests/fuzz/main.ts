import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { fuzzCards } from './cards/fuzz.ts';
import { fuzzDanish } from './danish/fuzz.ts';
import { fuzzFiles } from './files/fuzz.ts';
import { fuzzHttp } from './http/fuzz.ts';
import { slowSockets } from './http/slow.ts';
import type { FuzzSettings, Tried } from './kinds.ts';
import { fuzzPress } from './press/fuzz.ts';

const USAGE = `npm run test:fuzz -- [what …] [--seconds S] [--count N] [--seed N] [--sockets N]

what    press   data of card actions, by the real door
        danish  everything that reads what people type
        cards   every template and every step of every dialog
        files   every file that leaves the bot, read back
        http    requests that no honest client sends, to a process
        slow    connections that hardly speak, to a process
        (all of them where none is named)
count   at most so many inputs of each kind (of http: requests in all)
seconds at most so long for each of them; 60 where nothing is said
seed    plays a run again; it is printed`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    sockets: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const numberOf = (name: 'count' | 'seconds' | 'seed' | 'sockets', otherwise: number): number => {
  const given = Number(values[name] ?? process.env[`FUZZ_${name.toUpperCase()}`] ?? otherwise);
  if (!Number.isFinite(given) || given < 0) throw new Error(`--${name} is a number\n\n${USAGE}`);
  return given;
};
const listed = (counts: ReadonlyMap<string | number, number>): string =>
  [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');
const load = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;

const settings = (): FuzzSettings => ({
  count: numberOf('count', 1_000_000),
  seconds: numberOf('seconds', 60),
  // What fast-check draws by, too.
  seed: numberOf('seed', Number(process.env['SEED'] ?? Date.now() % 1_000_000_000)),
});

const NAME_WIDTH = 36;

/** A line for each kind, and what was found in it. */
const table = (tried: readonly Tried[]): boolean => {
  for (const { name, inputs, ms, fault } of tried) {
    const each = ((ms * 1_000) / Math.max(1, inputs)).toFixed(0);
    say(
      `${name.padEnd(NAME_WIDTH)}${String(inputs).padStart(9)}${`${each} µs`.padStart(12)}  ${fault ? 'FAULT' : 'ok'}`,
    );
  }
  for (const { fault } of tried) if (fault !== undefined) say(`  ${fault}`);
  const inputs = tried.reduce((sum, one) => sum + one.inputs, 0);
  const seconds = tried.reduce((sum, one) => sum + one.ms, 0) / 1_000;
  say(`${inputs} inputs in ${seconds.toFixed(0)} s of CPU time, ${load()}`);
  return tried.every(({ fault }) => fault === undefined);
};

const FUZZERS: Readonly<Record<string, (given: FuzzSettings) => Promise<boolean>>> = {
  press: async (given) => table(await fuzzPress(given, say)),
  danish: async (given) => table(await fuzzDanish(given)),
  cards: async (given) => table(await fuzzCards(given)),
  files: async (given) => table(await fuzzFiles(given)),
  async http(given) {
    const { requests, seconds, kinds, statuses, events, marks, grown, held, slowest, faults } =
      await fuzzHttp(given);
    say(`Kinds: ${listed(kinds)}`);
    say(`Statuses: ${listed(statuses)}`);
    say(`Log: ${listed(events)}`);
    for (const { requests: after, memory } of marks)
      say(
        `After ${after}: ${memory.resident.toFixed(0)} MB resident, ` +
          `${memory.heap.toFixed(1)} MB of objects, ${memory.beside.toFixed(1)} MB beside them`,
      );
    say(
      `${requests} odd requests in ${Math.round(seconds)} s, ${load()}: grown by ${grown.toFixed(0)} MB since warm ` +
        `(held after a collection: ${held.toFixed(1)} MB), /livez answered within ${slowest} ms, ` +
        (faults.size === 0 ? 'no fault' : `FAULTS: ${listed(faults)}`),
    );
    return faults.size === 0;
  },
  async slow() {
    const { sockets, longest, slowest, answered, faults } = await slowSockets(numberOf('sockets', 2_000));
    say(
      `${sockets} slow sockets, ${load()}: the last closed after ${longest} ms, ` +
        `${answered} requests of others answered meanwhile, the slowest in ${slowest} ms, ` +
        (faults.length === 0 ? 'no fault' : `FAULTS: ${faults.join(', ')}`),
    );
    return faults.length === 0;
  },
};

if (values.help === true) {
  say(USAGE);
} else {
  const wanted = positionals.length > 0 ? positionals : (process.env['FUZZ']?.split(' ') ?? []);
  const names = wanted.length > 0 ? wanted : Object.keys(FUZZERS);
  const unknown = names.filter((name) => !(name in FUZZERS));
  if (unknown.length > 0) throw new Error(`There is no fuzzer »${unknown.join('«, »')}«\n\n${USAGE}`);
  const given = settings();
  say(`FUZZ_SEED=${given.seed}`);
  for (const name of names) {
    say(`\n${name}`);
    if ((await FUZZERS[name]?.(given)) !== true) process.exitCode = 1;
  }
  // What was opened for a fuzzer may go on by itself.
  process.exit();
}
