import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readBudget } from '../../../domain/danish/list.ts';
import { budgetLines, budgetSum, budgetText, cutBudget } from '../../../domain/loan/budget.ts';
import {
  deferredBy,
  dueDays,
  dueDaysFrom,
  monthsUntil,
  openLines,
  parts,
  planOf,
  rescheduledOn,
  sumOf,
  together,
} from '../../../domain/loan/instalments.ts';
import { balanceOf, openPlan } from '../../../domain/loan/loan.ts';

const amounts = fc.integer({ min: 1_000, max: 50_000 });
const counts = fc.integer({ min: 1, max: 60 });
const days = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const plans = fc
  .record({ amount: amounts, count: counts, day: days, grace: fc.nat(12) })
  .map(({ amount, count, day, grace }) => planOf(amount, dueDays(day, grace, count), 0));
/** A plan, and how much of it was paid. */
const paidPlans = plans.chain((plan) =>
  fc.record({ plan: fc.constant(plan), paid: fc.integer({ min: 0, max: sumOf(plan) }) }),
);
const lefts = (plan: readonly { readonly left: number }[]): number =>
  plan.reduce((sum, { left }) => sum + left, 0);

describe('instalments', () => {
  it('add up to the amount, to the krone, for every amount and every number of them', function () {
    this.timeout(60_000);
    for (let amount = 1_000; amount <= 50_000; amount += 1)
      for (let count = 1; count <= 60; count += 1) {
        const made = parts(amount, count);
        const [most = 0] = made;
        const last = made.at(-1) ?? 0;
        let sum = 0;
        for (const part of made) sum += part;
        if (sum !== amount || made.length !== count || last < 1 || last > most)
          assert.fail(`${amount} in ${count}: ${made.join(', ')}`);
      }
  });

  it('are alike but the last, as people expect it: 25.000 in 24', () =>
    assert.deepEqual(parts(25_000, 24), [...Array.from({ length: 23 }, () => 1_042), 1_034]));

  it('are never nothing: where the last would be, the first have a krone more', () =>
    assert.deepEqual([parts(10, 6), parts(3, 3), parts(1, 1)], [[2, 2, 2, 2, 1, 1], [1, 1, 1], [1]]));

  it('fall on the first of a month, from so many months after the payout', () => {
    assert.deepEqual(dueDays('2027-06-15', 1, 3), ['2027-08-01', '2027-09-01', '2027-10-01']);
    assert.deepEqual(dueDays('2027-06-01', 0, 2), ['2027-06-01', '2027-07-01']);
    assert.deepEqual(dueDays('2027-12-31', 2, 1), ['2028-03-01']);
    assert.deepEqual(dueDaysFrom('2027-01-31', 3), ['2027-01-31', '2027-02-28', '2027-03-31']);
  });

  it('carry interest on what is left, worked out by hand: 12.000 at 10 % a year in 4', () =>
    // 12.000 × 10 % / 12 = 100 · 9.000 → 75 · 6.000 → 50 · 3.000 → 25.
    assert.deepEqual(planOf(12_000, ['2027-07-01', '2027-08-01', '2027-09-01', '2027-10-01'], 10), [
      { due: '2027-07-01', amount: 3_100 },
      { due: '2027-08-01', amount: 3_075 },
      { due: '2027-09-01', amount: 3_050 },
      { due: '2027-10-01', amount: 3_025 },
    ]));

  it('of two plans stand on one line a day, in order', () =>
    assert.deepEqual(
      together(
        [
          { due: '2027-07-01', amount: 5 },
          { due: '2027-09-01', amount: 6 },
        ],
        [
          { due: '2027-08-01', amount: 1 },
          { due: '2027-07-01', amount: 2 },
        ],
      ),
      [
        { due: '2027-07-01', amount: 7 },
        { due: '2027-08-01', amount: 1 },
        { due: '2027-09-01', amount: 6 },
      ],
    ));
});

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

describe('what is paid', () => {
  it('is taken from the oldest line, and what is left is the sum less it', () =>
    fc.assert(
      fc.property(paidPlans, ({ plan, paid }) => {
        const open = openLines(plan, paid);
        assert.equal(lefts(open), sumOf(plan) - paid);
        const firstOpen = open.findIndex(({ left }) => left > 0);
        for (const [index, { left, amount }] of open.entries()) {
          assert.ok(left >= 0 && left <= amount);
          if (firstOpen >= 0 && index > firstOpen) assert.equal(left, amount);
        }
      }),
    ));

  it('comes to the same whatever the order and the parts', () =>
    fc.assert(
      fc.property(paidPlans, fc.array(fc.nat(1_000)), fc.nat(), ({ plan, paid }, cuts, turn) => {
        // The same money in pieces, and those in another order.
        const pieces: number[] = [];
        let left = paid;
        for (const cut of cuts) {
          const piece = Math.min(left, cut);
          pieces.push(piece);
          left -= piece;
        }
        pieces.push(left);
        const at = turn % pieces.length;
        const turned = [...pieces.slice(at), ...pieces.slice(0, at)].toReversed();
        assert.deepEqual(openLines(plan, sum(turned)), openLines(plan, sum(pieces)));
      }),
    ));

  it('is never too much: the balance is not negative, and a write-off takes the last lines', () =>
    fc.assert(
      fc.property(paidPlans, fc.nat(50_000), ({ plan, paid }, more) => {
        const writtenOff = Math.min(more, sumOf(plan) - paid);
        const state = { plan, repaid: paid, writtenOff };
        assert.equal(lefts(openPlan(state)), balanceOf(state));
        assert.ok(balanceOf(state) >= 0);
        const open = openPlan(state).map(({ left }) => left);
        const before = openLines(plan, paid).map(({ left }) => left);
        const touched = open.findIndex((left, index) => left !== before[index]);
        if (touched >= 0) assert.ok(open.slice(touched + 1).every((left) => left === 0));
      }),
    ));
});

describe('a deferral', () => {
  it('keeps the sum and what is owed, and moves only what is not paid', () =>
    fc.assert(
      fc.property(paidPlans, fc.integer({ min: 1, max: 12 }), ({ plan, paid }, months) => {
        const later = deferredBy(plan, paid, months);
        assert.equal(sumOf(later), sumOf(plan));
        const owed = openLines(plan, paid).filter(({ left }) => left > 0);
        const now = openLines(later, paid).filter(({ left }) => left > 0);
        assert.deepEqual(
          now.map(({ left }) => left),
          owed.map(({ left }) => left),
        );
        for (const [index, { due }] of now.entries()) assert.ok(due > (owed[index]?.due ?? ''));
        assert.deepEqual(
          later.map(({ due }) => due),
          later.map(({ due }) => due).toSorted(),
        );
      }),
    ));

  it('of a line paid in part leaves the paid part and moves the rest', () =>
    assert.deepEqual(
      deferredBy(
        [
          { due: '2027-07-01', amount: 1_000 },
          { due: '2027-08-01', amount: 1_000 },
        ],
        400,
        2,
      ),
      [
        { due: '2027-07-01', amount: 400 },
        { due: '2027-09-01', amount: 600 },
        { due: '2027-10-01', amount: 1_000 },
      ],
    ));

  it('is of as many whole months as reach the day', () =>
    assert.deepEqual(
      ['2027-07-01', '2027-07-02', '2027-08-01', '2028-07-01'].map((day) => monthsUntil('2027-07-01', day)),
      [0, 1, 1, 12],
    ));
});

describe('a new schedule', () => {
  it('keeps the sum, owes the balance in the new lines and on their days', () =>
    fc.assert(
      fc.property(paidPlans, counts, days, fc.nat(20_000), ({ plan, paid }, count, first, gone) => {
        const writtenOff = Math.min(gone, Math.max(0, sumOf(plan) - paid - 1));
        const balance = sumOf(plan) - paid - writtenOff;
        fc.pre(balance > 0);
        const wanted = dueDaysFrom(first, Math.min(count, balance));
        const after = rescheduledOn(plan, paid, wanted, writtenOff);
        assert.equal(sumOf(after), sumOf(plan));
        const open = openPlan({ plan: after, repaid: paid, writtenOff }).filter(({ left }) => left > 0);
        assert.deepEqual(
          open.map(({ due, left }) => ({ due, amount: left })),
          planOf(balance, wanted, 0),
        );
      }),
    ));

  it('is owed from its first day, also where something was paid ahead', () => {
    const year = planOf(12_000, dueDays('2027-06-01', 1, 12), 0);
    const after = rescheduledOn(year, 6_000, dueDaysFrom('2027-08-15', 3));
    assert.deepEqual(
      openLines(after, 6_000)
        .filter(({ left }) => left > 0)
        .map(({ due, left }) => `${due} ${left}`),
      ['2027-08-15 2000', '2027-09-15 2000', '2027-10-15 2000'],
    );
  });
});

describe('a budget', () => {
  const lines = fc.array(
    fc.record(
      {
        name: fc.constantFrom('computer', 'husleje', 'cykel og lås', 'varer', 'kørekort', 'forsikring'),
        amount: fc.integer({ min: 1, max: 20_000 }),
      },
      { noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 12 },
  );

  it('cut to a lower amount adds up to it, and takes nothing from the first lines that fit', () =>
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 60_000 }), (budget, wanted) => {
        const amount = Math.min(wanted, budgetSum(budget));
        const cut = cutBudget(budget, amount);
        assert.equal(budgetSum(cut), amount);
        assert.deepEqual(cut.slice(0, -1), budget.slice(0, cut.length - 1));
        assert.equal(cut.at(-1)?.name, budget[cut.length - 1]?.name);
      }),
    ));

  it('is read again as it was kept', () =>
    fc.assert(
      fc.property(lines, (budget) => {
        assert.deepEqual(budgetLines(budgetText(budget)), budget);
        assert.equal(readBudget(budgetText(budget)).kind, 'one');
      }),
    ));

  it('with a line that is no amount comes to nothing', () => {
    for (const amount of [0, -1, 1.5, Number.NaN, 1e21])
      assert.equal(
        budgetSum([
          { name: 'computer', amount: 1_000 },
          { name: 'husleje', amount },
        ]),
        0,
      );
    assert.equal(budgetSum([]), 0);
  });

  it('that was erased has no lines', () => assert.deepEqual(budgetLines(undefined), []));
});
