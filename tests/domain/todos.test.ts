import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { Member } from '../../domain/member.ts';
import { personKey } from '../../domain/member.ts';
import { nextDue } from '../../domain/next-due.ts';
import { todosOf } from '../../domain/whose-todos.ts';
import { rulesAt } from '../../domain/programme.ts';
import { ADA, ANNA, BO, CARL, CILLE, ERIK, FINN, LIS, LONE, NORA, PILOT, VERA, VIGGO } from './people.ts';

const EVERYBODY = { ANNA, BO, CARL, CILLE, VERA, VIGGO, LIS, NORA, LONE, FINN, ERIK, ADA };

/** A course from 1 January 2027: the phases end on 30 June and 31 December. */
const COURSE = {
  notice: 1,
  start: '2027-01-01',
  qualifyingUntil: '2027-06-30',
  mainUntil: '2027-12-31',
} as const;

const CASE: Case = {
  number: 'ML-2027-001',
  programme: PILOT.id,
  status: 'enrolled',
  since: '2026-12-15T09:12:00.000Z',
  madeOn: '2026-12-01',
  applicationDate: '2026-12-01',
  deadline: '2026-12-29',
  organisation: 'jobcenter-vallensbaek',
  caseworker: personKey(ANNA),
  coach: personKey(CARL),
  recommendation: 'suitable',
  consent: { day: '2026-12-01', form: 'oral' },
  sharedWithProvider: true,
  course: COURSE,
  monthly: { date: '2027-02-01', state: 'on-track' },
  personal: {},
};

const { coach: _, ...COACHLESS } = CASE;
const { course: __, monthly: ___, ...APPLIED } = CASE;
const ENDED: Case = {
  ...CASE,
  status: 'discharged',
  ending: { date: '2027-03-31', phase: 'qualifying', early: true, notice: 2 },
};

/** »ANNA turn 2026-12-29, VERA …«: what waits for whom, with its day, and with how many where they are more than one. */
const waiting = (subject: Case, day: Day, people: Readonly<Record<string, Member>> = EVERYBODY): string =>
  Object.entries(people)
    .flatMap(([name, member]) =>
      todosOf(subject, member, PILOT, day).map(({ kind, on, count }) =>
        [name, kind, on, count > 1 ? `×${count}` : undefined].filter(Boolean).join(' '),
      ),
    )
    .join(', ');

const PROPOSED = { recommendation: 'advance', date: '2027-07-01', by: personKey(CARL) } as const;

const TABLE: readonly (readonly [string, Case, Day, string])[] = [
  ['a course in which nothing is due', CASE, '2027-02-20', ''],
  ['a monthly status on its day', CASE, '2027-03-01', 'CARL status 2027-03-01'],
  [
    'one that was early enough',
    { ...CASE, monthly: { date: '2027-02-23', state: 'stalled' } },
    '2027-03-01',
    '',
  ],
  ['several that were missed, as one', CASE, '2027-05-02', 'CARL status 2027-03-01 ×3'],
  ['a planned session on its day', { ...CASE, planned: '2027-02-10' }, '2027-02-10', ''],
  [
    'a planned session the day after',
    { ...CASE, planned: '2027-02-10' },
    '2027-02-11',
    'CARL session 2027-02-10',
  ],
  [
    'the end of a phase, from thirty days before',
    { ...CASE, monthly: { date: '2027-05-28', state: 'on-track' } },
    '2027-05-31',
    'ANNA phase-end 2027-06-30, CARL phase-end 2027-06-30',
  ],
  ['not a day earlier', { ...CASE, monthly: { date: '2027-05-28', state: 'on-track' } }, '2027-05-30', ''],
  [
    'a recommendation, instead of the end',
    {
      ...CASE,
      status: 'phase-proposed',
      proposal: PROPOSED,
      monthly: { date: '2027-06-01', state: 'on-track' },
    },
    '2027-06-15',
    'ANNA turn',
  ],
  [
    'the end of the main phase',
    {
      ...CASE,
      course: { ...COURSE, mainFrom: '2027-07-01' },
      monthly: { date: '2027-12-01', state: 'on-track' },
    },
    '2028-01-02',
    'ANNA phase-end 2027-12-31, CARL phase-end 2027-12-31',
  ],
  [
    'a pause, in which only the return is asked for',
    {
      ...CASE,
      status: 'paused',
      planned: '2027-02-20',
      course: { ...COURSE, pauses: [{ from: '2027-03-10', expectedReturn: '2027-04-01' }] },
    },
    '2027-04-02',
    'ANNA pause-end 2027-04-01, CARL pause-end 2027-04-01',
  ],
  [
    'a pause before the return',
    {
      ...CASE,
      status: 'paused',
      course: { ...COURSE, pauses: [{ from: '2027-03-10', expectedReturn: '2027-04-01' }] },
    },
    '2027-03-20',
    '',
  ],
  ['a course that no coach has', COACHLESS, '2027-03-02', 'CARL no-coach, CILLE no-coach'],
  [
    'a citizen who no longer wants the sharing',
    { ...CASE, sharedWithProvider: false, consent: { ...CASE.consent, withdrawn: '2027-02-05' } },
    '2027-03-02',
    'ANNA unshared',
  ],
  [
    'an assessment',
    { ...APPLIED, status: 'with-provider' },
    '2026-12-10',
    'VERA turn 2026-12-29, VIGGO turn 2026-12-29',
  ],
  [
    'a meeting of both',
    { ...APPLIED, status: 'joint' },
    '2026-12-10',
    'ANNA turn 2026-12-29, VERA turn 2026-12-29, VIGGO turn 2026-12-29',
  ],
  [
    'an offer',
    { ...APPLIED, status: 'offered', offer: { from: '2027-01-02', until: '2027-01-16' } },
    '2027-01-17',
    'ANNA turn 2027-01-16',
  ],
  ['a place in the queue', { ...APPLIED, status: 'waitlisted' }, '2027-01-17', ''],
  ['a discharge before the follow-up', ENDED, '2027-09-29', ''],
  ['a follow-up', ENDED, '2027-09-30', 'ANNA follow-up 2027-09-30'],
  [
    'the second follow-up',
    { ...ENDED, followUps: [{ months: 6, date: '2027-10-01' }] },
    '2028-04-01',
    'ANNA follow-up 2028-03-31',
  ],
  [
    'a follow-up that was never made, with the second one',
    ENDED,
    '2028-04-01',
    'ANNA follow-up 2027-09-30 ×2',
  ],
  ['nobody whose citizen has died', { ...ENDED, personal: { dischargeReason: 'death' } }, '2028-04-01', ''],
  [
    'a caseworker with a conflict of interest',
    { ...CASE, recused: [personKey(ANNA)] },
    '2027-03-02',
    'CARL status 2027-03-01, LIS vacant',
  ],
  [
    'a coach with a conflict of interest: the provider’s leader sees no case',
    { ...CASE, recused: [personKey(CARL)] },
    '2027-03-02',
    '',
  ],
];

describe('What waits', () => {
  for (const [what, subject, day, expected] of TABLE)
    it(`for whom, in ${what}`, () => assert.equal(waiting(subject, day), expected));

  it('waits for a deputy too, and never for one with a conflict of interest', () => {
    const absence = { from: '2027-02-25', to: '2027-03-10', deputy: personKey(CILLE) };
    const away = { ...CARL, absence };
    const deputy = { ...CILLE, standsInFor: [away] };
    const people = { CARL: away, CILLE: deputy };
    assert.equal(waiting(CASE, '2027-03-01', people), 'CARL status 2027-03-01, CILLE status 2027-03-01');
    const recused = { ...CASE, recused: [personKey(CILLE)] };
    assert.equal(waiting(recused, '2027-03-01', people), 'CARL status 2027-03-01');
    assert.equal(waiting(CASE, '2027-03-11', people), 'CARL status 2027-03-01');
  });

  it('is not the second key for who holds the first, also not as a deputy', () => {
    const absence = { from: '2027-06-01', to: '2027-06-30', deputy: personKey(BO) };
    const people = { BO: { ...BO, standsInFor: [{ ...ANNA, absence }] } };
    const subject: Case = { ...CASE, status: 'phase-proposed', proposal: PROPOSED };
    assert.match(waiting(subject, '2027-06-15', people), /^BO turn/);
    const own: Case = { ...subject, proposal: { ...PROPOSED, by: personKey(BO) } };
    assert.equal(waiting(own, '2027-06-15', people), '');
  });

  it('names what comes next by the clock, in a pause the return alone', () => {
    const rules = rulesAt(PILOT, '2027-02-20');
    const next = (subject: Case, day: Day): string => {
      const due = nextDue(subject, rules, day);
      return due ? `${due.kind} ${due.on}` : '';
    };
    assert.equal(next(CASE, '2027-02-20'), 'status 2027-03-01');
    assert.equal(next({ ...CASE, planned: '2027-02-22' }, '2027-02-20'), 'session 2027-02-22');
    const paused = { ...COURSE, pauses: [{ from: '2027-02-10', expectedReturn: '2027-04-01' }] };
    assert.equal(next({ ...CASE, status: 'paused', course: paused }, '2027-02-20'), 'pause-end 2027-04-01');
    assert.equal(next(ENDED, '2027-04-20'), 'follow-up 2027-09-30');
  });
});
