import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import config from '../.mocharc.json' with { type: 'json' };

/** What goes by the real clock, or races processes: one file after another, with the machine to itself. */
const ALONE = [
  'tests/wire/cosmos.test.ts',
  'tests/wire/crowd.test.ts',
  'tests/wire/doors.test.ts',
  'tests/wire/fuzz.test.ts',
  'tests/wire/notices.test.ts',
  'tests/wire/refusals.test.ts',
  'tests/wire/paused.test.ts',
  'tests/wire/removed.test.ts',
  'tests/wire/restarts.test.ts',
  'tests/wire/*senders.test.ts',
  'tests/wire/silence.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/bench-smoke.test.ts',
  'tests/bot/search/large.test.ts',
  'tests/bot/late/*.test.ts',
  'tests/processes/clock-jumps.test.ts',
];

/** A tenth of the files takes three quarters of the time: seconds each. The longest begin first, so that no process is left alone with one. */
const LONG = [
  'tests/sweep/sweep.test.ts',
  'tests/rights/front-door.test.ts',
  'tests/domain/properties.test.ts',
  'tests/domain/rights.test.ts',
  'tests/rights/strangers.test.ts',
  'tests/rights/evaluation.test.ts',
  'tests/rights/forged.test.ts',
  'tests/rights/found.test.ts',
  'tests/dialogs/walker/walker.test.ts',
  'tests/dialogs/whole-course.test.ts',
  'tests/bot/looks/every-card.test.ts',
  'tests/bot/chat/hostile-text.test.ts',
  'tests/bot/chat/again/again.test.ts',
  'tests/bot/chat/old-drafts.test.ts',
  'tests/bot/erasure/*.test.ts',
  'tests/bot/evaluation/{forbidden,secret}.test.ts',
  'tests/bot/outbox/year/*.test.ts',
  'tests/bot/outbox/{dispatcher,weekly,limits}.test.ts',
  'tests/bot/store/{killed,copy}.test.ts',
  'tests/domain/evaluation/{random,erased}.test.ts',
  'tests/domain/loan/instalments.test.ts',
  'tests/fuzz/**/*.test.ts',
  'tests/processes/*.test.ts',
  'tests/storage/{execute,contract,everything,commands-through-faults}.test.ts',
  'tests/wire/{kill,kill-at-commit,kill-cosmos,crash-points,reminders,move,restore,erasures,heads}.test.ts',
  'tests/wire/{start,start-programmes,telemetry,built-parts}.test.ts',
];

const JOBS = 2;

const pass = (title: string, files: readonly string[], options: readonly string[]): boolean => {
  process.stdout.write(`\n${title}: ${files.length} files\n`);
  const requires = config.require.flatMap((file) => ['--require', file]);
  const flags = ['--no-config', '--exit', '--reporter', config.reporter, '--timeout', String(config.timeout)];
  const given = [...flags, ...requires, ...options, ...mochaOptions, ...files];
  return spawnSync('mocha', given, { stdio: 'inherit' }).status === 0;
};

/**
 * `npm run mocha [-- short|rest] [options of mocha]`: `short` is what `npm test` runs, most files two at a time; `rest` is
 * the long ones and then, one after another, those that need the machine; both where neither is named.
 */
const [first, ...others] = process.argv.slice(2);
const part = first === 'short' || first === 'rest' ? first : undefined;
const mochaOptions = part === undefined ? process.argv.slice(2) : others;

const alone = globSync(ALONE).toSorted();
const long = [...new Set(LONG.flatMap((pattern) => globSync(pattern).toSorted()))].filter(
  (file) => !alone.includes(file),
);
const short = globSync(config.spec, { exclude: config.ignore })
  .filter((file) => !alone.includes(file) && !long.includes(file))
  .toSorted();

const begun = Date.now();
const together = [...(part === 'short' ? [] : long), ...(part === 'rest' ? [] : short)];
const green = [
  pass(`${JOBS} at a time`, together, ['--parallel', '--jobs', String(JOBS)]),
  part === 'short' || pass('one after another', alone, []),
].every(Boolean);
process.stdout.write(`${green ? 'All green' : 'RED'}, ${Math.round((Date.now() - begun) / 1000)} s\n`);
process.exit(green ? 0 : 1);
