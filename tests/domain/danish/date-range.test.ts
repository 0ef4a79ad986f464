import assert from 'node:assert/strict';
import { readDate } from '../../../domain/danish/date.ts';
import type { Day } from '../../../domain/day.ts';

const TODAY: Day = '2026-11-23';
const to = (day: Day): boolean => day <= TODAY;
const from = (day: Day): boolean => day >= TODAY;

describe('A day that is asked for in a range', () => {
  for (const [words, before, after] of [
    ['1. juni', '2026-06-01', '2027-06-01'],
    ['1/6', '2026-06-01', '2027-06-01'],
    ['1. maj', '2026-05-01', '2027-05-01'],
    ['1. august', '2026-08-01', '2027-08-01'],
    ['ultimo maj', '2026-05-31', '2027-05-31'],
    ['uge 22', '2026-05-25', '2027-05-31'],
    ['den 3.', '2026-11-03', '2026-12-03'],
    ['fredag', '2026-11-20', '2026-11-27'],
    // What the words say is never given up for the range.
    ['på fredag', '2026-11-27', '2026-11-27'],
    ['i går', '2026-11-22', '2026-11-22'],
    ['1. juni 2026', '2026-06-01', '2026-06-01'],
  ] as const)
    it(`»${words}« is the one that can be`, () => {
      assert.deepEqual(readDate(words, TODAY, to), { kind: 'one', value: before });
      assert.deepEqual(readDate(words, TODAY, from), { kind: 'one', value: after });
    });

  it('is asked about where both can be, or none', () => {
    const both = { kind: 'several', values: ['2026-06-01', '2027-06-01'] };
    for (const can of [() => true, () => false]) assert.deepEqual(readDate('1. juni', TODAY, can), both);
  });

  for (const [words, can, near] of [
    ['1. november', from, '2026-11-01'],
    ['1/11', from, '2026-11-01'],
    ['15. september', from, '2026-09-15'],
    ['uge 46', from, '2026-11-09'],
    ['ultimo oktober', from, '2026-10-31'],
    ['3. december', to, '2026-12-03'],
    ['15. januar', to, '2027-01-15'],
    ['23. november', (day: Day) => day > TODAY, TODAY],
  ] as const)
    it(`»${words}« is no day a year away, where only that one could be`, () =>
      assert.deepEqual(readDate(words, TODAY, can), { kind: 'one', value: near }));
});
