import assert from 'node:assert/strict';
import { LENDING_ITEMS } from '../../../domain/loan/vocabulary.ts';
import type { LendingItem } from '../../../domain/loan/vocabulary.ts';
import type { Programme } from '../../../domain/programme.ts';
import { given, givenMemory } from '../given.ts';
import { advanced, paused } from '../in-status.ts';
import { byAnna, byCille, COACHED, referred } from '../past.ts';
import { ANNA, CARL, CILLE, FINN, LENE, LONE, PEOPLE, PILOT, VERA } from '../people.ts';
import * as lent from './lent.ts';

const { after, ask, asked, CASE, DAY, granted, inMain, lendingFrom, stateOf, withTerms } = lent;

const submitted = (amount: number) =>
  ({
    type: 'loan-submitted',
    case: CASE,
    data: {
      loan: 1,
      amount,
      instalments: 12,
      graceMonths: 1,
      on: DAY,
      // 28 days after it was asked for.
      deadline: '2027-06-29',
    },
    personal: {
      loanBudget: `computer: ${new Intl.NumberFormat('da-DK').format(amount)} kr.`,
      loanJustification: 'Skal bruge værktøj',
      supportSettled: 'Den 3. maj med jobcentret',
    },
  }) as const;

/** The pilot without what lending needs. */
const lacking = (...items: readonly LendingItem[]): Programme =>
  lendingFrom(
    '2016-01-01',
    {},
    Object.fromEntries(
      items.map((item) => [
        {
          lender: 'lender',
          'legal-basis': 'legalBasis',
          decider: 'decider',
          'complaint-body': 'complaintBody',
        }[item],
        undefined,
      ]),
    ),
  );

describe('a loan is asked for', () => {
  for (const amount of [1_000, 25_000, 50_000])
    it(`with ${amount} kr.`, () => inMain().when(ask(amount), CILLE, DAY).happens(submitted(amount)));

  for (const amount of [999, 50_001, -1, 0, 1e9, 1_000.5, Number.NaN])
    it(`not with ${amount} kr.`, () =>
      inMain()
        .when(ask(amount), CILLE, DAY)
        .refuses({ code: 'amount-out-of-range', least: 1_000, most: 50_000 }));

  it('with as many instalments and as long a wait as the terms allow', () => {
    for (const instalments of [0, 61, 1.5, -3])
      inMain()
        .when(ask(5_000, { instalments }), CILLE, DAY)
        .refuses({ code: 'instalments-out-of-range', most: 60 });
    for (const graceMonths of [-1, 13, 0.5])
      inMain()
        .when(ask(5_000, { graceMonths }), CILLE, DAY)
        .refuses({ code: 'grace-out-of-range', most: 12 });
    after(inMain(), [ask(5_000, { instalments: 60, graceMonths: 12 }), CILLE]);
    after(inMain(), [ask(5_000, { instalments: 1, graceMonths: 0 }), CILLE]);
  });

  it('with a budget that adds up, and lines that can be spent', () => {
    const budget = [
      { name: 'computer', amount: 3_000 },
      { name: 'husleje', amount: 1_500 },
    ];
    inMain()
      .when(ask(5_000, { budget }), CILLE, DAY)
      .refuses({ code: 'budget-differs', sum: 4_500, amount: 5_000 });
    inMain()
      .when(ask(5_000, { budget: [] }), CILLE, DAY)
      .refuses({ code: 'budget-differs', sum: 0, amount: 5_000 });
    inMain()
      .when(
        ask(5_000, {
          budget: [
            { name: 'bil', amount: 8_000 },
            { name: 'rabat', amount: -3_000 },
          ],
        }),
        CILLE,
        DAY,
      )
      .refuses({ code: 'budget-differs', sum: 0, amount: 5_000 });
    after(inMain(), [ask(4_500, { budget }), CILLE]);
  });

  it('when the citizen agrees, and the support in the main phase is settled', () => {
    inMain()
      .when(ask(5_000, { citizenAgrees: false }), CILLE, DAY)
      .refuses({ code: 'citizen-has-not-agreed' });
    const { supportSettled: _, ...unsettled } = ask(5_000);
    inMain().when(unsettled, CILLE, DAY).refuses({ code: 'support-unsettled', case: CASE });
    const gate = given(
      [...COACHED, byAnna({ ...advanced, personal: { supportSettled: 'Ved faseskiftet' } })],
      PILOT,
      PEOPLE,
    );
    assert.equal(gate.when(unsettled, CILLE, DAY).decided.ok, true);
  });

  it('by the coach of the case alone', () => {
    for (const other of [ANNA, CARL, VERA, LONE, FINN, LENE])
      inMain().when(ask(5_000), other, DAY).refuses({ code: 'not-allowed', action: 'request-loan' });
  });

  it('in the main phase, and neither the day before it nor without the gate', () => {
    inMain().when(ask(5_000), CILLE, '2027-05-22').refuses({ code: 'loan-not-main', case: CASE });
    assert.equal(inMain().when(ask(5_000), CILLE, '2027-05-23').decided.ok, true);
    given(COACHED, PILOT, PEOPLE).when(ask(5_000), CILLE, DAY).refuses({ code: 'loan-not-main', case: CASE });
  });

  it('not while the course stands still, nor when it is over', () => {
    const still = given(
      [...COACHED, byAnna(advanced), byCille(paused({ from: '2027-05-24' }))],
      PILOT,
      PEOPLE,
    );
    still
      .when(ask(5_000), CILLE, DAY)
      .refuses({ code: 'not-now', case: CASE, status: 'paused', since: '2026-11-23T09:00:00.000Z' });
    after(inMain(), [lent.discharge(), CILLE])
      .when(ask(5_000), CILLE, DAY)
      .refuses({ code: 'not-now', case: CASE, status: 'discharged', since: `${DAY}T09:12:00.000Z` });
  });
});

describe('lending', () => {
  for (const item of LENDING_ITEMS)
    it(`is closed while ${item} is missing`, () =>
      inMain(lacking(item))
        .when(ask(5_000), CILLE, DAY)
        .refuses({ code: 'lending-closed', missing: [item] }));

  it('names all that is missing, and everything where nothing is set', () => {
    inMain(lacking('decider', 'lender'))
      .when(ask(5_000), CILLE, DAY)
      .refuses({ code: 'lending-closed', missing: ['lender', 'decider'] });
    const { lending: _, ...closed } = PILOT;
    inMain(closed).when(ask(5_000), CILLE, DAY).refuses({ code: 'lending-closed', missing: LENDING_ITEMS });
  });

  it('opens on its day', () => {
    const [row] = PILOT.lending ?? [];
    assert.ok(row);
    const programme = { ...PILOT, lending: [{ ...row, from: '2027-06-02' }] };
    inMain(programme)
      .when(ask(5_000), CILLE, DAY)
      .refuses({ code: 'lending-closed', missing: LENDING_ITEMS });
    assert.equal(inMain(programme).when(ask(5_000), CILLE, '2027-06-02').decided.ok, true);
  });
});

describe('a second request', () => {
  it('waits for the first: decided, and paid in full', () => {
    for (const before of [asked(), granted(), after(granted(), [lent.pay(10_000), FINN])])
      before.when(ask(2_000), CILLE, DAY).refuses({ code: 'loan-pending', case: CASE });
    assert.equal(after(lent.lent(24_000)).when(ask(2_000), CILLE, DAY).decided.ok, true);
  });

  it('waits also while money is to be given up and the rest of the grant is not paid', () =>
    after(granted(), [lent.pay(10_000), FINN], [lent.writeOff(), FINN])
      .when(ask(2_000), CILLE, DAY)
      .refuses({ code: 'loan-pending', case: CASE }));

  it('can come when the rest of the first is not wanted any more', () => {
    const less = after(granted(), [lent.pay(10_000), FINN], [lent.giveBack, CILLE]);
    assert.deepEqual([stateOf(less).status, stateOf(less).lapsed], ['active', 14_000]);
    assert.equal(less.when(ask(40_000), CILLE, DAY).decided.ok, true);
    less.when(ask(40_001), CILLE, DAY).refuses({ code: 'above-ceiling', left: 40_000, least: 1_000 });
  });

  it('has its own number and its own texts, after one that is repaid', () => {
    const terms = after(asked(), [lent.approve(24_000, { conditions: 'Moms først' }), LONE]);
    const repaid = after(terms, [lent.pay(24_000), FINN], [lent.repay(24_000, DAY), FINN]);
    assert.equal(stateOf(repaid).status, 'repaid');
    const second = after(repaid, [ask(2_000, { justification: 'Ny cykel' }), CILLE]);
    assert.deepEqual([stateOf(second).status, stateOf(second, 2).status], ['repaid', 'submitted']);
    const { loanJustification, loanConditions } = second.caseOf(CASE).personal;
    assert.deepEqual([loanJustification, loanConditions], ['Ny cykel', undefined]);
    assert.deepEqual(
      second.caseOf(CASE).loans?.map(({ number }) => number),
      [1, 2],
    );
  });

  it('counts what was ever paid out, whatever was paid back', () => {
    const once = after(lent.lent(49_500), [lent.repay(49_500, DAY), FINN]);
    // 500 are left, less than the least that is lent.
    once.when(ask(1_000), CILLE, DAY).refuses({ code: 'above-ceiling', left: 500, least: 1_000 });
  });

  it('counts nothing of one that was refused or withdrawn', () => {
    const before = after(asked(50_000), [lent.giveBack, CILLE]);
    assert.equal(stateOf(before).status, 'withdrawn');
    assert.equal(before.when(ask(50_000), CILLE, DAY).decided.ok, true);
    assert.equal(lent.refused().when(ask(50_000), CILLE, DAY).decided.ok, true);
  });
});

describe('a citizen with two cases', () => {
  const [first, second] = [lent.lent(30_000).caseOf(CASE), inMain()];
  const beside = (organisation = first.organisation, reference = '25/ML-2026-001') => {
    const other = {
      ...first,
      number: 'ML-2026-009',
      organisation,
      personal: { ...first.personal, journalRef: reference },
    };
    const { memory } = second;
    return { ...memory, cases: new Map([...memory.cases, [other.number, other]]) };
  };

  it('has one ceiling', () => {
    givenMemory(beside())
      .when(ask(20_001), CILLE, DAY)
      .refuses({ code: 'above-ceiling', left: 20_000, least: 1_000 });
    assert.equal(givenMemory(beside()).when(ask(20_000), CILLE, DAY).decided.ok, true);
    assert.equal(givenMemory(beside(undefined, '25/other')).when(ask(50_000), CILLE, DAY).decided.ok, true);
  });

  it('is another citizen where another job centre uses the same number', () => {
    assert.equal(givenMemory(beside('jobcenter-ishoej')).when(ask(50_000), CILLE, DAY).decided.ok, true);
  });
});

const returned = (programme?: Programme) =>
  after(asked(24_000, programme), [
    { type: 'return-loan', case: CASE, question: 'Har hun andre tilbud?' },
    LONE,
  ]);

describe('the answer to a question', () => {
  it('may ask for another amount, and keeps the day and the deadline of the request', () => {
    const { decided, after: then } = returned().when(
      ask(20_000, { answer: 'Ja, og de er billigere', instalments: 10 }),
      CILLE,
      '2027-06-10',
    );
    assert.ok(decided.ok);
    assert.deepEqual(
      decided.events.map(({ type }) => type),
      ['loan-answered'],
    );
    const { amount, instalments, requestedOn, deadline, status } = stateOf(then());
    assert.deepEqual(
      [amount, instalments, requestedOn, deadline, status],
      [20_000, 10, DAY, '2027-06-29', 'submitted'],
    );
    const { loanAnswer, loanQuestion, loanBudget } = then().caseOf(CASE).personal;
    assert.deepEqual(
      [loanAnswer, loanQuestion, loanBudget],
      ['Ja, og de er billigere', 'Har hun andre tilbud?', 'computer: 20.000 kr.'],
    );
  });

  it('is needed', () =>
    returned().when(ask(20_000), CILLE, DAY).refuses({ code: 'loan-needs-answer', case: CASE }));

  it('goes by the terms of the day of the request', () => {
    const stricter = lendingFrom('2027-06-05', { maximum: 10_000 });
    const answered = returned(stricter).when(ask(24_000, { answer: 'Ja' }), CILLE, '2027-06-10');
    assert.equal(answered.decided.ok, true);
    answered.after().when(lent.approve(24_000), LONE, '2027-06-10').after();
    inMain(stricter)
      .when(ask(24_000), CILLE, '2027-06-10')
      .refuses({ code: 'amount-out-of-range', least: 1_000, most: 10_000 });
  });

  it('makes who answers another applicant', () => {
    const handed = after(returned(), [
      { type: 'hand-over', cases: [CASE], post: 'coach', to: 'dk:carl', reason: 'Ferie' },
      CILLE,
    ]);
    const answered = handed.when(ask(20_000, { answer: 'Ja' }), CARL, DAY).after();
    assert.deepEqual(stateOf(answered).requestedBy, ['dk:cille', 'dk:carl']);
  });
});

describe('the limits of a programme', () => {
  it('are dated settings', () => {
    inMain(withTerms({ minimum: 2_000, maximum: 30_000, mostInstalments: 6, mostGraceMonths: 0 }))
      .when(ask(1_999), CILLE, DAY)
      .refuses({ code: 'amount-out-of-range', least: 2_000, most: 30_000 });
    inMain(withTerms({ mostInstalments: 6 }))
      .when(ask(5_000), CILLE, DAY)
      .refuses({ code: 'instalments-out-of-range', most: 6 });
    assert.equal(
      stateOf(after(inMain(withTerms({ deadlineDays: 14 })), [ask(5_000), CILLE])).deadline,
      '2027-06-15',
    );
  });
});

describe('a request that does not exist', () => {
  it('is nothing to decide, pay or withdraw', () => {
    inMain().when(lent.giveBack, CILLE, DAY).refuses({ code: 'no-loan', case: CASE });
    // Who lends sees a case once there is a loan.
    inMain().when(lent.approve(1_000), LONE, DAY).refuses({ code: 'not-allowed', action: 'decide-loan' });
    inMain().when(lent.pay(1_000), FINN, DAY).refuses({ code: 'not-allowed', action: 'pay-loan' });
    given([referred('ML-2026-002')])
      .when(ask(1_000), CILLE, DAY)
      .refuses({ code: 'no-such-case', case: CASE });
  });
});
