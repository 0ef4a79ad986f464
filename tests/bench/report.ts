import type { BenchResult } from './bench.ts';
import { spread } from './figures.ts';
import type { Grown } from './memory.ts';
import * as names from './names.ts';
import { latency, onCosmos, processor, speed } from './report-lanes.ts';
import type { Start } from './start-time.ts';
import { wireCost } from './report-wire.ts';
import type { Requests } from './storage-requests.ts';
import { growth } from './report-growth.ts';
import { targets } from './report-targets.ts';
import { figure, said, table } from './table.ts';

const about = ({ machine, options }: BenchResult): string =>
  `Node ${machine.node}, ${machine.processors} × ${machine.model}, load of the machine ` +
  `${machine.load.map(figure).join(' → ')}, a synced page takes ${figure(machine.syncMs)} ms. ` +
  `${options.rounds} rounds of ${options.sliceMs} ms for each bot and number of conversations, after ` +
  `${options.memoryTurns[0]} turns of warm-up of echo and product, ${options.warmupTurns} of each other; ${Math.round(machine.seconds)} s in all. Medians over the rounds, with quartiles in brackets.

- **${names.BASE}**: botbuilder as in its samples, on restify: answers a message with one word and keeps nothing.
- **${names.CONTROL}**: the same server measured twice in each round. Differences below its own are noise.
- **${names.TYPED}**: the product. Laps of nine messages: "ny visitation", seven answers, "annuller". Each turn is counted,
  stores, and posts a card; all but the first then replace the card before it (PUT), which nobody waits for.
- **${names.PRESSED}**: the product. Laps of six presses: the same dialog opened on its card, four steps, cancel. Each turn is
  counted and stores; only the cancel sends something (PUT), which nobody waits for.
- Both keep their data in SQLite, and answer when it is on disk. Each conversation is one caseworker's own chat.
- **${names.FLOOR_ECHO}**, **${names.FLOOR_STEP}**: Node's own server and undici, no SDK; the second asks eight questions and has each
  answer in SQLite, WAL with synchronous FULL, before it asks the next: its event loop waits for the disk.
- **${names.SHELL_TYPED}**, **${names.SHELL_PRESSED}**: the product's door, SDK, connector and store around a step that does nothing: each writes
  the same 3 kB and sends the same card of 4 kB (typed: and replaces the one before). What the product itself takes is on top of it.
- **${names.STOCK_MEMORY}**, **${names.STOCK_COSMOS}**: botbuilder on restify with a WaterfallDialog of eight prompts and the states of
  the conversation and the user, in memory or in CosmosDbPartitionedStorage. It answers with bare text, and saves after it has
  spoken: who talks to it waits for the end of each request, or it would be asked too soon and answer from before.
- **…, Cosmos**: each on a test server for Cosmos DB (in memory, keep-alive) in a process of its own.
- Who talks sends the next thing when the last is answered: a message when the reply is posted, a press when the
  invoke's own answer is there. All who talk and the connector share one process.`;

const start = ({ starts }: BenchResult): string => {
  const row = (name: string, key: keyof Start): readonly string[] => [
    name,
    said(spread(starts.map((one) => one[key]))),
    said(spread(starts.map((one) => one[key] / one.echoAnswer))),
  ];
  return table(
    ['start of the process', 'ms', 'ratio to the echo'],
    [
      row('echo, to its first answer', 'echoAnswer'),
      row('product with data, to `/readyz`', 'productReady'),
      row('product with data, to its first card', 'productAnswer'),
    ],
  );
};

const memory = ({ memory: servers }: BenchResult): string => {
  const base = servers.find(({ server }) => server === names.BASE);
  const cell = (grown: Grown | undefined): string =>
    grown
      ? `${figure(grown.rss)} (${base ? figure(grown.rss / base.early.rss) : '–'}), ` +
        `${figure(grown.live)}, ${grown.turns} turns`
      : '–';
  return table(
    ['memory in MiB: resident (ratio to the echo early), live after a collection', 'ready', 'early', 'late'],
    servers.map(({ server, idle, early, late }) => [server, figure(idle), cell(early), cell(late)]),
  );
};

const requestRow = (lane: string, { act, read, list, commit }: Requests): readonly string[] => [
  `${lane}: ${act}`,
  ...[read, list, commit, read + list + commit].map(String),
];

export const requests = ({ storage }: Pick<BenchResult, 'storage'>): string =>
  table(
    ['storage requests of a turn (the whole product in one process)', 'read', 'list', 'commit', 'all'],
    [
      ...storage.typed.map((one) => requestRow(names.TYPED, one)),
      ...storage.pressed.map((one) => requestRow(names.PRESSED, one)),
    ],
  );

const evaluations = ({ evaluation }: BenchResult): string =>
  table(
    ['the evaluation, in a process of its own', 'cases', 'ms', 'of it counting', 'CPU ms', 'MiB more'],
    evaluation.map(({ made, cases, ms, countMs, cpuMs, grownMiB }) => [
      made,
      String(cases),
      ...[ms, countMs, cpuMs, grownMiB].map(figure),
    ]),
  );

/** The whole result as Markdown. */
export const reportOf = (result: BenchResult): string =>
  [
    '# Measured against a bare echo bot',
    about(result),
    ...[
      targets,
      speed,
      onCosmos,
      latency,
      processor,
      start,
      memory,
      requests,
      wireCost,
      growth,
      evaluations,
    ].map((part) => part(result)),
    '',
  ].join('\n\n');
