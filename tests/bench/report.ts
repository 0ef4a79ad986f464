import type { BenchResult } from './bench.ts';
import { spread } from './figures.ts';
import { BASE, CONTROL, PRESSED, TYPED } from './lanes.ts';
import type { Memory } from './measure.ts';
import { latency, processor, speed } from './report-lanes.ts';
import type { Start } from './start-time.ts';
import { wireCost } from './report-wire.ts';
import type { Requests } from './storage-requests.ts';
import { figure, said, table } from './table.ts';

const about = ({ machine, options }: BenchResult): string =>
  `Node ${machine.node}, ${machine.processors} × ${machine.model}, load of the machine ` +
  `${machine.load.map(figure).join(' → ')}, a synced page takes ${figure(machine.syncMs)} ms. ` +
  `${options.rounds} rounds of ${options.sliceMs} ms for each bot and number of conversations, after ` +
  `${options.warmupTurns} turns of warm-up. Medians over the rounds, with quartiles in brackets.

- **${BASE}**: botbuilder as in its samples, on restify: answers a message with one word and keeps nothing.
- **${CONTROL}**: the same server measured twice in each round. Differences below its own are noise.
- **${TYPED}**: the product. Laps of nine messages: "ny visitation", seven answers, "annuller". Each turn is counted,
  stores, and posts a card; all but the first then replace the card before it (PUT), which nobody waits for.
- **${PRESSED}**: the product. Laps of six presses: the same dialog opened on its card, four steps, cancel. Each turn is
  counted and stores; only the cancel sends something (PUT), which nobody waits for.
- Both keep their data in SQLite, WAL with synchronous FULL. Each conversation is one caseworker's own chat.
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
  const base = servers.find(({ server }) => server === BASE);
  const cell = (one: Memory, when: 'idle' | 'warm' | 'end'): string =>
    `${figure(one[when])} (${base ? figure(one[when] / base[when]) : '–'})`;
  return table(
    ['resident memory in MiB (ratio to the echo)', 'ready', 'after the warm-up', 'at the end'],
    servers.map((one) => [
      one.server,
      cell(one, 'idle'),
      `${cell(one, 'warm')}, ${one.warmTurns} turns`,
      `${cell(one, 'end')}, ${one.endTurns} turns`,
    ]),
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
      ...storage.typed.map((one) => requestRow(TYPED, one)),
      ...storage.pressed.map((one) => requestRow(PRESSED, one)),
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
    ...[speed, latency, processor, start, memory, requests, wireCost, evaluations].map((part) =>
      part(result),
    ),
    '',
  ].join('\n\n');
