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
];

/** The longest begin first, so that no process is left alone with one of them at the end. */
const LONGEST = [
  'tests/sweep/sweep.test.ts',
  'tests/rights/front-door.test.ts',
  'tests/domain/properties.test.ts',
  'tests/rights/strangers.test.ts',
  'tests/rights/forged.test.ts',
  'tests/dialogs/walker/walker.test.ts',
  'tests/bot/chat/hostile-text.test.ts',
  'tests/storage/execute.test.ts',
  'tests/wire/move.test.ts',
  'tests/wire/restore.test.ts',
  'tests/bot/store/killed.test.ts',
  'tests/wire/crash-points.test.ts',
  'tests/wire/reminders.test.ts',
  'tests/wire/kill.test.ts',
  'tests/wire/kill-at-commit.test.ts',
];

const JOBS = 2;

/** `npm run mocha [-- options of mocha]`: the whole suite in two passes, red when either is. */
const alone = globSync(ALONE).toSorted();
const others = globSync(config.spec, { exclude: config.ignore })
  .filter((file) => !alone.includes(file) && !LONGEST.includes(file))
  .toSorted();

const pass = (title: string, files: readonly string[], options: readonly string[]): boolean => {
  process.stdout.write(`\n${title}: ${files.length} files\n`);
  const requires = config.require.flatMap((file) => ['--require', file]);
  const flags = ['--no-config', '--exit', '--reporter', config.reporter, '--timeout', String(config.timeout)];
  const given = [...flags, ...requires, ...options, ...process.argv.slice(2), ...files];
  return spawnSync('mocha', given, { stdio: 'inherit' }).status === 0;
};

const begun = Date.now();
const together = pass(`${JOBS} at a time`, [...LONGEST, ...others], ['--parallel', '--jobs', String(JOBS)]);
const single = pass('one after another', alone, []);
process.stdout.write(
  `Both passes ${together && single ? 'green' : 'RED'}, ${Math.round((Date.now() - begun) / 1000)} s\n`,
);
process.exit(together && single ? 0 : 1);
