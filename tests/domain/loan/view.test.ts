import assert from 'node:assert/strict';
import { caseTags, LOANS_TAG, OPEN_LOANS_TAG } from '../../../domain/case-tags.ts';
import { announcementsOf } from '../../../domain/announce.ts';
import type { DomainEvent } from '../../../domain/events.ts';
import type { Intent } from '../../../domain/commands.ts';
import { isLoanStep } from '../../../domain/loan/possible.ts';
import { isRead } from '../../../domain/loan/view.ts';
import type { LoanReading } from '../../../domain/loan/view.ts';
import type { Member } from '../../../domain/member.ts';
import { newsOf } from '../../../domain/news.ts';
import { rulesAt } from '../../../domain/programme.ts';
import { openTodos } from '../../../domain/todos.ts';
import { readTodos, todosOf } from '../../../domain/whose-todos.ts';
import { viewOf } from '../../../domain/view.ts';
import type { Given } from '../given.ts';
import { ANNA, CARL, CILLE, ERIK, FIE, FINN, LENE, LIS, LONE, PILOT, VERA } from '../people.ts';
import * as lent from './lent.ts';

const { after, approve, asked, CASE, DAY, granted, inMain, pay, repay } = lent;

const see = (now: Given, member: Member) => viewOf(now.caseOf(CASE), member, PILOT, DAY);
const stepsSeen = (now: Given, member: Member): readonly string[] | undefined =>
  see(now, member)?.loans?.flatMap(({ steps }) => steps.map(({ type }) => type));

/** Paid back in part, reminded of, and one payment taken back. */
const told = (): Given => {
  const now = after(lent.lent(), [repay(2_000, DAY), FINN]);
  return after(now, [lent.reverse(lent.entryOf(now, 'loan-repayment')), FINN]);
};

describe('who sees a loan', () => {
  it('is the job centre as far as it is asked for, granted and paid out, and nothing of arrears', () => {
    for (const member of [ANNA, LIS])
      assert.deepEqual(stepsSeen(told(), member), ['loan-submitted', 'loan-approved', 'loan-disbursed']);
  });

  it('is the coach, who decides and who pays, in whole', () => {
    for (const member of [CILLE, LONE, FINN])
      assert.deepEqual(stepsSeen(told(), member), [
        'loan-submitted',
        'loan-approved',
        'loan-disbursed',
        'loan-repayment',
        'loan-reversed',
      ]);
  });

  it('is no visitator, no other coach, and not the buyer', () => {
    assert.deepEqual(stepsSeen(told(), VERA), []);
    assert.deepEqual([see(told(), CARL), see(told(), ERIK)], [undefined, undefined]);
  });

  it('is nobody who lends before there is a loan', () => {
    assert.deepEqual([see(inMain(), LONE), see(inMain(), FINN)], [undefined, undefined]);
    assert.ok(see(asked(), LONE) && see(asked(), FINN));
  });

  it('is who lends also when the citizen no longer wants the sharing', () => {
    const alone = after(told(), [{ type: 'withdraw-consent', case: CASE, date: DAY }, ANNA]);
    assert.ok(see(alone, LONE) && see(alone, FINN));
    assert.equal(see(alone, CILLE), undefined);
  });

  it('sees nothing of the assessment or the attendance beside it', () => {
    const view = see(told(), FINN);
    assert.ok(view);
    for (const key of [
      'assessment',
      'joint',
      'sessions',
      'monthly',
      'planned',
      'keys',
      'hearing',
      'complaint',
    ])
      assert.equal(key in view, false, key);
    assert.deepEqual(Object.keys(view.personal).toSorted(), ['citizenName', 'loanReason']);
    assert.deepEqual(
      Object.keys(see(told(), LONE)?.personal ?? {}).toSorted(),
      [
        'businessIdea',
        'citizenName',
        'loanBudget',
        'loanJustification',
        'loanReason',
        'supportSettled',
      ].filter((field) => field in told().caseOf(CASE).personal),
    );
  });

  it('of two roles sees what both do', () => {
    const both = { ...CILLE, roles: ['coach', 'finance'] } as const;
    assert.deepEqual(see(told(), both)?.reads, { course: true, loans: 'all' });
  });
});

describe('an event of a case', () => {
  const lends: LoanReading = { course: false, loans: 'all' };
  const works: LoanReading = { course: true, loans: 'granting' };
  const assesses: LoanReading = { course: true, loans: 'none' };
  for (const [type, ...readers] of [
    ['activity-logged', false, true, true],
    ['support-changed', false, true, true],
    ['paused', false, true, true],
    ['enrolled', true, true, true],
    ['discharged', true, true, true],
    ['loan-submitted', true, true, false],
    ['loan-deadline-extended', true, true, false],
    ['loan-lapsed', true, true, false],
    ['loan-disbursed', true, true, false],
    ['loan-repayment', true, false, false],
    ['loan-reminded', true, false, false],
    ['loan-deferred', true, false, false],
    ['loan-handed-to-recovery', true, false, false],
    ['loan-written-off', true, false, false],
    ['loan-reversed', true, false, false],
  ] as const)
    it(`${type} is read by those it concerns`, () =>
      assert.deepEqual(
        [lends, works, assesses].map((reading) => isRead(type, reading)),
        readers,
      ));
});

/** Who gets a card and who hears of it, when one more thing happened. */
const toldOf = (before: Given, intent: Intent, by: Member): readonly string[] => {
  const asking = before.when(intent, by, DAY);
  assert.ok(asking.decided.ok, JSON.stringify(asking.decided));
  const events = asking.decided.events.filter(
    (event): event is Extract<DomainEvent, { case: string }> => 'case' in event,
  );
  const subject = asking.after().caseOf(CASE);
  const actor = `dk:${by.object}`;
  const cards = announcementsOf(events, subject, actor, lent.LENDERS, PILOT, DAY).flatMap((card) =>
    card.kind === 'loan' ? [`${card.status} → ${card.to}`] : [],
  );
  const news = newsOf(
    [{ events, subject, before: before.caseOf(CASE) }],
    [],
    actor,
    lent.LENDERS,
    PILOT,
    DAY,
  ).map((one) => `${one.about}: ${one.to}`);
  return [...cards, ...news].toSorted();
};

describe('who hears of a loan', () => {
  it('that is asked for: whoever decides, and is not the coach', () => {
    assert.deepEqual(toldOf(inMain(), lent.ask(5_000), CILLE), [
      'submitted → dk:fie',
      'submitted → dk:lene',
      'submitted → dk:lone',
    ]);
  });

  it('that goes back with a question: the coach', () =>
    assert.deepEqual(toldOf(asked(), { type: 'return-loan', case: CASE, question: 'Hvad?' }, LONE), [
      'returned → dk:cille',
    ]));

  it('that is granted: the coach, and whoever pays and did not grant', () => {
    assert.deepEqual(toldOf(asked(), approve(24_000), LONE), [
      'approved → dk:fie',
      'approved → dk:finn',
      'loan-approved: dk:cille',
    ]);
    assert.deepEqual(toldOf(asked(), approve(24_000), FIE), [
      'approved → dk:finn',
      'loan-approved: dk:cille',
    ]);
  });

  it('whose payout is taken back: not who granted it, though they pay too', () => {
    const paid = after(asked(), [approve(24_000), FIE], [pay(24_000), FINN]);
    assert.deepEqual(toldOf(paid, lent.reverse(lent.entryOf(paid, 'loan-disbursed')), FINN), []);
  });

  it('that is paid out, paid back, handed over or given up: the coach', () => {
    assert.deepEqual(toldOf(granted(), pay(24_000), FINN), ['loan-disbursed: dk:cille']);
    assert.deepEqual(toldOf(lent.lent(), repay(1_000, DAY), FINN), []);
    assert.deepEqual(toldOf(lent.lent(), repay(24_000, DAY), FINN), ['loan-repaid: dk:cille']);
    const proposed = after(lent.lent(), [lent.writeOff(), FINN]);
    assert.deepEqual(toldOf(proposed, lent.answer(true), LONE), [
      'loan-written-off: dk:cille',
      'loan-written-off: dk:fie',
      'loan-written-off: dk:finn',
    ]);
  });

  it('to be given up: whoever may confirm, and did not propose it', () =>
    assert.deepEqual(toldOf(lent.lent(), lent.writeOff(), FIE), [
      'writing-off → dk:lene',
      'writing-off → dk:lone',
    ]));
});

const rules = rulesAt(PILOT, DAY);
const tags = (now: Given) => caseTags(now.caseOf(CASE), rules);

const todos = (now: Given, day = DAY) => openTodos(now.caseOf(CASE), rules, day);
const waits = (now: Given, member: Member, day = DAY): readonly string[] =>
  todosOf(now.caseOf(CASE), member, PILOT, day)
    .filter(({ kind }) => kind === 'loan' || kind === 'instalment')
    .map(({ kind, action }) => `${kind} ${action}`);

describe('what waits in a loan', () => {
  it('waits for who may do it and has not the other key', () => {
    assert.deepEqual(waits(asked(), LONE), ['loan decide-loan']);
    assert.deepEqual(waits(asked(), FINN), []);
    const byFie = after(asked(), [approve(24_000), FIE]);
    assert.deepEqual([waits(byFie, FIE), waits(byFie, FINN)], [[], ['loan disburse']]);
    const proposed = after(lent.lent(), [lent.writeOff(), FIE]);
    assert.deepEqual([waits(proposed, FIE), waits(proposed, LONE)], [[], ['loan answer-write-off']]);
    assert.deepEqual(waits(lent.lent(), FINN, '2027-07-02'), ['instalment repay']);
  });

  it('is told as far as a loan is read', () => {
    const late = after(lent.lent(), [lent.writeOff(), FINN]);
    const all = todos(late, '2027-07-02').filter(({ kind }) => kind === 'loan' || kind === 'instalment');
    assert.equal(all.length, 2);
    assert.deepEqual(readTodos(all, { course: true, loans: 'granting' }), []);
    assert.deepEqual(readTodos(all, { course: true, loans: 'none' }), []);
    assert.deepEqual(readTodos(all, { course: false, loans: 'all' }), all);
    // Who lends does not read whether the coach has written the monthly status.
    const whole = todos(late, '2027-07-02');
    assert.ok(whole.length > all.length);
    assert.deepEqual(readTodos(whole, { course: false, loans: 'all' }), all);
  });

  it('is found among the tasks of who has it', () => {
    assert.deepEqual(
      [LOANS_TAG, OPEN_LOANS_TAG].map((tag) => tags(inMain()).includes(tag)),
      [false, false],
    );
    assert.deepEqual(
      [LOANS_TAG, OPEN_LOANS_TAG].map((tag) => tags(asked()).includes(tag)),
      [true, true],
    );
    const repaid = after(lent.lent(), [repay(24_000, DAY), FINN]);
    assert.deepEqual(
      [LOANS_TAG, OPEN_LOANS_TAG].map((tag) => tags(repaid).includes(tag)),
      [true, false],
    );
  });
});

const can = (now: Given, action: Parameters<typeof isLoanStep>[1], member: Member): boolean =>
  isLoanStep(now.caseOf(CASE), action, member, PILOT, DAY);

describe('a step with a loan', () => {
  it('is offered where it fits, and to nobody with the other key', () => {
    assert.deepEqual(
      [can(inMain(), 'request-loan', CILLE), can(asked(), 'request-loan', CILLE)],
      [true, false],
    );
    assert.deepEqual([can(asked(), 'decide-loan', LONE), can(asked(), 'decide-loan', CILLE)], [true, false]);
    const byFie = after(asked(), [approve(24_000), FIE]);
    assert.deepEqual([can(byFie, 'disburse', FIE), can(byFie, 'disburse', FINN)], [false, true]);
    assert.deepEqual(
      [can(lent.lent(), 'withdraw-loan', CILLE), can(granted(), 'withdraw-loan', CILLE)],
      [false, true],
    );
    assert.equal(can(after(granted(), [pay(1_000), FINN]), 'withdraw-loan', CILLE), true);
    const proposed = after(lent.lent(), [lent.writeOff(), FIE]);
    assert.deepEqual(
      [can(proposed, 'answer-write-off', FIE), can(proposed, 'answer-write-off', LENE)],
      [false, true],
    );
    const { lending: _, ...closed } = PILOT;
    assert.equal(isLoanStep(inMain().caseOf(CASE), 'request-loan', CILLE, closed, DAY), false);
    assert.equal(isLoanStep(inMain().caseOf(CASE), 'request-loan', CILLE, PILOT, '2027-05-22'), false);
  });
});
