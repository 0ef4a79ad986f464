/** A test, or a script of its own, and how many rounds of it are a proof. */
export interface Round {
  readonly file: string;
  /** What it is run with by that name too: `npm run test:long -- processes`. */
  readonly group?: 'processes';
  readonly env: Readonly<Record<string, string>>;
}

/** What `npm run test:long` runs, in this order: what takes minutes before what takes hours. */
export const ROUNDS: readonly Round[] = [
  { file: 'tests/wire/refusals.test.ts', env: { REFUSAL_MS: '5000' } },
  { file: 'tests/bot/teams/keys/outage.test.ts', env: { OUTAGE_TURNS: '90' } },
  { file: 'tests/bot/outbox/dispatcher.test.ts', env: { NOTICES: '1000' } },
  { file: 'tests/bot/outbox/limits.test.ts', env: { STRICT_NOTICES: '5000' } },
  { file: 'tests/bot/chat/hostile-text.test.ts', env: { HOSTILE_TEXTS: '2000' } },
  { file: 'tests/storage/everything.test.ts', env: { DOCUMENTS: '100000' } },
  { file: 'tests/storage/verify.test.ts', env: { TAMPERINGS: '2000' } },
  { file: 'tests/storage/lagging.test.ts', env: {} },
  { file: 'tests/storage/commands-through-faults.test.ts', env: { COMMANDS: '10000' } },
  { file: 'tests/bot/standing-cases.test.ts', env: { STANDING_COMMANDS: '1000' } },
  { file: 'tests/bot/late/delays.test.ts', env: { DELAYS: 'real' } },
  { file: 'tests/bot/late/card-actions.test.ts', env: { INVOKES: '1000' } },
  { file: 'tests/sweep/sweep.test.ts', env: { SWEEPS: '4' } },
  { file: 'tests/long/evaluation-pages.ts', env: {} },
  { file: 'tests/storage/edits.test.ts', env: { WRITERS: '100', EDITS: '50' } },
  { file: 'tests/wire/crowd.test.ts', group: 'processes', env: { CROWD: '50' } },
  { file: 'tests/bot/chat/again/again.test.ts', env: { AGAIN: 'all' } },
  { file: 'tests/wire/restarts.test.ts', group: 'processes', env: { RESTARTS: '50' } },
  { file: 'tests/wire/two-senders.test.ts', group: 'processes', env: { SENDER_SPEED: '1' } },
  { file: 'tests/bot/outbox/year/reminders-year.test.ts', env: { REMINDER_DAYS: '400' } },
  { file: 'tests/domain/properties.test.ts', env: { ROUNDS: '5200' } },
  { file: 'tests/simulator/simulator.test.ts', env: { SEEDS: '10000' } },
  { file: 'tests/simulator/find-planted.ts', env: {} },
  { file: 'tests/rights/forged.test.ts', env: { FORGED: '6000' } },
  { file: 'tests/rights/front-door.test.ts', env: { RIGHTS: 'all' } },
  { file: 'tests/wire/paused.test.ts', group: 'processes', env: {} },
  { file: 'tests/wire/removed.test.ts', group: 'processes', env: {} },
  { file: 'tests/wire/kill-at-commit.test.ts', group: 'processes', env: {} },
  { file: 'tests/wire/kill-cosmos.test.ts', group: 'processes', env: {} },
  { file: 'tests/wire/reminder-senders.test.ts', group: 'processes', env: { SENDER_SPEED: '1' } },
  { file: 'tests/processes/clock-jumps.test.ts', group: 'processes', env: { CLOCK_JUMPS: 'all' } },
  { file: 'tests/processes/full-disk.test.ts', group: 'processes', env: { FULL_DISKS: '50' } },
  { file: 'tests/processes/one-folder.test.ts', group: 'processes', env: { FOLDER_RACES: '20' } },
  { file: 'tests/wire/crash-points.test.ts', group: 'processes', env: { POINT_KILLS: '20' } },
  { file: 'tests/wire/reminders.test.ts', group: 'processes', env: { POINT_KILLS: '20' } },
  { file: 'tests/bot/store/killed.test.ts', group: 'processes', env: { COPY_KILLS: '50' } },
  { file: 'tests/wire/kill.test.ts', group: 'processes', env: { KILL_ROUNDS: '1000', KILL_BOTS: '2' } },
  { file: 'tests/dialogs/walker/walker.test.ts', env: { WALKS: '10000' } },
  { file: 'tests/fuzz/main.ts', env: { FUZZ: 'danish cards files press', FUZZ_SECONDS: '300' } },
  { file: 'tests/fuzz/main.ts', env: { FUZZ: 'http slow', FUZZ_SECONDS: '3600' } },
  { file: 'tests/long/evaluate.ts', env: {} },
  { file: 'tests/long/verify-log.ts', env: {} },
  { file: 'tests/rights/strangers.test.ts', env: { RIGHTS: 'all' } },
];
