import assert from 'node:assert/strict';
import { remindersOf } from '../../domain/reminders.ts';
import { COMPLAIN, DRAFT, LETTER } from './asking.ts';
import { given } from './given.ts';
import { IN_STATUS } from './in-status.ts';
import * as lender from './loan/lent.ts';
import { ANNA, FINN, LONE, PILOT } from './people.ts';

/** 12 × 2.000 kr. from 1 July 2027; 1 August is a Sunday. */
const july = lender.lent(24_000).when(lender.repay(2_000, '2027-07-01'), FINN, '2027-07-01').after();
const remind = (date: string) => ({ type: 'remind-debtor', case: lender.CASE, date }) as const;
const handOver = (date: string) =>
  ({ type: 'hand-to-recovery', case: lender.CASE, date, reason: 'To rykkere uden svar' }) as const;

/** How many are reminded of an instalment on a day. */
const said = (today: string) =>
  remindersOf(july.caseOf(lender.CASE), lender.LENDERS, PILOT, '2027-07-30', today).filter(
    ({ kind }) => kind === 'instalment',
  ).length;

describe('an instalment that is due on a closed day', () => {
  it('can be paid on the next working day, and is late on the day after', () => {
    july.when(remind('2027-08-02'), FINN, '2027-08-02').refuses({ code: 'not-overdue', case: lender.CASE });
    july.when(handOver('2027-08-02'), FINN, '2027-08-02').refuses({ code: 'not-overdue', case: lender.CASE });
    july.when(remind('2027-08-02'), FINN, '2027-08-03').refuses({
      code: 'sent-out-of-range',
      earliest: '2027-08-03',
      latest: '2027-08-03',
    });
    assert.ok(july.when(remind('2027-08-03'), FINN, '2027-08-03').decided.ok);
  });

  it('is called late to nobody before', () => {
    assert.deepEqual([said('2027-08-02'), said('2027-08-03') > 0], [0, true]);
  });
});

describe('a day that the law gives the citizen', () => {
  const CASE = 'ML-2026-001';

  it('for a complaint ends on the next working day where it would end on a closed one', () => {
    // Four weeks from Friday 27 November end on 25 December, and so on Monday 28.
    const sent = given(IN_STATUS.writing).when({ ...LETTER, date: '2026-11-27' }, ANNA, '2026-11-27');
    assert.ok(sent.decided.ok);
    assert.deepEqual(sent.decided.events[0]?.data, { date: '2026-11-27', complainBy: '2026-12-28' });
    const late = (date: string): unknown =>
      sent
        .after()
        .when({ ...COMPLAIN, date }, ANNA, date)
        .after()
        .caseOf(CASE).complaint?.late;
    assert.deepEqual([late('2026-12-28'), late('2026-12-29')], [false, true]);
  });

  it('for a complaint over a loan too', () => {
    // Four weeks from 5 June 2027 end on Saturday 3 July.
    const sent = lender.after(
      lender.asked(),
      [lender.reject, LONE],
      [lender.hear, LONE],
      [lender.send('2027-06-05'), LONE, '2027-06-05'],
    );
    const late = (date: string): unknown =>
      lender.stateOf(sent.when(lender.complain(date), LONE, date).after()).complaint?.late;
    assert.deepEqual([late('2027-07-05'), late('2027-07-06')], [false, true]);
  });

  it('for an answer to a hearing ends on one on which somebody answers the telephone', () => {
    // Two weeks from 10 December end on 24 December.
    const drafted = given(IN_STATUS.refusing).when(DRAFT, ANNA, '2026-12-10').after();
    assert.equal(drafted.caseOf(CASE).hearing?.until, '2026-12-28');
  });
});
