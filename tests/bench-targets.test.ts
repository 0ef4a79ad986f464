import assert from 'node:assert/strict';
import { quantile } from './bench/figures.ts';
import { targetTable } from './bench/report-targets.ts';

describe('the targets of the bench', () => {
  it('says of each figure whether it meets its target and its goal, and of none that was not measured', () => {
    const rows = targetTable([
      { what: 'fast', value: 1.4, first: 1.2, goal: 1.5, is: 'at least' },
      { what: 'slow', value: 1.1, first: 1.2, goal: 1.5, is: 'at least' },
      { what: 'just', value: 1.2, first: 1.2, goal: 1.1, is: 'at most' },
      { what: 'large', value: 371, first: 220, goal: 110, is: 'at most' },
      { what: 'unknown', first: 1, goal: 2, is: 'at least' },
    ]).split('\n');

    assert.deepEqual(rows, [
      '| 2 of 4 figures meet their target, 0 the goal | measured | target | goal |',
      '| --- | --- | --- | --- |',
      '| fast | 1.40 | ≥ 1.20 ✔ | ≥ 1.50 ✘ |',
      '| slow | 1.10 | ≥ 1.20 ✘ | ≥ 1.50 ✘ |',
      '| just | 1.20 | ≤ 1.20 ✔ | ≤ 1.10 ✘ |',
      '| large | 371 | ≤ 220 ✘ | ≤ 110 ✘ |',
      '| unknown | not measured | ≥ 1.00 | ≥ 2.00 |',
    ]);
  });

  it('takes what lies in the middle, between two where there is no one', () => {
    assert.equal(quantile([3, 1, 2], 0.5), 2);
    assert.equal(quantile([4, 1], 0.5), 2.5);
    assert.throws(() => quantile([], 0.5), RangeError);
  });
});
