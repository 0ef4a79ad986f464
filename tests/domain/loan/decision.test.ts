import assert from 'node:assert/strict';
import { withDeputies } from '../../../domain/member.ts';
import type { Member } from '../../../domain/member.ts';
import { ANNA, CARL, CILLE, FINN, LENE, LONE } from '../people.ts';
import * as lent from './lent.ts';

const { after, approve, ask, asked, CASE, DAY, granted, inMain, refused, reject, stateOf, withTerms } = lent;

/** Lone is away, and the other stands in for her. */
const deputyOf = (away: Member, deputy: Member): Member => {
  const found = withDeputies([
    { ...away, absence: { from: '2027-05-30', to: '2027-06-30', deputy: `dk:${deputy.object}` } },
    deputy,
  ]).find(({ object }) => object === deputy.object);
  assert.ok(found);
  return found;
};

describe('a loan is granted', () => {
  it('as it was asked for', () =>
    asked()
      .when(approve(24_000, { conditions: 'Momsregistrering først' }), LONE, DAY)
      .happens({
        type: 'loan-approved',
        case: CASE,
        data: { loan: 1, amount: 24_000, on: DAY },
        personal: { loanBudget: 'computer: 24.000 kr.', loanConditions: 'Momsregistrering først' },
      }));

  it('lower, and the last lines of the budget are cut to it', () => {
    const budget = [
      { name: 'computer', amount: 8_000 },
      { name: 'husleje', amount: 12_000 },
      { name: 'bil', amount: 4_000 },
    ];
    const now = after(inMain(), [ask(24_000, { budget }), CILLE], [approve(15_000), LONE]);
    assert.equal(now.caseOf(CASE).personal.loanBudget, 'computer: 8.000 kr.\nhusleje: 7.000 kr.');
    assert.deepEqual([stateOf(now).approved, stateOf(now).status], [15_000, 'approved']);
  });

  it('with a budget of its own, which adds up', () => {
    const budget = [{ name: 'husleje', amount: 10_000 }];
    asked()
      .when(approve(15_000, { budget }), LONE, DAY)
      .refuses({ code: 'budget-differs', sum: 10_000, amount: 15_000 });
    assert.equal(
      after(asked(), [approve(10_000, { budget }), LONE]).caseOf(CASE).personal.loanBudget,
      'husleje: 10.000 kr.',
    );
    // An empty one is none: the old one is cut.
    assert.equal(
      after(asked(), [approve(10_000, { budget: [] }), LONE]).caseOf(CASE).personal.loanBudget,
      'computer: 10.000 kr.',
    );
  });

  for (const amount of [999, 24_001, 50_001, -1, 1e9, 1_000.5])
    it(`not with ${amount} kr. where 24.000 were asked for`, () =>
      asked()
        .when(approve(amount), LONE, DAY)
        .refuses({ code: 'amount-out-of-range', least: 1_000, most: 24_000 }));

  it('up to what each may grant alone', () => {
    const programme = withTerms({
      approvalLimit: 20_000,
      approvalLimits: [{ person: 'dk:lene', limit: 50_000 }],
    });
    const before = asked(24_000, programme);
    before.when(approve(24_000), LONE, DAY).refuses({ code: 'above-approval-limit', limit: 20_000 });
    assert.equal(before.when(approve(20_000), LONE, DAY).decided.ok, true);
    assert.equal(before.when(approve(24_000), LENE, DAY).decided.ok, true);
    // In her seat one has one's own limit.
    before
      .when(approve(24_000), deputyOf(LENE, LONE), DAY)
      .refuses({ code: 'above-approval-limit', limit: 20_000 });
  });

  it('by the terms of the day it was asked for', () => {
    const [row] = withTerms({}).lending ?? [];
    assert.ok(row);
    const programme = lent.lendingFrom('2027-06-02', { approvalLimit: 1_000 });
    assert.equal(asked(24_000, programme).when(approve(24_000), LONE, '2027-06-10').decided.ok, true);
  });

  it('never by who asked, by the coach, or by who stands in for them', () => {
    const own = { code: 'own-loan', case: CASE } as const;
    const coached = after(inMain(), [
      { type: 'hand-over', cases: [CASE], post: 'coach', to: 'dk:lene', reason: 'Ny fordeling' },
      CILLE,
    ]);
    const byLene = after(coached, [ask(24_000), LENE]);
    byLene.when(approve(24_000), LENE, DAY).refuses(own);
    byLene.when(reject, LENE, DAY).refuses(own);
    byLene.when(approve(24_000), deputyOf(LENE, LONE), DAY).refuses(own);
    assert.equal(byLene.when(approve(24_000), LONE, DAY).decided.ok, true);
    // Who asked stays an applicant when the case is another's.
    const handed = after(byLene, [
      { type: 'hand-over', cases: [CASE], post: 'coach', to: 'dk:carl', reason: 'Ny fordeling' },
      LENE,
    ]);
    handed.when(approve(24_000), LENE, DAY).refuses(own);
    // And who has the case now is one, whoever asked.
    const taken = after(asked(), [
      { type: 'hand-over', cases: [CASE], post: 'coach', to: 'dk:lene', reason: 'Ny fordeling' },
      CILLE,
    ]);
    taken.when(approve(24_000), LENE, DAY).refuses(own);
  });

  it('by who decides on loans, and nobody else', () => {
    for (const other of [ANNA, CARL, FINN])
      asked().when(approve(24_000), other, DAY).refuses({ code: 'not-allowed', action: 'decide-loan' });
    const recused = after(asked(), [{ type: 'recuse', case: CASE }, LONE]);
    recused.when(approve(24_000), LONE, DAY).refuses({ code: 'not-allowed', action: 'decide-loan' });
  });

  it('once: what is decided is not decided again', () =>
    granted()
      .when(approve(20_000), LONE, DAY)
      .refuses({ code: 'loan-not-now', case: CASE, status: 'approved' }));
});

describe('a question to the coach', () => {
  const question = { type: 'return-loan', case: CASE, question: 'Har hun andre tilbud?' } as const;

  it('goes back before the decision, and is not decided on meanwhile', () => {
    const now = after(asked(), [question, LONE]);
    assert.equal(stateOf(now).status, 'returned');
    now.when(approve(24_000), LONE, DAY).refuses({ code: 'loan-not-now', case: CASE, status: 'returned' });
    now.when(question, LONE, DAY).refuses({ code: 'loan-not-now', case: CASE, status: 'returned' });
  });

  it('comes too late when the citizen is being heard', () =>
    after(asked(), [reject, LONE])
      .when(question, LONE, DAY)
      .refuses({ code: 'loan-not-now', case: CASE, status: 'hearing' }));
});

describe('a refusal of a loan', () => {
  it('is drafted, heard on and sent', () => {
    asked()
      .when(reject, LONE, DAY)
      .happens({
        type: 'loan-refusal-drafted',
        case: CASE,
        data: { loan: 1, hearingUntil: '2027-06-15' },
        personal: {
          loanRule: '§ 2',
          loanConsiderations: 'Planen holder ikke',
          loanFacts: 'Budgettet af 1. marts',
        },
      });
    const drafted = after(asked(), [reject, LONE]);
    drafted.when(lent.send(), LONE, DAY).refuses({ code: 'loan-not-now', case: CASE, status: 'hearing' });
    drafted
      .when(
        { type: 'record-loan-hearing', case: CASE, result: 'not-needed', waiver: 'citizen-agrees' },
        LONE,
        DAY,
      )
      .happens({
        type: 'loan-heard',
        case: CASE,
        data: { loan: 1, result: 'not-needed', on: DAY, waiver: 'citizen-agrees' },
      });
    const heard = after(drafted, [lent.hear, LONE, '2027-06-15']);
    heard.when(lent.send('2027-06-16'), LONE, '2027-06-16').happens({
      type: 'loan-rejected',
      case: CASE,
      data: { loan: 1, date: '2027-06-16', complainBy: '2027-07-14' },
    });
    for (const date of ['2027-06-14', '2027-06-17'])
      heard
        .when(lent.send(date), LONE, '2027-06-16')
        .refuses({ code: 'sent-out-of-range', earliest: '2027-06-15', latest: '2027-06-16' });
  });

  it('can still become a grant, or be drafted anew, after the hearing', () => {
    const heard = after(
      asked(),
      [reject, LONE],
      [{ ...lent.hear, result: 'answered', remarks: 'Kunde' }, LONE],
    );
    assert.equal(stateOf(after(heard, [approve(24_000), LONE])).status, 'approved');
    assert.equal(stateOf(after(heard, [reject, LONE])).status, 'hearing');
  });

  it('is the end of it, but for a complaint', () => {
    const now = refused();
    assert.equal(stateOf(now).status, 'rejected');
    const not = { code: 'loan-not-now', case: CASE, status: 'rejected' } as const;
    now.when(approve(24_000), LONE, DAY).refuses(not);
    now.when(lent.pay(1_000), FINN, DAY).refuses(not);
    now.when(lent.giveBack, CILLE, DAY).refuses(not);
    assert.equal(now.when(lent.complain(), LONE, DAY).decided.ok, true);
  });
});

const complained = () => after(refused(), [lent.complain(), LONE]);

describe('a complaint over a loan', () => {
  it('is written down with whether it was late, and looked at within four weeks', () => {
    refused()
      .when(lent.complain('2027-06-29'), LONE, '2027-06-30')
      .happens({
        type: 'loan-complained',
        case: CASE,
        data: { loan: 1, date: '2027-06-29', reassessBy: '2027-07-27', late: false },
      });
    const late = refused().when(lent.complain('2027-06-30'), LONE, '2027-06-30').after();
    assert.equal(stateOf(late).complaint?.late, true);
    for (const date of ['2027-05-31', '2027-07-01'])
      refused()
        .when(lent.complain(date), LONE, '2027-06-30')
        .refuses({ code: 'complaint-out-of-range', earliest: DAY, latest: '2027-06-30' });
  });

  it('upheld, in whole or in part, is decided again with a deadline of its own', () => {
    for (const result of ['upheld', 'partly'] as const) {
      const again = complained().when(lent.judge(result), LONE, '2027-06-20').after();
      assert.deepEqual([stateOf(again).status, stateOf(again).deadline], ['submitted', '2027-07-18']);
      const now = again.when(approve(20_000), LONE, '2027-06-21').after();
      assert.equal(stateOf(now).status, 'approved');
    }
  });

  it('that is not upheld is sent on', () => {
    const now = after(complained(), [lent.judge('rejected-sent-on'), LONE]);
    assert.deepEqual([stateOf(now).status, stateOf(now).complaint?.result], ['rejected', 'rejected-sent-on']);
  });

  it('can neither be withdrawn as a request nor decided as one', () => {
    const not = { code: 'loan-not-now', case: CASE, status: 'complained' } as const;
    complained().when(lent.giveBack, CILLE, DAY).refuses(not);
    complained().when(approve(24_000), LONE, DAY).refuses(not);
  });

  it('is over the newest refusal', () => {
    const twice = after(
      refused(),
      [ask(5_000), CILLE],
      [reject, LONE],
      [lent.hear, LONE],
      [lent.send(), LONE],
      [lent.complain(), LONE],
    );
    assert.deepEqual([stateOf(twice, 1).status, stateOf(twice, 2).status], ['rejected', 'complained']);
  });

  it('over an older refusal is decided on by none of its own applicants', () => {
    // Lene asked for the first loan, Cille for the second.
    const hand = (to: string) =>
      ({ type: 'hand-over', cases: [CASE], post: 'coach', to, reason: 'Ny fordeling' }) as const;
    const now = after(
      inMain(),
      [hand('dk:lene'), CILLE],
      [ask(5_000), LENE],
      [reject, LONE],
      [lent.hear, LONE],
      [lent.send(), LONE],
      [hand('dk:cille'), LENE],
      [lent.complain(), LONE],
      [lent.judge('upheld'), LONE],
    );
    now.when(approve(5_000), LENE, DAY).refuses({ code: 'own-loan', case: CASE });
  });
});
