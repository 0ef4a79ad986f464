import assert from 'node:assert/strict';
import { balanceOf, openPlan } from '../../../domain/loan/loan.ts';
import type { LoanState } from '../../../domain/loan/loan.ts';
import { ANNA, CILLE, FIE, FINN, LENE, LONE } from '../people.ts';
import * as lent from './lent.ts';

const { after, answer, ask, CASE, DAY, granted, inMain, pay, repay, stateOf, writeOff } = lent;

/** 12 × 2.000 kr. from 1 July 2027. */
const debt = () => lent.lent(24_000);
const owed = (state: LoanState): readonly string[] =>
  openPlan(state)
    .filter(({ left }) => left > 0)
    .map(({ due, left }) => `${due} ${left}`);
/** One line, due on 1 July. */
const oneLine = () =>
  after(inMain(), [ask(5_000, { instalments: 1 }), CILLE], [lent.approve(5_000), LONE], [pay(5_000), FINN]);

describe('a repayment', () => {
  it('is registered in part, out of order, and taken from the oldest instalment', () => {
    const now = debt()
      .when(repay(2_500, '2027-08-15'), FINN, '2027-08-20')
      .after()
      .when(repay(1_000, '2027-07-02'), FINN, '2027-08-21')
      .after();
    assert.equal(stateOf(now).repaid, 3_500);
    assert.equal(owed(stateOf(now))[0], '2027-08-01 500');
  });

  it('that is too much ends the loan, and the excess is written down', () => {
    const { decided, after: then } = debt().when(repay(25_000, DAY), FINN, DAY);
    assert.deepEqual(decided, {
      ok: true,
      events: [
        {
          type: 'loan-repayment',
          case: CASE,
          data: { loan: 1, amount: 24_000, date: DAY, excess: 1_000 },
        },
      ],
    });
    const { status, excess, repaid } = stateOf(then());
    assert.deepEqual([status, excess, repaid], ['repaid', 1_000, 24_000]);
    assert.equal(balanceOf(stateOf(then())), 0);
    then().when(repay(1, DAY), FINN, DAY).refuses({ code: 'loan-not-now', case: CASE, status: 'repaid' });
  });

  for (const amount of [0, -1, 0.5, Number.NaN])
    it(`is not of ${amount} kr.`, () =>
      debt().when(repay(amount, DAY), FINN, DAY).refuses({ code: 'above-balance', balance: 24_000 }));

  it('has a day between the payout and today', () => {
    for (const date of ['2027-05-31', '2027-07-02'])
      debt()
        .when(repay(1_000, date), FINN, '2027-07-01')
        .refuses({ code: 'booked-out-of-range', earliest: DAY, latest: '2027-07-01' });
  });

  it('is registered by who pays, and nobody else', () => {
    for (const other of [ANNA, CILLE, LONE, LENE])
      debt().when(repay(1_000, DAY), other, DAY).refuses({ code: 'not-allowed', action: 'pay-loan' });
  });

  it('comes after a payout', () =>
    granted()
      .when(repay(1_000, DAY), FINN, DAY)
      .refuses({ code: 'loan-not-now', case: CASE, status: 'approved' }));

  it('is of the loan that is named, else of the oldest that is owed', () => {
    const two = after(
      oneLine(),
      [ask(3_000), CILLE],
      [lent.approve(3_000), LONE],
      [pay(3_000, DAY, { loan: 2 }), FINN],
    );
    const first = after(two, [repay(1_000, DAY), FINN]);
    assert.deepEqual([stateOf(first, 1).repaid, stateOf(first, 2).repaid], [1_000, 0]);
    const second = after(two, [{ ...repay(1_000, DAY), loan: 2 }, FINN]);
    assert.deepEqual([stateOf(second, 1).repaid, stateOf(second, 2).repaid], [0, 1_000]);
  });
});

const remind = (date: string) => ({ type: 'remind-debtor', case: CASE, date }) as const;

const recover = (date: string) =>
  ({ type: 'hand-to-recovery', case: CASE, date, reason: 'Svarer ikke' }) as const;

describe('an instalment that is late', () => {
  it('is reminded of from the day after its day', () => {
    debt().when(remind('2027-07-01'), FINN, '2027-07-01').refuses({ code: 'not-overdue', case: CASE });
    const now = debt().when(remind('2027-07-02'), FINN, '2027-07-02').after();
    assert.equal(stateOf(now).remindedOn, '2027-07-02');
    for (const date of ['2027-07-01', '2027-07-03'])
      debt()
        .when(remind(date), FINN, '2027-07-02')
        .refuses({ code: 'sent-out-of-range', earliest: '2027-07-02', latest: '2027-07-02' });
    debt()
      .when(repay(2_000, '2027-07-01'), FINN, '2027-07-01')
      .after()
      .when(remind('2027-07-02'), FINN, '2027-07-02')
      .refuses({ code: 'not-overdue', case: CASE });
  });

  it('is handed to recovery: the debt stands, and the creditor makes no agreements any more', () => {
    debt().when(recover('2027-07-01'), FINN, '2027-07-01').refuses({ code: 'not-overdue', case: CASE });
    debt()
      .when(recover('2027-07-03'), FINN, '2027-07-02')
      .refuses({ code: 'booked-out-of-range', earliest: '2027-07-02', latest: '2027-07-02' });
    const now = debt().when(recover('2027-07-02'), FINN, '2027-07-02').after();
    assert.deepEqual(stateOf(now).recoveryOn, '2027-07-02');
    const not = { code: 'loan-not-now', case: CASE, status: 'active' } as const;
    for (const intent of [
      remind('2027-07-02'),
      recover('2027-07-02'),
      { type: 'defer', case: CASE, date: '2027-09-01', reason: 'Syg' },
      { type: 'reschedule', case: CASE, instalments: 6, date: '2027-09-01', reason: 'Syg' },
    ] as const)
      now.when(intent, FINN, '2027-07-02').refuses(not);
    // What comes in is registered all the same, and it can be given up.
    assert.equal(now.when(repay(24_000, '2027-07-02'), FINN, '2027-07-02').decided.ok, true);
    assert.equal(now.when(writeOff(), FINN, '2027-07-02').decided.ok, true);
  });

  it('in recovery gets no more money', () => {
    const now = after(granted(), [pay(10_000), FINN])
      .when(recover('2027-07-02'), FINN, '2027-07-02')
      .after();
    now
      .when(pay(1_000, '2027-07-02'), FINN, '2027-07-02')
      .refuses({ code: 'loan-not-now', case: CASE, status: 'active' });
  });
});

const defer = (date: string) => ({ type: 'defer', case: CASE, date, reason: 'Barsel' }) as const;

describe('a deferral', () => {
  it('puts off all that is not paid, in whole months', () => {
    const now = debt()
      .when(repay(2_500, '2027-07-01'), FINN, '2027-07-01')
      .after()
      .when(defer('2027-10-15'), FINN, '2027-07-02')
      .after();
    // August, of which 500 are paid, moves to November.
    assert.deepEqual(owed(stateOf(now)).slice(0, 2), ['2027-11-01 1500', '2027-12-01 2000']);
    assert.equal(now.caseOf(CASE).personal.loanReason, 'Barsel');
  });

  it('goes at most so far as the terms say, and not back', () => {
    for (const date of ['2027-07-01', '2028-07-02', '2027-06-01'])
      debt()
        .when(defer(date), FINN, DAY)
        .refuses({ code: 'deferral-out-of-range', earliest: '2027-08-01', latest: '2028-07-01' });
    // What has been overdue for long is put off from today.
    debt()
      .when(defer('2027-12-31'), FINN, '2028-01-15')
      .refuses({ code: 'deferral-out-of-range', earliest: '2028-01-15', latest: '2029-01-15' });
    const now = debt().when(defer('2028-02-01'), FINN, '2028-01-15').after();
    assert.equal(owed(stateOf(now))[0], '2028-02-01 2000');
  });
});

const reschedule = (instalments: number, date: string) =>
  ({ type: 'reschedule', case: CASE, instalments, date, reason: 'Lavere omsætning' }) as const;

describe('a new schedule', () => {
  it('spreads what is owed over new days', () => {
    const now = debt()
      .when(repay(2_000, '2027-07-01'), FINN, '2027-07-01')
      .after()
      .when(reschedule(4, '2027-09-15'), FINN, '2027-08-20')
      .after();
    assert.deepEqual(owed(stateOf(now)), [
      '2027-09-15 5500',
      '2027-10-15 5500',
      '2027-11-15 5500',
      '2027-12-15 5500',
    ]);
  });

  it('after a part was written off asks for what is left, and no more', () => {
    const now = after(
      debt(),
      [writeOff(12_000), FINN],
      [answer(true), LONE],
      [reschedule(6, '2027-07-01'), FINN],
    );
    assert.deepEqual(owed(stateOf(now)), [
      '2027-07-01 2000',
      '2027-08-01 2000',
      '2027-09-01 2000',
      '2027-10-01 2000',
      '2027-11-01 2000',
      '2027-12-01 2000',
    ]);
  });

  it('has as many instalments as the terms and the kroner allow, from today on', () => {
    for (const instalments of [0, 61, 2.5])
      debt()
        .when(reschedule(instalments, DAY), FINN, DAY)
        .refuses({ code: 'instalments-out-of-range', most: 60 });
    after(debt(), [repay(23_997, DAY), FINN])
      .when(reschedule(4, DAY), FINN, DAY)
      .refuses({ code: 'instalments-out-of-range', most: 3 });
    for (const date of ['2027-05-31', '2028-06-02'])
      debt()
        .when(reschedule(6, date), FINN, DAY)
        .refuses({ code: 'first-instalment-out-of-range', earliest: DAY, latest: '2028-06-01' });
  });
});

describe('a write-off', () => {
  it('is proposed by one and confirmed by another', () => {
    const proposed = after(debt(), [writeOff(), FINN]);
    assert.deepEqual(
      [stateOf(proposed).status, stateOf(proposed).writeOff],
      ['writing-off', { amount: 24_000, by: 'dk:finn' }],
    );
    const now = after(proposed, [answer(true), LONE]);
    assert.deepEqual([stateOf(now).status, stateOf(now).writtenOff], ['written-off', 24_000]);
  });

  it('is never of one person, in whatever role', () => {
    const byFie = after(debt(), [writeOff(), FIE]);
    byFie.when(answer(true), FIE, DAY).refuses({ code: 'second-person', case: CASE });
    byFie.when(answer(false), FIE, DAY).refuses({ code: 'second-person', case: CASE });
    assert.equal(byFie.when(answer(true), LONE, DAY).decided.ok, true);
    byFie.when(answer(true), FINN, DAY).refuses({ code: 'not-allowed', action: 'confirm-write-off' });
  });

  it('that is declined leaves the debt as it was', () => {
    const now = after(debt(), [writeOff(), FINN], [answer(false), LONE]);
    assert.deepEqual(stateOf(now), stateOf(debt()));
  });

  it('of a part leaves the rest, and takes the last instalments', () => {
    const now = after(debt(), [writeOff(5_000), FINN], [answer(true), LONE]);
    assert.deepEqual([stateOf(now).status, owed(stateOf(now)).at(-1)], ['active', '2028-04-01 1000']);
  });

  it('is of no more than is owed, also when something was paid meanwhile', () => {
    for (const amount of [0, -1, 24_001, 1e9, 1.5])
      debt().when(writeOff(amount), FINN, DAY).refuses({ code: 'above-balance', balance: 24_000 });
    const now = after(debt(), [writeOff(), FINN], [repay(20_000, DAY), FINN], [answer(true), LONE]);
    assert.deepEqual([stateOf(now).writtenOff, stateOf(now).status], [4_000, 'written-off']);
    const paid = after(debt(), [writeOff(), FINN], [repay(24_000, DAY), FINN]);
    paid.when(answer(true), LONE, DAY).refuses({ code: 'loan-not-now', case: CASE, status: 'repaid' });
  });

  it('is reversed first where money comes in after all', () => {
    const gone = after(debt(), [writeOff(), FINN], [answer(true), LONE]);
    gone
      .when(repay(1_000, DAY), FINN, DAY)
      .refuses({ code: 'loan-not-now', case: CASE, status: 'written-off' });
    const back = after(
      gone,
      [lent.reverse(lent.entryOf(gone, 'loan-written-off')), FINN],
      [answer(false), LONE],
      [repay(1_000, DAY), FINN],
    );
    assert.deepEqual([stateOf(back).status, stateOf(back).repaid], ['active', 1_000]);
  });

  it('of a part ends what can still be paid out', () =>
    after(granted(), [pay(10_000), FINN], [writeOff(5_000), FINN], [answer(true), LONE])
      .when(pay(1_000), FINN, DAY)
      .refuses({ code: 'loan-not-now', case: CASE, status: 'active' }));
});
