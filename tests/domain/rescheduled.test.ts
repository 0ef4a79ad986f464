import assert from 'node:assert/strict';
import { dueDaysFrom, planOf, rescheduledOn, sumOf } from '../../domain/loan/instalments.ts';
import { openPlan } from '../../domain/loan/loan.ts';

const open = (plan: ReturnType<typeof planOf>, repaid: number, writtenOff: number) =>
  openPlan({ plan, repaid, writtenOff })
    .filter(({ left }) => left > 0)
    .map(({ due, left }) => [due, left] as const);

describe('What is left of a loan in other instalments', () => {
  const plan = planOf(24_000, dueDaysFrom('2027-01-01', 24), 0);

  it('is parted over all of them where some of it was written off', () => {
    const after = rescheduledOn(plan, 12_000, dueDaysFrom('2028-06-01', 3), 6_000);
    assert.equal(sumOf(after), 24_000);
    assert.deepEqual(open(after, 12_000, 6_000), [
      ['2028-06-01', 2_000],
      ['2028-07-01', 2_000],
      ['2028-08-01', 2_000],
    ]);
  });

  it('begins on the new day though later instalments were paid ahead', () => {
    const after = rescheduledOn(plan, 20_000, dueDaysFrom('2027-03-01', 4));
    assert.deepEqual(
      open(after, 20_000, 0),
      dueDaysFrom('2027-03-01', 4).map((due) => [due, 1_000]),
    );
  });

  it('is parted as before where nothing was', () => {
    const after = rescheduledOn(plan, 23_000, dueDaysFrom('2029-01-01', 3));
    assert.deepEqual(
      open(after, 23_000, 0).map(([, left]) => left),
      [334, 334, 332],
    );
  });
});
