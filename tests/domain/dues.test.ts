import assert from 'node:assert/strict';
import { STATUSES, type Case } from '../../domain/case.ts';
import { dueMonths, duesOf, statusDays } from '../../domain/dues.ts';
import { rulesAt } from '../../domain/programme.ts';
import { FOLLOW_UP, LOG, PAUSE, RESUME, STATUS, UNSHARE } from './asking.ts';
import { given, TODAY } from './given.ts';
import { advanced, IN_STATUS, paused } from './in-status.ts';
import * as lender from './loan/lent.ts';
import { byAnna, byCille, COACHED } from './past.ts';
import { ANNA, CILLE, PILOT } from './people.ts';

const CASE = 'ML-2026-001';
const RULES = rulesAt(PILOT, TODAY);
const at = (status: keyof typeof IN_STATUS): Case => given(IN_STATUS[status]).caseOf(CASE);
const RUNNING = given(COACHED);

/** As text: what, by when, reminded when, by whom. */
const dues = (subject: Case): readonly string[] =>
  duesOf(subject, RULES).map(({ kind, on, remindOn, holders }) => {
    const who = holders.map((one) => (one.kind === 'person' ? one.person.slice(3) : one.role)).join(' ');
    return `${kind} ${on}: ${remindOn.join(' ')} (${who})`;
  });
const only = (kind: string, subject: Case) => dues(subject).filter((one) => one.startsWith(`${kind} `));

const deadlineFor = (who: string) => [`deadline 2026-12-18: 2026-12-11 2026-12-16 (${who})`];
const nextStatus = (today: string) =>
  only('status', RUNNING.when(STATUS, CILLE, today).after().caseOf(CASE))[0]?.slice(7, 17);

/** The days on which a closed case was kept so many months. */
const kept = (subject: Case, months = 60): readonly string[] =>
  duesOf(subject, { ...RULES, retentionMonths: months })
    .filter(({ kind }) => kind === 'retention')
    .map(({ on }) => on);

describe('what is due', () => {
  it('is a decision, with 7 and 2 days to go, for whoever has the ball', () => {
    assert.deepEqual(dues(at('with-provider')), deadlineFor('visitator'));
    assert.deepEqual(dues(at('returned')), deadlineFor('anna'));
    assert.deepEqual(dues(at('joint')), deadlineFor('anna visitator'));
    assert.deepEqual(dues(at('complained')), ['deadline 2026-12-21: 2026-12-14 2026-12-19 (anna)']);
  });

  it('is an answer to an offer, 2 days before, and a word on what now when it is over', () =>
    assert.deepEqual(dues(at('offered')), [
      'offer 2026-12-07: 2026-12-05 (anna)',
      'offer-over 2026-12-08: 2026-12-08 (anna)',
    ]));

  it('is nothing where nothing waits for a day', () => {
    for (const status of ['waitlisted', 'erased', 'ending', 'ending-hearing', 'ending-writing'] as const)
      assert.deepEqual(dues(at(status)), [], status);
  });

  it('is told for every status, again and again the same', () => {
    for (const status of STATUSES) assert.deepEqual(duesOf(at(status), RULES), duesOf(at(status), RULES));
  });

  it('of a course is a status each month and the end of the phase 30 and 7 days before', () => {
    const subject = RUNNING.caseOf(CASE);
    assert.equal(only('status', subject).length, 11);
    assert.equal(only('status', subject)[0], 'status 2026-12-23: 2026-12-23 (cille)');
    assert.deepEqual(only('phase-end', subject), [
      'phase-end 2027-05-22: 2027-04-22 2027-05-15 (cille anna)',
    ]);
    assert.deepEqual(only('phase-end', given([...COACHED, byAnna(advanced)]).caseOf(CASE)), [
      'phase-end 2027-11-22: 2027-10-23 2027-11-15 (cille anna)',
    ]);
  });

  it('of the project is its last day, 60 and 14 days before, for a course that would go on after it', () => {
    const programme = { ...PILOT, period: { from: '2015-09-01', to: '2027-09-30' } };
    const rules = rulesAt(programme, TODAY);
    const ends = (subject: Case, of = rules): readonly string[] =>
      duesOf(subject, of)
        .filter(({ kind }) => kind === 'programme-end')
        .map(({ on, remindOn, holders }) => `${on}: ${remindOn.join(' ')} (${holders.length})`);
    const subject = RUNNING.caseOf(CASE);
    assert.deepEqual(ends(subject), ['2027-09-30: 2027-08-01 2027-09-16 (2)']);
    assert.deepEqual(ends(subject, { ...rules, periodEnd: '2027-11-22' }).length, 1);
    // Its own end comes before.
    assert.deepEqual(ends(subject, { ...rules, periodEnd: '2027-11-23' }), []);
    assert.deepEqual(ends(subject, RULES), []);
    // Nobody else asks about one that stands still.
    assert.deepEqual(ends(at('paused')).length, 1);
    assert.deepEqual(ends(at('paused'), { ...rules, periodEnd: '2029-01-01' }).length, 1);
    for (const status of ['discharged', 'ending', 'waitlisted', 'with-provider'] as const)
      assert.deepEqual(ends(at(status)), [], status);
    // Longer with the buyer's yes.
    const { course } = subject;
    assert.ok(course);
    assert.deepEqual(ends({ ...subject, course: { ...course, beyond: true } }), []);
    const { programmeEnd: _, ...without } = rules.reminderDays;
    assert.deepEqual(ends(subject, { ...rules, reminderDays: without }), []);
  });

  it('without a coach is for any of them', () =>
    assert.deepEqual(only('status', at('enrolled'))[0], 'status 2027-02-01: 2027-02-01 (coach)'));

  it('each month falls on the last day where the month is short, also in a leap year', () => {
    const course = { notice: 1, start: '2027-08-31', qualifyingUntil: '2028-02-29', mainUntil: '2028-08-31' };
    assert.deepEqual(statusDays(course).slice(0, 7), [
      '2027-09-30',
      '2027-10-31',
      '2027-11-30',
      '2027-12-31',
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
    ]);
    const back = {
      ...course,
      pauses: [
        { from: '2027-10-01', to: '2027-10-11' },
        { from: '2027-11-01', to: '2027-11-02' },
      ],
    };
    assert.deepEqual(statusDays(back).slice(0, 3), ['2027-09-30', '2027-11-11', '2027-12-11']);
  });

  it('counts a status up to a week early as that month’s', () => {
    assert.deepEqual(
      [nextStatus('2026-12-15'), nextStatus('2026-12-16'), nextStatus('2026-12-30')],
      ['2026-12-23', '2027-01-23', '2027-01-23'],
    );
  });

  it('asks for a planned session the day after, until it is logged, dropped or planned anew', () => {
    const planned = RUNNING.when({ ...LOG, nextDate: '2026-12-01' }, CILLE).after();
    assert.deepEqual(only('session', planned.caseOf(CASE)), ['session 2026-12-01: 2026-12-02 (cille)']);
    const logged = planned.when({ ...LOG, date: '2026-12-01' }, CILLE, '2026-12-02').after();
    assert.deepEqual(only('session', logged.caseOf(CASE)), []);
    const before = planned.when({ ...LOG, date: '2026-11-30' }, CILLE, '2026-12-02').after();
    assert.equal(only('session', before.caseOf(CASE)).length, 1, 'another day was logged');
    const dropped = planned
      .when({ type: 'drop-planned', case: CASE, date: '2026-12-01' }, CILLE, '2026-12-02')
      .after();
    assert.deepEqual(only('session', dropped.caseOf(CASE)), []);
    const status = planned.when({ ...STATUS, nextDate: '2026-12-09' }, CILLE).after();
    assert.deepEqual(only('session', status.caseOf(CASE)), ['session 2026-12-09: 2026-12-10 (cille)']);
  });

  it('is nothing during a pause but the return, and moves with it', () => {
    const resting = given([
      ...COACHED,
      byCille(paused({ from: '2026-12-20', expectedReturn: '2027-01-20' })),
    ]);
    assert.deepEqual(dues(resting.caseOf(CASE)), ['pause-end 2027-01-20: 2027-01-20 (cille anna)']);
    const later = RUNNING.when({ ...PAUSE, date: '2027-01-01' }, ANNA).after();
    assert.deepEqual(
      dues(later.caseOf(CASE)),
      ['status 2026-12-23: 2026-12-23 (cille)'],
      'before it all is due',
    );
    const back = later
      .when({ ...RESUME, date: '2027-01-31' }, ANNA, '2027-01-31')
      .after()
      .caseOf(CASE);
    assert.deepEqual(
      only('status', back)
        .slice(0, 2)
        .map((one) => one.slice(7, 17)),
      ['2026-12-23', '2027-02-22'],
    );
    assert.deepEqual(only('phase-end', back), ['phase-end 2027-06-21: 2027-05-22 2027-06-14 (cille anna)']);
  });

  it('is nothing of the provider’s where the citizen no longer wants the sharing', () => {
    const subject = RUNNING.when(UNSHARE, ANNA).after().caseOf(CASE);
    assert.deepEqual(dues(subject), ['phase-end 2027-05-22: 2027-04-22 2027-05-15 (anna)']);
  });

  it('after a discharge is how it went, 6 and 12 months later, unless the citizen has died', () => {
    const ended = given(IN_STATUS.discharged);
    assert.deepEqual(dues(ended.caseOf(CASE)), [
      'follow-up 2027-05-23: 2027-05-23 (anna)',
      'follow-up 2027-11-23: 2027-11-23 (anna)',
    ]);
    const once = ended.when(FOLLOW_UP, ANNA, '2027-05-20').after();
    assert.deepEqual(dues(once.caseOf(CASE)), ['follow-up 2027-11-23: 2027-11-23 (anna)']);
    const late = ended.when(FOLLOW_UP, ANNA, '2027-11-20').after();
    assert.deepEqual(only('follow-up', late.caseOf(CASE)), [], 'the first is no longer asked for');
    const { personal, ...rest } = ended.caseOf(CASE);
    const dead: Case = { ...rest, personal: { ...personal, dischargeReason: 'death' } };
    assert.deepEqual(only('follow-up', dead), []);
    assert.deepEqual(dues(dead), ['retention 2031-11-23: 2031-11-23 (anna)']);
  });

  describe('when a closed case was kept long enough', () => {
    it('is that day, for the caseworker, in every way a case can be closed', () => {
      for (const status of ['refused', 'withdrawn'] as const)
        assert.deepEqual(dues(at(status)), ['retention 2031-11-23: 2031-11-23 (anna)'], status);
      for (const status of STATUSES.filter((one) => !['refused', 'withdrawn', 'discharged'].includes(one)))
        assert.deepEqual(kept(at(status)), [], status);
      const { retentionMonths: _, ...nobodyDecided } = RULES;
      assert.deepEqual(duesOf(at('refused'), nobodyDecided), []);
    });

    it('is for the leader where who had the case has a conflict of interest', () =>
      assert.deepEqual(
        duesOf({ ...at('refused'), recused: ['dk:anna'] }, RULES).flatMap(({ holders }) => holders),
        [{ kind: 'role', party: 'job-centre', role: 'leader' }],
      ));

    it('is counted from what came last: a follow-up, access to the data, the last krone', () => {
      const discharged = given(IN_STATUS.discharged);
      assert.deepEqual(kept(discharged.caseOf(CASE), 1), [], 'follow-ups are to come');
      const after = discharged.when(FOLLOW_UP, ANNA, '2027-11-25').after().caseOf(CASE);
      assert.deepEqual(kept(after, 1), ['2027-12-25']);
      const { loans } = lender.lent().caseOf(CASE);
      const dead = { ...discharged.caseOf(CASE), personal: { dischargeReason: 'death' as const } };
      assert.deepEqual(kept({ ...dead, ...(loans && { loans }) }, 1), [], 'a loan is to be paid back');
      const { loans: withdrawn } = lender
        .after(lender.asked(), [{ type: 'withdraw-loan', case: CASE, reason: 'Nej' }, CILLE])
        .caseOf(CASE);
      assert.deepEqual(kept({ ...dead, ...(withdrawn && { loans: withdrawn }) }, 1), ['2027-07-01']);
      const asked = { kind: 'access', organisation: 'x', side: 'job-centre', by: 'dk:anna' } as const;
      const access = { ...asked, on: '2027-01-01', until: '2027-02-01' };
      assert.deepEqual(kept({ ...at('refused'), accesses: [access] }, 1), [], 'access is to be given');
      assert.deepEqual(kept({ ...at('refused'), accesses: [{ ...access, given: '2027-01-20' }] }, 1), [
        '2027-02-20',
      ]);
    });

    it('is nothing while somebody else has to agree to the erasure', () =>
      assert.deepEqual(kept({ ...at('refused'), erasure: { by: 'dk:anna', on: '2031-11-23' } }), []));
  });

  it('is found by its months, each once', () =>
    assert.deepEqual(dueMonths(at('offered'), RULES), ['2026-12']));
});
