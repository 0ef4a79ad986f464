import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import type { Member } from '../../domain/member.ts';
import { withDeputies } from '../../domain/member.ts';
import { remindersOf, stillDue } from '../../domain/reminders.ts';
import { ANNA, BO, CARL, CILLE, ERIK, LIS, NORA, PILOT, VERA, VIGGO } from './people.ts';
import { PERSONAL } from './past.ts';

const PEOPLE = [ANNA, BO, LIS, VERA, VIGGO, CARL, CILLE, ERIK];
const LONG_AGO = '2026-01-01';

/** In the qualifying phase from 1 October 2026 to 31 March 2027. */
const COURSE: Case = {
  number: 'ML-2026-001',
  programme: 'ishoej-2015',
  status: 'enrolled',
  since: '2026-09-20T08:00:00.000Z',
  madeOn: '2026-09-01',
  applicationDate: '2026-09-01',
  deadline: '2026-09-29',
  organisation: 'jobcenter-vallensbaek',
  caseworker: 'dk:anna',
  coach: 'dk:carl',
  recommendation: 'suitable',
  consent: { day: '2026-09-01', form: 'oral' },
  sharedWithProvider: true,
  course: { notice: 1, start: '2026-10-01', qualifyingUntil: '2027-03-31', mainUntil: '2027-09-30' },
  monthly: { date: '2027-03-01', state: 'on-track' },
  personal: PERSONAL,
};

const { course: _course, monthly: _monthly, coach: _coach, ...applied } = COURSE;
/** With the provider since 10 March 2027, to be decided by Monday 12 April. */
const APPLICATION: Case = {
  ...applied,
  status: 'with-provider',
  applicationDate: '2027-03-15',
  madeOn: '2027-03-15',
  deadline: '2027-04-12',
};

const said = (
  subject: Case,
  today: string,
  from = LONG_AGO,
  members: readonly Member[] = PEOPLE,
): readonly string[] =>
  remindersOf(subject, members, PILOT, from, today).map(
    ({ kind, on, remindOn, to }) => `${kind} ${on} (${remindOn}) ${to.slice(3)}`,
  );

const away = (member: Member, from: string, to: string, deputy?: Member): Member => ({
  ...member,
  absence: { from, to, ...(deputy && { deputy: `dk:${deputy.object}` }) },
});
const having = (...changed: readonly Member[]): readonly Member[] =>
  withDeputies(PEOPLE.map((one) => changed.find(({ object }) => object === one.object) ?? one));

describe('who is reminded', () => {
  it('of the end of a phase: coach and caseworker, 30 and 7 days before', () => {
    assert.deepEqual(said(COURSE, '2027-02-26'), []);
    // The 1 March is a Monday.
    assert.deepEqual(said(COURSE, '2027-03-01'), [
      'phase-end 2027-03-31 (2027-03-01) anna',
      'phase-end 2027-03-31 (2027-03-01) carl',
    ]);
    assert.deepEqual(said(COURSE, '2027-03-24', '2027-03-20'), [
      'phase-end 2027-03-31 (2027-03-24) anna',
      'phase-end 2027-03-31 (2027-03-24) carl',
    ]);
  });

  it('of the monthly status: the coach, on its day and once for each month that has none', () => {
    const { monthly: _, ...silent } = COURSE;
    assert.deepEqual(said(silent, '2027-01-04', '2026-12-20'), ['status 2027-01-01 (2027-01-01) carl']);
    assert.deepEqual(said(silent, '2027-01-04', '2026-11-01').length, 3);
    const early = { ...COURSE, monthly: { date: '2026-12-25', state: 'on-track' } } as const;
    assert.deepEqual(said(early, '2027-01-04', '2026-12-20'), []);
  });

  it('of a deadline: everybody who has the ball', () => {
    assert.deepEqual(said(APPLICATION, '2027-04-02'), []);
    assert.deepEqual(
      said(APPLICATION, '2027-04-06').map((one) => one.split(' ').at(-1)),
      ['vera', 'viggo'],
    );
    const asked: Case = { ...APPLICATION, status: 'returned', asker: 'dk:vera' };
    assert.deepEqual(said(asked, '2027-04-06'), ['deadline 2027-04-12 (2027-04-05) anna']);
  });

  it('of a planned session: the coach, the day after', () => {
    const planned = { ...COURSE, planned: '2027-03-03' };
    assert.deepEqual(said(planned, '2027-03-03', '2027-03-02'), []);
    assert.deepEqual(said(planned, '2027-03-04', '2027-03-02'), ['session 2027-03-03 (2027-03-04) carl']);
  });

  it('before closed days, of what would come on its day or too late', () => {
    // Two days before Monday 12 April is a Saturday.
    assert.deepEqual(said(APPLICATION, '2027-04-08', '2027-04-06'), []);
    assert.deepEqual(said(APPLICATION, '2027-04-09', '2027-04-06').length, 2);
    // A status is no warning: it waits for Monday.
    const { monthly: _, ...silent } = COURSE;
    assert.deepEqual(said(silent, '2027-07-30', '2027-07-02'), []);
    assert.deepEqual(said(silent, '2027-08-02', '2027-07-02'), ['status 2027-08-01 (2027-08-01) carl']);
  });

  it('is a deputy instead of who is away; without one it waits', () => {
    const stands = having(away(CARL, '2027-03-01', '2027-03-05', CILLE));
    assert.deepEqual(said(COURSE, '2027-03-01', LONG_AGO, stands), [
      'phase-end 2027-03-31 (2027-03-01) anna',
      'phase-end 2027-03-31 (2027-03-01) cille',
    ]);
    const nobody = having(away(CARL, '2027-03-01', '2027-03-05'));
    assert.deepEqual(said(COURSE, '2027-03-01', LONG_AGO, nobody), [
      'phase-end 2027-03-31 (2027-03-01) anna',
    ]);
    assert.equal(said(COURSE, '2027-03-08', LONG_AGO, nobody).length, 2, 'back at work');
    const both = having(
      away(CARL, '2027-03-01', '2027-03-05', CILLE),
      away(CILLE, '2027-03-01', '2027-03-01'),
    );
    assert.equal(said(COURSE, '2027-03-01', LONG_AGO, both).length, 1, 'no deputies of deputies');
  });

  it('is nobody with a conflict of interest, and nobody who may not see the case', () => {
    const recused: Case = { ...APPLICATION, recused: ['dk:vera'] };
    assert.deepEqual(
      said(recused, '2027-04-06').map((one) => one.split(' ').at(-1)),
      ['viggo'],
    );
    const vacant: Case = { ...COURSE, recused: ['dk:carl'] };
    const members = [...PEOPLE, NORA];
    // The provider's leader gives the case to somebody and reads nothing of it; the job centre's reads it.
    assert.deepEqual(said(vacant, '2027-03-01', LONG_AGO, members), [
      'phase-end 2027-03-31 (2027-03-01) anna',
      'phase-end 2027-03-31 (2027-03-01) nora',
    ]);
    const monthly: Case = { ...vacant, monthly: { date: '2027-01-01', state: 'on-track' } };
    assert.deepEqual(said(monthly, '2027-02-01', '2027-02-01', members), [
      'status 2027-02-01 (2027-02-01) nora',
    ]);
    assert.deepEqual(
      said({ ...monthly, recused: ['dk:carl', 'dk:nora'] }, '2027-02-01', '2027-02-01', members),
      [],
    );
    const ownerless: Case = { ...COURSE, recused: ['dk:anna'] };
    assert.deepEqual(said(ownerless, '2027-03-01', LONG_AGO, members), [
      'phase-end 2027-03-31 (2027-03-01) lis',
      'phase-end 2027-03-31 (2027-03-01) carl',
    ]);
    assert.deepEqual(said({ ...COURSE, sharedWithProvider: false }, '2027-03-01'), [
      'phase-end 2027-03-31 (2027-03-01) anna',
    ]);
  });

  it('is nobody who has left, and nobody with the other key of the case', () => {
    const left = PEOPLE.map((one) => (one === VIGGO ? { ...one, to: '2027-04-05' } : one));
    assert.deepEqual(
      said(APPLICATION, '2027-04-06', LONG_AGO, left).map((one) => one.split(' ').at(-1)),
      ['vera'],
    );
    const keyed: Case = { ...APPLICATION, keys: { 'job-centre': ['dk:vera'] } };
    assert.deepEqual(
      said(keyed, '2027-04-06').map((one) => one.split(' ').at(-1)),
      ['viggo'],
    );
  });

  it('is every coach where none has the case', () => {
    const { coach: _, ...free } = COURSE;
    assert.deepEqual(
      said(free, '2027-03-01').map((one) => one.split(' ').at(-1)),
      ['anna', 'carl', 'cille'],
    );
  });
});

describe('what is due around a pause', () => {
  const { monthly: _, ...silent } = COURSE;
  const pausedOn = (pause: { from: string; to?: string; expectedReturn?: string }): Case => ({
    ...silent,
    status: pause.to === undefined ? 'paused' : 'enrolled',
    course: { ...COURSE.course, pauses: [pause] } as NonNullable<Case['course']>,
  });

  it('is nothing while it lasts but the return', () => {
    const paused = pausedOn({ from: '2027-02-15', expectedReturn: '2027-03-10' });
    assert.deepEqual(said(paused, '2027-03-10', '2027-02-15'), [
      'pause-end 2027-03-10 (2027-03-10) anna',
      'pause-end 2027-03-10 (2027-03-10) carl',
    ]);
    assert.deepEqual(said(paused, '2027-02-11', '2027-02-01'), ['status 2027-02-01 (2027-02-01) carl']);
  });

  it('comes on the first day back where its own day lies in it', () => {
    // From 1 to 10 February: the ends moved by nine days, 30 days before 9 March are 7 February.
    const back: Case = {
      ...pausedOn({ from: '2027-02-01', to: '2027-02-10' }),
      course: {
        ...COURSE.course,
        qualifyingUntil: '2027-03-09',
        mainUntil: '2027-09-09',
        pauses: [{ from: '2027-02-01', to: '2027-02-10' }],
      } as NonNullable<Case['course']>,
    };
    assert.deepEqual(said(back, '2027-02-08', '2027-02-01'), []);
    assert.deepEqual(said(back, '2027-02-10', '2027-02-01'), [
      'status 2027-02-10 (2027-02-10) carl',
      'phase-end 2027-03-09 (2027-02-10) anna',
      'phase-end 2027-03-09 (2027-02-10) carl',
    ]);
  });
});

describe('what somebody was to be reminded of', () => {
  const item = { kind: 'phase-end', case: COURSE.number, on: '2027-03-31' } as const;
  const still = (subject: Case, member: Member): boolean =>
    stillDue(item, subject, member, PILOT, '2027-03-01') !== undefined;

  it('is still due for those who hold it, and for nobody else', () => {
    assert.ok(still(COURSE, ANNA));
    assert.ok(!still(COURSE, BO));
    assert.ok(!still(COURSE, CILLE));
    assert.ok(!still({ ...COURSE, recused: ['dk:anna'] }, ANNA));
  });

  it('is over once it is settled, moved, or the course has ended', () => {
    assert.ok(!still({ ...COURSE, status: 'discharged' }, ANNA));
    assert.ok(
      !still(
        {
          ...COURSE,
          course: { ...COURSE.course, qualifyingUntil: '2027-04-30' } as NonNullable<Case['course']>,
        },
        ANNA,
      ),
    );
    assert.ok(!still(APPLICATION, VERA));
    assert.ok(!still(COURSE, LIS));
  });
});
