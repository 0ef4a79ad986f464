import type { BenchResult } from './bench.ts';
import type { Growth } from './growth/measure.ts';
import { figure, table } from './table.ts';

const grown = (few: number, many: number): string =>
  `${figure(few)} → ${figure(many)} (**${figure(many / few)}**)`;

const row = ({ act, few, many }: Growth): readonly string[] => [
  act,
  grown(few.cpuMs, many.cpuMs),
  grown(few.requests, many.requests),
  grown(few.documents, many.documents),
];

/** What the same costs when a programme has many cases. */
export const growth = ({ growth: { cases, acts, fillSeconds } }: BenchResult): string =>
  table(
    [
      `a turn with ${cases[0]} and with ${cases[1]} cases (${figure(fillSeconds)} s to make), SQLite, one process`,
      'CPU ms',
      'storage requests',
      'documents',
    ],
    acts.map(row),
  );
