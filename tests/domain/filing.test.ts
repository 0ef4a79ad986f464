import assert from 'node:assert/strict';
import type { Case } from '../../domain/case.ts';
import type { LoggedEvent } from '../../domain/events.ts';
import type { Filed } from '../../domain/filing.ts';
import { filesOf, filingDay, toFile, worksAmong } from '../../domain/filing.ts';
import type { Member } from '../../domain/member.ts';
import { personKey, withDeputies } from '../../domain/member.ts';
import { ANNA, BO, CARL, CILLE, expired, FINN, LIS, LONE, PILOT, VERA, VIGGO } from './people.ts';
import { PERSONAL } from './past.ts';

const DAY = '2027-03-01';

const SUBJECT: Case = {
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
  personal: PERSONAL,
};

const entry = (seq: number, by: Member, type: string, data: object = {}): Filed => ({
  seq,
  at: '2027-02-26T09:00:00.000Z',
  actor: personKey(by),
  organisation: by.organisation,
  events: [{ type, case: SUBJECT.number, data } as unknown as LoggedEvent],
});
const numbers = (entries: readonly Filed[]): string => entries.map(({ seq }) => seq).join(' ');

const LOG: readonly Filed[] = [
  entry(1, ANNA, 'referred'),
  entry(2, VERA, 'assessed'),
  entry(3, CARL, 'activity-logged'),
  entry(4, CARL, 'note-added', { to: ['dk:anna'] }),
  entry(5, LIS, 'deadline-extended'),
  entry(6, LONE, 'loan-approved'),
  entry(7, FINN, 'loan-repayment'),
];

const mine = (
  member: Member,
  {
    subject = SUBJECT,
    log = LOG,
    members = [ANNA, BO, LIS, VERA, VIGGO, CARL, CILLE, LONE, FINN],
    day = DAY,
  } = {},
): string =>
  numbers(filesOf(log, subject, member, PILOT, day, worksAmong(members, member.organisation, day)));

describe('what has a text for the own case system', () => {
  it('is what stands: not what was taken back, nor what took it back', () => {
    assert.equal(
      numbers(
        toFile([
          entry(1, ANNA, 'referred'),
          entry(2, CARL, 'paused'),
          entry(3, CARL, 'undone', { entry: 2 }),
        ]),
      ),
      '1',
    );
  });

  it('is the newest text of an activity that was put right, and the one before where that is taken back', () => {
    const log = [
      entry(1, CARL, 'activity-logged'),
      entry(2, CARL, 'activity-corrected', { entry: 1 }),
      entry(3, CILLE, 'activity-corrected', { entry: 1 }),
    ];
    assert.equal(numbers(toFile(log)), '3');
    assert.equal(numbers(toFile([...log, entry(4, CILLE, 'undone', { entry: 3 })])), '2');
  });

  it('is no receipt, no offer that came by itself, nor who of the staff has the case', () => {
    const types = [
      'notice-acknowledged',
      'offered',
      'handed-over',
      'recused',
      'reinstated',
      'erasure-proposed',
    ];
    assert.equal(numbers(toFile(types.map((type, index) => entry(index, ANNA, type)))), '');
  });
});

describe('who has it to copy', () => {
  it('is who wrote it and who has the case for the same authority, each for the own authority alone', () => {
    assert.equal(mine(ANNA), '1 5');
    assert.equal(mine(LIS), '5');
    assert.equal(mine(VERA), '2');
    assert.equal(mine(VIGGO), '');
    assert.equal(mine(BO), '');
  });

  it("is the coach for the provider's part, notes and loans as far as they are read", () => {
    assert.equal(mine(CARL), '2 3 4 6 7');
    const lent = { ...SUBJECT, loans: [{ number: 1, steps: [] }] } as unknown as Case;
    assert.equal(mine(FINN, { subject: lent }), '7');
    assert.equal(mine(LONE, { subject: lent }), '6');
  });

  it('is nobody for what they may not see: a case that is not shared, somebody with a conflict, an erased one', () => {
    assert.equal(mine(CARL, { subject: { ...SUBJECT, sharedWithProvider: false } }), '');
    assert.equal(mine(ANNA, { subject: { ...SUBJECT, recused: ['dk:anna'] } }), '');
    assert.equal(mine(ANNA, { subject: { ...SUBJECT, status: 'erased' } }), '');
  });

  it('is who the case was handed over to, and the deputy of who is away', () => {
    assert.equal(mine(BO, { subject: { ...SUBJECT, caseworker: 'dk:bo' } }), '1 5');
    const away = { ...ANNA, absence: { from: DAY, to: DAY, deputy: 'dk:bo' } };
    const [bo = BO] = withDeputies([BO, away]);
    assert.equal(mine(bo), '1 5');
    assert.equal(mine(bo, { day: '2027-03-02' }), '');
  });

  it('is any visitator for what one wrote who has left, where no coach has the case', () => {
    const { coach: _, ...subject } = SUBJECT;
    assert.equal(mine(VIGGO, { subject }), '');
    assert.equal(mine(VIGGO, { subject, members: [expired(VERA, '2027-02-28'), VIGGO] }), '2 3');
  });
});

describe('the day of the weekly line', () => {
  const days: readonly (readonly [string, string, string])[] = [
    ['2027-03-03', '2027-03-01', 'Monday'],
    ['2027-03-07', '2027-03-01', 'Sunday still belongs to the week before'],
    ['2027-03-30', '2027-03-30', 'Tuesday after Easter'],
    ['2027-05-17', '2027-05-18', 'Whit Monday'],
    ['2026-12-21', '2026-12-21', 'before Christmas'],
    ['2026-12-28', '2026-12-28', 'after it'],
  ];
  for (const [day, on, why] of days) it(`${why}: ${on}`, () => assert.equal(filingDay(day), on));
});
