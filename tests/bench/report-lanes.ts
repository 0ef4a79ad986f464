import type { BenchResult } from './bench.ts';
import { middle, ratio } from './compare.ts';
import { BASE, CONTROL, PRESSED, TYPED } from './lanes.ts';
import { figure, said, table } from './table.ts';

const OTHERS = [CONTROL, TYPED, PRESSED];

const heading = (what: string, sizes: readonly number[]): readonly string[] => [
  what,
  ...sizes.map((size) => `@${size}`),
];

export const speed = ({ samples, options: { sizes } }: BenchResult): string =>
  table(heading('turns a second, as a ratio to the echo in the same round', sizes), [
    [BASE, ...sizes.map((size) => `1 (${figure(middle(samples, BASE, size, 'turnsPerSecond'))}/s)`)],
    ...OTHERS.map((lane) => [
      lane,
      ...sizes.map((size) => said(ratio(samples, lane, size, 'turnsPerSecond'))),
    ]),
  ]);

export const latency = ({ samples, options: { sizes } }: BenchResult): string =>
  table(
    heading('p50 / p99 in ms, and the p99 as a ratio to the echo in the same round', sizes),
    [BASE, ...OTHERS].map((lane) => [
      lane,
      ...sizes.map((size) => {
        const [p50, p99] = [middle(samples, lane, size, 'p50'), middle(samples, lane, size, 'p99')];
        const against = lane === BASE ? '1' : said(ratio(samples, lane, size, 'p99'));
        return `${figure(p50)} / ${figure(p99)}, ${against}`;
      }),
    ]),
  );

export const processor = ({ samples, options: { sizes } }: BenchResult): string =>
  table(
    heading('CPU-seconds of the server for 1,000 turns', sizes),
    [BASE, ...OTHERS].map((lane) => [
      lane,
      ...sizes.map((size) => figure(middle(samples, lane, size, 'cpuSecondsPer1000'))),
    ]),
  );
