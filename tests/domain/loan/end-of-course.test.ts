import assert from 'node:assert/strict';
import { announcementsOf } from '../../../domain/announce.ts';
import type { Due } from '../../../domain/due.ts';
import { duesOf } from '../../../domain/dues.ts';
import { isCaseEvent } from '../../../domain/events.ts';
import { personKey } from '../../../domain/member.ts';
import { rulesAt } from '../../../domain/programme.ts';
import { nextDue } from '../../../domain/next-due.ts';
import { openTodos } from '../../../domain/todos.ts';
import type { Given } from '../given.ts';
import { ANNA, CILLE, FINN, LONE, PILOT } from '../people.ts';
import * as lent from './lent.ts';

const { after, asked, CASE, DAY, discharge, entryOf, granted, pay, repay, reverse, stateOf } = lent;

const REOPEN = { type: 'reopen', case: CASE, reason: 'Det var en fejl' } as const;
const ended = (before: Given): Given => after(before, [discharge(), ANNA]);
/** What is due of loans, and on which days it is said. */
const loanDues = (now: Given): readonly Due[] =>
  duesOf(now.caseOf(CASE), rulesAt(PILOT, DAY)).filter(
    ({ kind }) => kind === 'instalment' || kind === 'loan-deadline',
  );

describe('the end of a course', () => {
  it('ends what was asked for', () => {
    const { decided } = asked().when(discharge(), ANNA, DAY);
    assert.ok(decided.ok);
    assert.deepEqual(
      decided.events.filter(({ type }) => type === 'loan-lapsed'),
      [{ type: 'loan-lapsed', case: CASE, data: { loan: 1, amount: 24_000 } }],
    );
    assert.equal(stateOf(ended(asked())).status, 'lapsed');
  });

  it('ends what was granted and not paid out, and is no way to have it all the same', () => {
    const now = ended(granted());
    assert.equal(stateOf(now).status, 'lapsed');
    const not = { code: 'loan-not-now', case: CASE, status: 'lapsed' } as const;
    now.when(pay(1_000), FINN, DAY).refuses(not);
    now.when(lent.approve(1_000), LONE, DAY).refuses(not);
    now
      .when(reverse(entryOf(now, 'loan-approved')), LONE, DAY)
      .refuses({ code: 'nothing-to-reverse', case: CASE });
  });

  it('is told in the channel also where it ends a grant', () => {
    const { decided, after: then } = granted().when(discharge(), ANNA, DAY);
    assert.ok(decided.ok);
    const events = decided.events.filter(isCaseEvent);
    assert.deepEqual(
      events.map(({ type }) => type),
      ['discharged', 'loan-lapsed'],
    );
    const cards = announcementsOf(events, then().caseOf(CASE), personKey(ANNA), [ANNA], PILOT, DAY);
    assert.ok(cards.some(({ kind }) => kind === 'notice'));
  });

  it('ends the rest of what was paid out in part, and the debt stays', () => {
    const now = ended(after(granted(), [pay(10_000), FINN]));
    const { status, lapsed, paidOut } = stateOf(now);
    assert.deepEqual([status, lapsed, paidOut], ['active', 14_000, 10_000]);
    assert.equal(stateOf(after(now, [repay(10_000, DAY), FINN])).status, 'repaid');
  });

  it('ends the rest also while the debt is to be given up', () => {
    const now = ended(after(granted(), [pay(10_000), FINN], [lent.writeOff(), FINN]));
    assert.deepEqual([stateOf(now).status, stateOf(now).lapsed], ['writing-off', 14_000]);
  });

  it('leaves a debt with its plan as it was', () => {
    const paid = lent.lent();
    assert.deepEqual(stateOf(ended(paid)), stateOf(paid));
    assert.deepEqual(loanDues(ended(paid)), loanDues(paid));
  });

  it('by a decision ends it when the decision is sent, and not before', () => {
    const begun = after(granted(), [discharge(DAY, false), ANNA]);
    assert.equal(stateOf(begun).status, 'approved');
    const sent = after(
      begun,
      [
        {
          type: 'draft-refusal',
          case: CASE,
          rejectionRule: '§ 1',
          rejectionConsiderations: 'Kom ikke',
          rejectionFacts: 'Tre gange',
        },
        ANNA,
      ],
      [{ type: 'record-hearing', case: CASE, result: 'no-answer' }, ANNA],
      [{ type: 'record-letter', case: CASE, date: DAY }, ANNA],
    );
    assert.equal(stateOf(sent).status, 'lapsed');
  });

  it('leaves a complaint to be answered', () => {
    const now = ended(after(lent.refused(), [lent.complain(), LONE]));
    assert.equal(stateOf(now).status, 'complained');
    const upheld = after(now, [lent.judge('upheld'), LONE]);
    // What was wrongly refused can be granted though the course is over.
    const paid = after(upheld, [lent.approve(24_000), LONE], [pay(24_000), FINN]);
    assert.equal(stateOf(paid).status, 'active');
    assert.equal(stateOf(after(now, [lent.judge('rejected-sent-on'), LONE])).status, 'rejected');
  });

  it('lets a complaint come afterwards', () =>
    assert.equal(
      stateOf(ended(lent.refused()).when(lent.complain('2027-06-10'), LONE, '2027-06-10').after()).status,
      'complained',
    ));
});

const unwanted = () => after(granted(), [pay(10_000), FINN], [lent.giveBack, CILLE]);

describe('the rest of a grant that was not wanted', () => {
  it('does not come back with a course that goes on after a discharge that was wrong', () => {
    const again = after(ended(unwanted()), [REOPEN, ANNA]);
    const { lapsed, status } = stateOf(again);
    assert.deepEqual([lapsed, status], [14_000, 'active']);
    again.when(pay(1_000), FINN, DAY).refuses({ code: 'loan-not-now', case: CASE, status: 'active' });
  });

  it('leaves the payout to be put right: what was paid can be registered once more, and no more', () => {
    for (const now of [unwanted(), ended(after(granted(), [pay(10_000), FINN]))]) {
      const back = after(now, [reverse(entryOf(now, 'loan-disbursed')), FINN]);
      assert.equal(stateOf(back).status, 'approved');
      back.when(pay(10_001), FINN, DAY).refuses({ code: 'above-approved', left: 10_000 });
      const paid = stateOf(after(back, [pay(9_000), FINN]));
      assert.deepEqual([paid.status, paid.paidOut], ['active', 9_000]);
    }
  });
});

const unpaid = (): Given => {
  const now = ended(lent.lent());
  return after(now, [reverse(entryOf(now, 'loan-disbursed')), FINN]);
};

describe('a payout that is put right after the course', () => {
  it('is one that happened before its end', () => {
    for (const date of ['2027-06-02', '2027-06-10'])
      unpaid()
        .when(pay(24_000, date), FINN, '2027-06-10')
        .refuses({ code: 'booked-out-of-range', earliest: DAY, latest: DAY });
    assert.equal(unpaid().when(pay(24_000), FINN, '2027-06-10').decided.ok, true);
  });

  it('is not granted again', () => {
    const now = unpaid();
    after(now, [reverse(entryOf(now, 'loan-approved')), LONE])
      .when(lent.approve(24_000), LONE, DAY)
      .refuses({ code: 'loan-not-main', case: CASE });
  });
});

describe('a discharge that was wrong', () => {
  it('brings back what it ended', () => {
    for (const before of [asked(), granted(), after(granted(), [pay(10_000), FINN])]) {
      const back = after(ended(before), [REOPEN, ANNA]);
      assert.deepEqual(stateOf(back), stateOf(before));
      const undone = ended(before);
      const { seq } = undone.memory.head;
      assert.deepEqual(
        after(undone, [{ type: 'undo', case: CASE, entry: seq }, ANNA]).caseOf(CASE),
        before.caseOf(CASE),
      );
    }
  });

  it('keeps the CVR number that money was paid out on', () => {
    const before = after(granted(), [pay(10_000, DAY, { cvr: '10150817' }), FINN]);
    const back = after(ended(before), [REOPEN, ANNA]);
    assert.equal(back.caseOf(CASE).personal.cvr, '10150817');
  });

  it('ends it again with the next discharge', () => {
    const twice = ended(after(ended(granted()), [REOPEN, ANNA]));
    assert.equal(stateOf(twice).status, 'lapsed');
  });
});

describe('what is due of loans', () => {
  it('is a decision, with its reminders', () =>
    assert.deepEqual(loanDues(asked()), [
      {
        kind: 'loan-deadline',
        on: '2027-06-29',
        remindOn: ['2027-06-22', '2027-06-27'],
        holders: [{ kind: 'role', party: 'provider', role: 'loan-approver' }],
      },
    ]));

  it('is an answer of the coach, by the same day', () => {
    const [due] = loanDues(
      after(asked(), [{ type: 'return-loan', case: CASE, question: 'Hvad koster den?' }, LONE]),
    );
    assert.deepEqual([due?.on, due?.holders], ['2027-06-29', [{ kind: 'person', person: 'dk:cille' }]]);
  });

  it('is a new look at a complaint', () =>
    assert.equal(loanDues(after(lent.refused(), [lent.complain(), LONE]))[0]?.on, '2027-06-29'));

  it('is nothing while a grant waits for its payout, or when all is settled', () => {
    assert.deepEqual(loanDues(granted()), []);
    assert.deepEqual(loanDues(lent.refused()), []);
    assert.deepEqual(loanDues(after(lent.lent(), [repay(24_000, DAY), FINN])), []);
  });

  it('is each instalment, said the day after, to finance and the coach', () => {
    const [first, ...rest] = loanDues(lent.lent());
    assert.deepEqual(first, {
      kind: 'instalment',
      on: '2027-07-01',
      remindOn: ['2027-07-02'],
      holders: [
        { kind: 'role', party: 'provider', role: 'finance' },
        { kind: 'person', person: 'dk:cille' },
      ],
    });
    assert.equal(rest.length, 11);
  });

  it('is what is left of the instalments', () =>
    assert.deepEqual(
      loanDues(after(lent.lent(), [repay(3_000, DAY), FINN])).map(({ on }) => on)[0],
      '2027-08-01',
    ));

  it('runs on through a pause', () => {
    const still = after(lent.lent(), [{ type: 'pause', case: CASE, date: DAY, reason: 'leave' }, CILLE]);
    assert.deepEqual(loanDues(still), loanDues(lent.lent()));
    const late = openTodos(still.caseOf(CASE), rulesAt(PILOT, '2027-07-02'), '2027-07-02');
    assert.ok(late.some(({ kind, on }) => kind === 'instalment' && on === '2027-07-01'));
  });

  it('ends when the state collects it', () => {
    const now = lent
      .lent()
      .when(
        { type: 'hand-to-recovery', case: CASE, date: '2027-07-02', reason: 'Svarer ikke' },
        FINN,
        '2027-07-02',
      )
      .after();
    assert.deepEqual(loanDues(now), []);
    assert.equal(loanDues(after(now, [reverse(entryOf(now, 'loan-handed-to-recovery')), FINN])).length, 12);
  });

  it('is told to finance alone when the citizen no longer wants the sharing', () => {
    const alone = after(lent.lent(), [{ type: 'withdraw-consent', case: CASE, date: DAY }, ANNA]);
    assert.deepEqual(loanDues(alone)[0]?.holders, [{ kind: 'role', party: 'provider', role: 'finance' }]);
    // The debt is paid back all the same.
    assert.equal(alone.when(repay(1_000, DAY), FINN, DAY).decided.ok, true);
  });

  it('that is to come is nobody’s task', () =>
    assert.notEqual(nextDue(lent.lent().caseOf(CASE), rulesAt(PILOT, DAY), DAY)?.kind, 'instalment'));
});
