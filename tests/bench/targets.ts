import type { BenchResult } from './bench.ts';
import { ratio, wasMeasured, type Figure } from './compare.ts';
import { quantile, spread } from './figures.ts';
import * as names from './names.ts';

/** One figure beside what it is to be: at the first, and as a goal. */
export interface Target {
  readonly what: string;
  /** Absent where this run did not measure it. */
  readonly value?: number;
  /** The value must not be on the wrong side of these. */
  readonly first: number;
  readonly goal: number;
  readonly is: 'at least' | 'at most';
}

export const meets = ({ value, is }: Target, limit: number): boolean | undefined =>
  value === undefined ? undefined : is === 'at least' ? value >= limit : value <= limit;

const atLeast = (what: string, value: number | undefined, first: number, goal = first): Target => ({
  what,
  ...(value !== undefined && { value }),
  first,
  goal,
  is: 'at least',
});

const atMost = (what: string, value: number | undefined, first: number, goal = first): Target => ({
  ...atLeast(what, value, first, goal),
  is: 'at most',
});

const most = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.max(...values);

const middleOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : quantile(values, 0.5);

const seconds = (ms: number | undefined): number | undefined => (ms === undefined ? undefined : ms / 1000);

const speeds = ({ samples }: BenchResult): readonly Target[] => {
  const against = (lane: string, size: number, figure: Figure, base?: string): number | undefined => {
    const measured = [lane, base ?? names.BASE].every((name) => wasMeasured(samples, name, size));
    return measured ? ratio(samples, lane, size, figure, base).median : undefined;
  };
  const fast = (lane: string, size: number, base?: string) => against(lane, size, 'turnsPerSecond', base);
  return [
    atLeast('a step typed, on disk: turns a second to the echo, @8', fast(names.TYPED, 8), 1),
    atLeast('a step typed, on disk: turns a second to the echo, @64', fast(names.TYPED, 64), 1.2, 1.5),
    atLeast('a step pressed, on disk: turns a second to the echo, @64', fast(names.PRESSED, 64), 1.6, 2.5),
    atMost('a step pressed, on disk: p99 to the echo, @64', against(names.PRESSED, 64, 'p99'), 1, 0.5),
    ...[8, 64].flatMap((size) => [
      atLeast(
        `a step typed: turns a second to the stock dialogs, both on Cosmos, @${size}`,
        fast(names.TYPED_COSMOS, size, names.STOCK_COSMOS),
        2.5,
        4,
      ),
      atLeast(
        `a step pressed: turns a second to the stock dialogs, both on Cosmos, @${size}`,
        fast(names.PRESSED_COSMOS, size, names.STOCK_COSMOS),
        2.5,
        4,
      ),
    ]),
  ];
};

const costs = ({ storage, wire }: BenchResult): readonly Target[] => {
  const requests = [...storage.typed, ...storage.pressed].map(
    ({ read, list, commit }) => read + list + commit,
  );
  return [
    atMost('storage requests of a step: median', middleOf(requests), 1),
    atMost('storage requests of a step: most', most(requests), 1),
    ...wire.commands.map((command) =>
      atMost(`storage requests of the command ${command.intent}`, command.requests, 3),
    ),
    atMost('RU of a step: median', middleOf(wire.steps.map(({ ru }) => ru)), 12, 6),
    ...wire.commands.map(({ intent, ru }) => atMost(`RU of the command ${intent}`, ru, 60, 30)),
    atMost('RU from the first word to the notice', wire.toNotice.ru, 220, 110),
  ];
};

const sizes = ({ starts, memory, evaluation, options }: BenchResult): readonly Target[] => {
  const base = memory.find(({ server }) => server === names.BASE);
  const pressed = memory.find(({ server }) => server === names.PRESSED);
  const [early, late] = options.memoryTurns;
  const evaluated = evaluation.filter(({ made }) => made !== 'figures');
  return [
    atMost(
      'start to `/readyz`, to the echo’s first answer',
      spread(starts.map(({ productReady, echoAnswer }) => productReady / echoAnswer)).median,
      1.3,
      1.1,
    ),
    ...[names.TYPED, names.PRESSED].map((name) => {
      const one = memory.find(({ server }) => server === name);
      return atMost(
        `memory after ${early} turns (${name}), to the echo`,
        one && base && one.early.rss / base.early.rss,
        1.3,
      );
    }),
    atMost(
      `memory after ${late} turns, to that after ${early}`,
      pressed?.late && pressed.late.rss / pressed.early.rss,
      1.2,
    ),
    atMost(
      `live memory after ${late} turns, to that after ${early}`,
      pressed?.late && pressed.late.live / pressed.early.live,
      1.2,
    ),
    atMost(
      `the evaluation of ${options.cases} cases as figures, s`,
      seconds(evaluation.find(({ made }) => made === 'figures')?.ms),
      5,
      1,
    ),
    atMost('the slowest of its files, s', seconds(most(evaluated.map(({ ms }) => ms))), 5, 1),
    atMost('memory of the largest of its files, MiB', most(evaluated.map(({ grownMiB }) => grownMiB)), 200),
  ];
};

const growths = ({ growth: { acts, cases } }: BenchResult): readonly Target[] =>
  acts.flatMap(({ act, few, many }) => [
    atMost(`${act}: CPU time with ${cases[1]} cases, to that with ${cases[0]}`, many.cpuMs / few.cpuMs, 1.2),
    atMost(
      `${act}: requests with ${cases[1]} cases, to those with ${cases[0]}`,
      many.requests / few.requests,
      1.2,
    ),
  ]);

/** Every figure that has a target, in the order of the targets. */
export const targetsOf = (result: BenchResult): readonly Target[] => [
  ...speeds(result),
  ...costs(result),
  ...sizes(result),
  ...growths(result),
];
