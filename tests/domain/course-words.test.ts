import assert from 'node:assert/strict';
import { countAttendance } from '../../domain/attendance.ts';
import type { Attendance, Course, Session } from '../../domain/case.ts';
import { monthOn } from '../../domain/course-months.ts';

const COURSE: Course = {
  notice: 1,
  start: '2026-10-01',
  qualifyingUntil: '2027-03-31',
  mainUntil: '2027-09-30',
};
const MAIN: Course = { ...COURSE, mainFrom: '2027-04-01' };
/** Ten days in November: both phases end ten days later. */
const RESTED: Course = {
  ...COURSE,
  qualifyingUntil: '2027-04-10',
  mainUntil: '2027-10-10',
  pauses: [{ from: '2026-11-10', to: '2026-11-20' }],
};

const MONTHS: readonly (readonly [string, Course, string, string])[] = [
  ['on the first day', COURSE, '2026-10-01', 'qualifying 1 of 6'],
  ['before it', COURSE, '2026-09-01', 'qualifying 1 of 6'],
  ['on the last day of a month', COURSE, '2026-10-31', 'qualifying 1 of 6'],
  ['the day after', COURSE, '2026-11-01', 'qualifying 2 of 6'],
  ['on the last day', COURSE, '2027-03-31', 'qualifying 6 of 6'],
  ['where nobody has said what comes', COURSE, '2027-05-10', 'qualifying 6 of 6'],
  ['in the main phase', MAIN, '2027-04-01', 'main 1 of 6'],
  ['at its end', MAIN, '2027-09-30', 'main 6 of 6'],
  [
    'with a phase that was extended',
    { ...COURSE, qualifyingUntil: '2027-05-31' },
    '2027-05-02',
    'qualifying 8 of 8',
  ],
  [
    'from the last of August',
    { ...COURSE, start: '2026-08-31', qualifyingUntil: '2027-02-28' },
    '2027-02-28',
    'qualifying 6 of 6',
  ],
  ['after a pause, without its days', RESTED, '2026-12-09', 'qualifying 2 of 6'],
  ['after a pause, a month later', RESTED, '2026-12-12', 'qualifying 3 of 6'],
  ['after a pause, on the last day', RESTED, '2027-04-10', 'qualifying 6 of 6'],
  [
    'in a pause, as when it began',
    { ...COURSE, pauses: [{ from: '2026-11-10' }] },
    '2027-02-10',
    'qualifying 2 of 6',
  ],
];

describe('The month of a course', () => {
  for (const [when, course, day, expected] of MONTHS)
    it(`is known ${when}`, () => {
      const { phase, month, of } = monthOn(course, day);
      assert.equal(`${phase} ${month} of ${of}`, expected);
    });
});

const session = (date: string, attendance: Attendance, entry: number): Session => ({
  date,
  types: ['guidance'],
  minutes: 60,
  attendance,
  entry,
});

describe('Attendance', () => {
  it('is counted by its days, whenever it was logged', () => {
    const { total, by, absentInRow, withoutNotice } = countAttendance([
      session('2027-01-20', 'no-show', 9),
      session('2027-01-01', 'attended', 10),
      session('2027-01-27', 'no-show', 11),
    ]);
    assert.deepEqual(
      { total, by, absentInRow, withoutNotice },
      {
        total: 3,
        by: { 'no-show': 2, attended: 1 },
        absentInRow: 2,
        withoutNotice: true,
      },
    );
  });

  it('has no streak over what the citizen attended, and counts what the provider cancelled neither way', () => {
    const mixed = [
      session('2027-01-01', 'no-show', 1),
      session('2027-01-08', 'attended', 2),
      session('2027-01-15', 'cancelled', 3),
      session('2027-01-22', 'cancelled-by-us', 4),
      session('2027-01-29', 'no-show', 5),
    ];
    assert.equal(countAttendance(mixed).absentInRow, 2);
    assert.equal(countAttendance(mixed).withoutNotice, false);
    assert.equal(countAttendance([...mixed, session('2027-02-01', 'attended', 6)]).absentInRow, 0);
    assert.equal(countAttendance().absentInRow, 0);
  });
});
