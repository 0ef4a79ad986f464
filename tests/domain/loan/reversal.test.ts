import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Intent } from '../../../domain/commands.ts';
import { balanceOf, openPlan } from '../../../domain/loan/loan.ts';
import type { Member } from '../../../domain/member.ts';
import { reversibleIn } from '../../../domain/decide/loan/reverse.ts';
import type { Given } from '../given.ts';
import { ANNA, CARL, CILLE, FINN, LENE, LONE } from '../people.ts';
import { plusDays } from '../random-steps.ts';
import * as lent from './lent.ts';

const { after, answer, CASE, DAY, entryOf, granted, pay, repay, reverse, stateOf, writeOff } = lent;

/** What was done to a loan that is paid out: by its number some command that mostly can be. */
const deed = (kind: number, amount: number, today: string): readonly [Intent, Member] => {
  const of = { case: CASE, reason: 'Fordi' };
  const all: readonly (readonly [Intent, Member])[] = [
    [repay(1 + amount, today), FINN],
    [{ type: 'remind-debtor', case: CASE, date: today }, FINN],
    [{ type: 'defer', ...of, date: plusDays(today, 40) }, FINN],
    [{ type: 'reschedule', ...of, instalments: 1 + (amount % 12), date: plusDays(today, amount % 90) }, FINN],
    [{ type: 'hand-to-recovery', ...of, date: today }, FINN],
    [writeOff(1 + amount), FINN],
    [answer(amount % 3 > 0), LONE],
    [pay(1 + amount, today, { agreementDate: DAY }), FINN],
  ];
  return all[kind % all.length] ?? [repay(1, today), FINN];
};

const deeds = fc.array(fc.record({ kind: fc.nat(7), amount: fc.nat(6_000), days: fc.nat(45) }), {
  maxLength: 14,
});

/** Plays what can be played; the states before each log number that changed the loan. */
const played = (all: readonly { kind: number; amount: number; days: number }[]) => {
  let now = after(granted(30_000), [pay(20_000), FINN]);
  let today = DAY;
  const before = new Map<number, Given>();
  for (const { kind, amount, days } of all) {
    today = plusDays(today, days);
    const tried = now.when(...deed(kind, amount, today), today);
    if (!tried.decided.ok) continue;
    const then = tried.after();
    before.set(then.memory.head.seq, now);
    now = then;
  }
  return { now, today, before };
};

describe('a step that is taken back', () => {
  it('leaves the loan exactly as it was before it, whatever it was', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(deeds, (all) => {
        const { now, today, before } = played(all);
        const loan = now.caseOf(CASE).loans?.[0];
        assert.ok(loan);
        const [newest] = reversibleIn(loan);
        const last = loan.steps.filter(({ reversedBy }) => reversedBy === undefined).at(-1);
        const was = newest && before.get(newest.entry);
        if (!newest || !was || newest !== last) return;
        const back = now.when(reverse(newest.entry), FINN, today).after();
        assert.deepEqual(stateOf(back), stateOf(was));
        // Nothing is erased: the step and what took it back are both there.
        const steps = back.caseOf(CASE).loans?.[0]?.steps ?? [];
        assert.equal(steps.length, loan.steps.length + 1);
        assert.equal(steps.find(({ entry }) => entry === newest.entry)?.reversedBy, back.memory.head.seq);
        seen.set(newest.type, (seen.get(newest.type) ?? 0) + 1);
      }),
      { numRuns: 400 },
    );
    for (const type of [
      'loan-repayment',
      'loan-disbursed',
      'loan-deferred',
      'loan-rescheduled',
      'loan-reminded',
      'loan-handed-to-recovery',
      'loan-written-off',
    ])
      assert.ok((seen.get(type) ?? 0) > 0, `${type} was taken back ${seen.get(type)} times`);
  });

  it('in any order leaves what the rest adds up to, and never less than nothing', () =>
    fc.assert(
      fc.property(deeds, fc.array(fc.nat(20), { maxLength: 8 }), (all, picks) => {
        const { today, ...begun } = played(all);
        let { now } = begun;
        for (const which of picks) {
          const loan = now.caseOf(CASE).loans?.[0];
          const can = loan ? reversibleIn(loan).filter(({ type }) => type !== 'loan-approved') : [];
          const step = can[which % Math.max(1, can.length)];
          if (!step) return;
          now = now.when(reverse(step.entry), FINN, today).after();
          const state = stateOf(now);
          const stands = (now.caseOf(CASE).loans?.[0]?.steps ?? []).filter(
            ({ reversedBy }) => reversedBy === undefined,
          );
          const sum = (type: string): number =>
            stands.reduce(
              (total, one) => (one.type === type && 'amount' in one.data ? total + one.data.amount : total),
              0,
            );
          const balance = sum('loan-disbursed') - sum('loan-repayment') - sum('loan-written-off');
          assert.equal(balanceOf(state), balance);
          assert.ok(balance >= 0);
          assert.equal(
            openPlan(state).reduce((total, { left }) => total + left, 0),
            balance,
          );
        }
      }),
      { numRuns: 300 },
    ));

  it('is taken back with a reason, by who pays', () => {
    const now = after(lent.lent(), [repay(2_000, DAY), FINN]);
    const entry = entryOf(now, 'loan-repayment');
    now.when(reverse(entry), FINN, DAY).happens({
      type: 'loan-reversed',
      case: CASE,
      data: { loan: 1, entry },
      personal: { loanReason: 'Hørte til en anden sag' },
    });
    for (const other of [ANNA, CARL, CILLE, LONE])
      now.when(reverse(entry), other, DAY).refuses({ code: 'not-allowed', action: 'pay-loan' });
  });

  it('is there, has not been taken back yet, and can be', () => {
    const now = after(lent.lent(), [repay(2_000, DAY), FINN]);
    const nothing = { code: 'nothing-to-reverse', case: CASE } as const;
    now.when(reverse(999), FINN, DAY).refuses(nothing);
    now.when(reverse(entryOf(now, 'loan-submitted')), FINN, DAY).refuses(nothing);
    const back = after(now, [reverse(entryOf(now, 'loan-repayment')), FINN]);
    back.when(reverse(entryOf(now, 'loan-repayment')), FINN, DAY).refuses(nothing);
    // What took it back is no step of the loan.
    back.when(reverse(entryOf(back, 'loan-reversed')), FINN, DAY).refuses(nothing);
  });

  it('comes after what was built on it', () => {
    const later = { code: 'reverse-later-first', case: CASE } as const;
    const paid = after(lent.lent(), [repay(2_000, DAY), FINN]);
    paid.when(reverse(entryOf(paid, 'loan-disbursed')), FINN, DAY).refuses(later);
    paid.when(reverse(entryOf(paid, 'loan-approved')), LONE, DAY).refuses(later);
    const parts = after(
      granted(),
      [pay(10_000), FINN],
      [{ type: 'defer', case: CASE, date: '2027-09-01', reason: 'Barsel' }, FINN],
    );
    parts.when(reverse(entryOf(parts, 'loan-disbursed')), FINN, DAY).refuses(later);
    const undone = after(parts, [reverse(entryOf(parts, 'loan-deferred')), FINN]);
    assert.equal(undone.when(reverse(entryOf(parts, 'loan-disbursed')), FINN, DAY).decided.ok, true);
  });

  it('may be the payout, and then the grant', () => {
    const paid = lent.lent();
    const unpaid = after(paid, [reverse(entryOf(paid, 'loan-disbursed')), FINN]);
    assert.deepEqual(stateOf(unpaid), stateOf(granted()));
    const open = after(unpaid, [reverse(entryOf(paid, 'loan-approved')), LONE]);
    assert.deepEqual(stateOf(open), stateOf(lent.asked()));
    // Granted anew by another, it is the other who does not pay.
    const again = after(open, [lent.approve(20_000), LENE]);
    assert.equal(stateOf(again).approvedBy, 'dk:lene');
  });

  it('as a grant is taken back by who may decide, and never by who asked', () => {
    const handed = after(granted(), [
      { type: 'hand-over', cases: [CASE], post: 'coach', to: 'dk:lene', reason: 'Ny fordeling' },
      CILLE,
    ]);
    const entry = entryOf(handed, 'loan-approved');
    handed.when(reverse(entry), LENE, DAY).refuses({ code: 'own-loan', case: CASE });
    handed.when(reverse(entry), FINN, DAY).refuses({ code: 'not-allowed', action: 'decide-loan' });
    assert.equal(handed.when(reverse(entry), LONE, DAY).decided.ok, true);
  });

  it('is not the grant of a loan that was withdrawn', () => {
    const gone = after(granted(), [lent.giveBack, CILLE]);
    gone
      .when(reverse(entryOf(gone, 'loan-approved')), LONE, DAY)
      .refuses({ code: 'nothing-to-reverse', case: CASE });
  });

  it('can be undone itself within some minutes, and the loan is as before', () => {
    const paid = after(lent.lent(), [repay(2_000, DAY), FINN]);
    const back = after(paid, [reverse(entryOf(paid, 'loan-repayment')), FINN]);
    const undone = after(back, [{ type: 'undo', case: CASE, entry: back.memory.head.seq }, FINN]);
    assert.deepEqual(undone.caseOf(CASE), paid.caseOf(CASE));
  });
});

describe('undo', () => {
  it('takes back the newest step of a loan, by who did it', () => {
    const steps = [
      [lent.asked(), CILLE, undefined],
      [granted(), LONE, lent.asked()],
      [lent.lent(), FINN, granted()],
      [after(lent.lent(), [repay(5_000, DAY), FINN]), FINN, lent.lent()],
    ] as const;
    for (const [now, by, was] of steps) {
      const { seq } = now.memory.head;
      const undone = after(now, [{ type: 'undo', case: CASE, entry: seq }, by]);
      assert.deepEqual(undone.caseOf(CASE).loans, was?.caseOf(CASE).loans);
      now
        .when({ type: 'undo', case: CASE, entry: seq }, by === FINN ? LONE : FINN, DAY)
        .refuses({ code: 'others-undo', case: CASE });
    }
  });
});
