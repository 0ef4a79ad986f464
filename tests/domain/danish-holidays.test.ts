import assert from 'node:assert/strict';
import { isHoliday, isWorkingDay, nextWorkingDay } from '../../domain/danish-holidays.ts';
import { addDays } from '../../domain/day.ts';
import { isOfficeTime } from '../../domain/office-hours.ts';

/** Written by hand from printed calendars: every day of a year on which the offices are closed, weekends apart. */
const CLOSED: Readonly<Record<string, string>> = {
  // New Year · skærtorsdag, langfredag, påske · store bededag · himmelfart · pinse · grundlovsdag · Christmas, New Year's Eve
  2015: '01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-24 05-25 06-05 12-24 12-25 12-26 12-31',
  2023: '01-01 04-06 04-07 04-09 04-10 05-05 05-18 05-28 05-29 06-05 12-24 12-25 12-26 12-31',
  2024: '01-01 03-28 03-29 03-31 04-01 05-09 05-19 05-20 06-05 12-24 12-25 12-26 12-31',
  2026: '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 06-05 12-24 12-25 12-26 12-31',
  2027: '01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 06-05 12-24 12-25 12-26 12-31',
  2028: '01-01 04-13 04-14 04-16 04-17 05-25 06-04 06-05 12-24 12-25 12-26 12-31',
  2029: '01-01 03-29 03-30 04-01 04-02 05-10 05-20 05-21 06-05 12-24 12-25 12-26 12-31',
  2030: '01-01 04-18 04-19 04-21 04-22 05-30 06-05 06-09 06-10 12-24 12-25 12-26 12-31',
};

describe('Danish holidays', () => {
  for (const [year, closed] of Object.entries(CLOSED)) {
    it(`are those of the calendar of ${year}, and no other day`, () => {
      const found: string[] = [];
      for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1))
        if (isHoliday(day)) found.push(day.slice(5));
      assert.equal(found.join(' '), closed);
    });
  }

  it('have no store bededag since 2024', () => {
    assert.equal(isWorkingDay('2023-05-05'), false);
    assert.equal(isWorkingDay('2024-04-26'), true);
    assert.equal(isWorkingDay('2026-05-01'), true);
  });

  it('move what waits for a working day', () => {
    for (const [day, next] of [
      ['2026-12-23', '2026-12-28'],
      ['2026-12-30', '2027-01-04'],
      ['2027-03-24', '2027-03-30'],
      ['2027-05-05', '2027-05-07'],
      ['2026-06-04', '2026-06-08'],
      ['2026-11-23', '2026-11-24'],
    ] as const)
      assert.equal(nextWorkingDay(day), next, day);
  });
});

describe('office hours', () => {
  it('go by the Danish clock, summer and winter, and by the calendar', () => {
    for (const [moment, open] of [
      ['2026-03-23T06:59:00Z', false],
      ['2026-03-23T07:00:00Z', true],
      ['2026-03-23T14:59:00Z', true],
      ['2026-03-23T15:00:00Z', false],
      ['2026-07-06T06:00:00Z', true],
      ['2026-07-06T05:59:00Z', false],
      ['2026-07-06T14:00:00Z', false],
      // Saturday and Sunday.
      ['2026-03-28T09:00:00Z', false],
      ['2026-03-29T09:00:00Z', false],
      // Grundlovsdag, langfredag, Christmas Eve; a Friday that was store bededag before.
      ['2026-06-05T09:00:00Z', false],
      ['2026-04-03T09:00:00Z', false],
      ['2026-12-24T09:00:00Z', false],
      ['2026-05-01T09:00:00Z', true],
    ] as const)
      assert.equal(isOfficeTime(moment), open, moment);
  });
});
