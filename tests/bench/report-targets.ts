import type { BenchResult } from './bench.ts';
import { figure, table } from './table.ts';
import { meets, targetsOf, type Target } from './targets.ts';

const mark = (target: Target, limit: number): string => {
  const met = meets(target, limit);
  const sign = target.is === 'at least' ? '≥' : '≤';
  return `${sign} ${figure(limit)}${met === undefined ? '' : met ? ' ✔' : ' ✘'}`;
};

/** Where all of it stands, in one table: each figure beside its target and its goal. */
export const targetTable = (all: readonly Target[]): string => {
  const measured = all.filter(({ value }) => value !== undefined);
  const met = (limit: 'first' | 'goal'): number =>
    measured.filter((target) => meets(target, target[limit])).length;
  return table(
    [
      `${met('first')} of ${measured.length} figures meet their target, ${met('goal')} the goal`,
      'measured',
      'target',
      'goal',
    ],
    all.map((target) => [
      target.what,
      target.value === undefined ? 'not measured' : figure(target.value),
      mark(target, target.first),
      mark(target, target.goal),
    ]),
  );
};

export const targets = (result: BenchResult): string => targetTable(targetsOf(result));
