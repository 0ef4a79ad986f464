import assert from 'node:assert/strict';
import { personKey, withDeputies } from '../../../domain/member.ts';
import { givenMemory } from '../given.ts';
import { ANNA, CILLE, FIE, FINN, LENE, LONE } from '../people.ts';
import * as lent from './lent.ts';

const { after, approve, ask, asked, CASE, DAY, granted, inMain, pay, stateOf, withTerms } = lent;

describe('a payout', () => {
  it('makes the plan, from as many months after it as was agreed', () => {
    const { decided } = granted(3_000).when(pay(3_000, '2027-06-02'), FINN, '2027-06-03');
    assert.ok(decided.ok);
    const [event] = decided.events;
    assert.ok(event?.type === 'loan-disbursed');
    const { plan, ...data } = event.data;
    assert.deepEqual(data, { loan: 1, amount: 3_000, date: '2027-06-02', agreementDate: DAY });
    assert.equal(plan.length, 12);
    assert.deepEqual(
      [plan[0], plan.at(-1)],
      [
        { due: '2027-08-01', amount: 250 },
        { due: '2028-07-01', amount: 250 },
      ],
    );
  });

  it('in parts stays within what was granted, and the parts share the days', () => {
    const once = after(granted(24_000), [pay(12_000, DAY), FINN]);
    assert.equal(stateOf(once).status, 'active');
    once
      .when(pay(12_001, '2027-06-20'), FINN, '2027-06-20')
      .refuses({ code: 'above-approved', left: 12_000 });
    const twice = once.when(pay(12_000, '2027-06-20'), FINN, '2027-06-20').after();
    const { plan, paidOut } = stateOf(twice);
    assert.deepEqual([paidOut, plan.length, plan[0]], [24_000, 12, { due: '2027-07-01', amount: 2_000 }]);
    twice
      .when(pay(1, '2027-06-21'), FINN, '2027-06-21')
      .refuses({ code: 'loan-not-now', case: CASE, status: 'active' });
  });

  it('of a few kroner has as many instalments as kroner', () => {
    const now = after(granted(24_000), [pay(3, DAY), FINN]);
    assert.deepEqual(
      stateOf(now).plan.map(({ amount }) => amount),
      [1, 1, 1],
    );
  });

  for (const amount of [0, -1, 24_001, 1e9, 0.5])
    it(`is not of ${amount} kr. where 24.000 are granted`, () =>
      granted(24_000).when(pay(amount), FINN, DAY).refuses({ code: 'above-approved', left: 24_000 }));

  it('is of what was granted, not of what was asked for', () =>
    after(asked(24_000), [approve(20_000), LONE])
      .when(pay(24_000), FINN, DAY)
      .refuses({ code: 'above-approved', left: 20_000 }));

  it('with interest has it in the plan, worked out by hand', () => {
    const programme = withTerms({ interestPercent: 12 });
    const now = after(
      inMain(programme),
      [ask(3_000, { instalments: 3 }), CILLE],
      [approve(3_000), LONE],
      [pay(3_000), FINN],
    );
    // 12 % a year is 1 % a month, of 3.000, 2.000 and 1.000.
    assert.deepEqual(stateOf(now).plan, [
      { due: '2027-07-01', amount: 1_030 },
      { due: '2027-08-01', amount: 1_020 },
      { due: '2027-09-01', amount: 1_010 },
    ]);
  });

  it('comes after the agreement, which comes after the grant, and neither is to come', () => {
    const before = granted();
    for (const agreementDate of ['2027-05-31', '2027-06-04'])
      before
        .when(pay(1_000, '2027-06-03', { agreementDate }), FINN, '2027-06-03')
        .refuses({ code: 'agreement-out-of-range', earliest: DAY, latest: '2027-06-03' });
    for (const date of [DAY, '2027-06-04'])
      before
        .when(pay(1_000, date, { agreementDate: '2027-06-02' }), FINN, '2027-06-03')
        .refuses({ code: 'booked-out-of-range', earliest: '2027-06-02', latest: '2027-06-03' });
  });

  it('takes a CVR number where the programme says so', () => {
    const before = granted(24_000, withTerms({ cvrBeforePayout: true }));
    before.when(pay(24_000), FINN, DAY).refuses({ code: 'cvr-needed' });
    before.when(pay(24_000, DAY, { cvr: '12345678' }), FINN, DAY).refuses({ code: 'not-a-cvr' });
    const first = before.when(pay(4_000, DAY, { cvr: '10150817' }), FINN, DAY).after();
    assert.equal(first.caseOf(CASE).personal.cvr, '10150817');
    // The second part goes to the same business.
    assert.equal(first.when(pay(20_000), FINN, DAY).decided.ok, true);
    assert.equal(granted().when(pay(24_000), FINN, DAY).decided.ok, true);
  });

  it('is made by none of who granted and who asked, or stands in for them', () => {
    const byFie = after(asked(), [approve(24_000), FIE]);
    byFie.when(pay(24_000), FIE, DAY).refuses({ code: 'approver-pays', case: CASE });
    assert.equal(byFie.when(pay(24_000), FINN, DAY).decided.ok, true);
    const [, deputy] = withDeputies([
      { ...LONE, absence: { from: '2027-05-30', to: '2027-06-30', deputy: personKey(FINN) } },
      FINN,
    ]);
    assert.ok(deputy);
    granted().when(pay(24_000), deputy, DAY).refuses({ code: 'approver-pays', case: CASE });
    const [, forCille] = withDeputies([
      { ...CILLE, absence: { from: '2027-05-30', to: '2027-06-30', deputy: personKey(FINN) } },
      FINN,
    ]);
    assert.ok(forCille);
    granted().when(pay(24_000), forCille, DAY).refuses({ code: 'own-loan', case: CASE });
    for (const other of [ANNA, CILLE, LONE, LENE])
      granted().when(pay(24_000), other, DAY).refuses({ code: 'not-allowed', action: 'pay-loan' });
  });

  it('comes out of a grant', () => {
    asked().when(pay(1_000), FINN, DAY).refuses({ code: 'loan-not-now', case: CASE, status: 'submitted' });
    lent
      .refused()
      .when(pay(1_000), FINN, DAY)
      .refuses({ code: 'loan-not-now', case: CASE, status: 'rejected' });
  });

  it('names its loan where there are two', () => {
    const two = after(lent.lent(10_000), [ask(5_000), CILLE], [approve(5_000), LONE]);
    const named = two.when(pay(5_000, DAY, { loan: 1 }), FINN, DAY);
    named.refuses({ code: 'loan-not-now', case: CASE, status: 'approved' });
    assert.equal(stateOf(two.when(pay(5_000, DAY, { loan: 2 }), FINN, DAY).after(), 2).paidOut, 5_000);
  });
});

describe('the ceiling at the payout', () => {
  it('counts what was paid out to the citizen in another case meanwhile', () => {
    const mine = granted(30_000);
    const other = { ...lent.lent(25_000).caseOf(CASE), number: 'ML-2026-009' };
    const both = givenMemory({
      ...mine.memory,
      cases: new Map([...mine.memory.cases, [other.number, other]]),
    });
    both.when(pay(25_001), FINN, DAY).refuses({ code: 'above-ceiling', left: 25_000, least: 1_000 });
    assert.equal(both.when(pay(25_000), FINN, DAY).decided.ok, true);
  });

  it('holds also where a reversal is undone', () => {
    const paid = lent.lent(30_000);
    const taken = paid.when(lent.reverse(lent.entryOf(paid, 'loan-disbursed')), FINN, DAY).after();
    const other = { ...lent.lent(25_000).caseOf(CASE), number: 'ML-2026-009' };
    const { memory } = taken;
    const both = givenMemory({ ...memory, cases: new Map([...memory.cases, [other.number, other]]) });
    const undo = { type: 'undo', case: CASE, entry: memory.head.seq } as const;
    both.when(undo, FINN, DAY).refuses({ code: 'above-ceiling', left: 25_000, least: 1_000 });
    const back = taken.when(undo, FINN, DAY).after();
    assert.deepEqual(back.caseOf(CASE), paid.caseOf(CASE));
  });

  it('is the one the loan keeps, also where a smaller one was agreed on before the reversal is undone', () => {
    const paid = lent.lent(30_000);
    const taken = paid.when(lent.reverse(lent.entryOf(paid, 'loan-disbursed')), FINN, DAY).after();
    const { memory } = taken;
    const undo = { type: 'undo', case: CASE, entry: memory.head.seq } as const;
    const from = (day: string) =>
      givenMemory({ ...memory, programme: lent.lendingFrom(day, { maximum: 20_000 }) });
    assert.ok(stateOf(paid).requestedOn < '2027-06-02');
    assert.equal(from('2027-06-02').when(undo, FINN, DAY).decided.ok, true);
    from(stateOf(paid).requestedOn)
      .when(undo, FINN, DAY)
      .refuses({ code: 'above-ceiling', left: 20_000, least: 1_000 });
  });
});
