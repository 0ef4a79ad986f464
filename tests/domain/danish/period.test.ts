import assert from 'node:assert/strict';
import { readPeriod } from '../../../domain/danish/period.ts';
import type { Day } from '../../../domain/day.ts';

const TODAY: Day = '2026-11-23';

describe('A period from one day to another', () => {
  for (const [said, from, to] of [
    // An evaluation looks back: without a year it is the last time that has ended.
    ['1. januar til 31. marts', '2026-01-01', '2026-03-31'],
    ['fra 1. januar til 31. marts', '2026-01-01', '2026-03-31'],
    ['1/1 - 31/3', '2026-01-01', '2026-03-31'],
    ['1. maj til og med 22. november', '2026-05-01', '2026-11-22'],
    ['1. november til 28. februar', '2025-11-01', '2026-02-28'],
    ['1. december til 31. december', '2025-12-01', '2025-12-31'],
    ['1. januar til 29. februar', '2024-01-01', '2024-02-29'],
    ['1. juni til i dag', '2026-06-01', TODAY],
    ['1. december til i dag', '2025-12-01', TODAY],
    // One month holds for both days.
    ['1. til 31. marts', '2026-03-01', '2026-03-31'],
    ['fra den 1. til den 31. marts', '2026-03-01', '2026-03-31'],
    ['1.-31. marts', '2026-03-01', '2026-03-31'],
    ['5. – 20. december', '2025-12-05', '2025-12-20'],
    ['1. til 31. marts 2025', '2025-03-01', '2025-03-31'],
    ['1 til 31/3', '2026-03-01', '2026-03-31'],
    // One year holds for both days, as far as they come one after the other.
    ['1. januar til 31. marts 2025', '2025-01-01', '2025-03-31'],
    ['1. november til 28. februar 2025', '2024-11-01', '2025-02-28'],
    ['1. januar 2025 til 31. marts', '2025-01-01', '2025-03-31'],
    ['1. november 2024 til 28. februar', '2024-11-01', '2025-02-28'],
    ['1. september sidste år til 31. marts', '2025-09-01', '2026-03-31'],
    // Both as they were said, in whatever figures.
    ['fra 1.1.26 til 31.3.26', '2026-01-01', '2026-03-31'],
    ['1/1/26 - 31/3/26', '2026-01-01', '2026-03-31'],
    ['1-1-26 til 31-3-26', '2026-01-01', '2026-03-31'],
    ['1. januar 26 til 31. marts 26', '2026-01-01', '2026-03-31'],
    ['1.9.2025 til 31.3.2027', '2025-09-01', '2027-03-31'],
    ['fra og med 1/9-2026 til og med 31/10-2026', '2026-09-01', '2026-10-31'],
    ['from 1 January to 31 March', '2026-01-01', '2026-03-31'],
  ] as const)
    it(`»${said}«`, () => assert.deepEqual(readPeriod(said, TODAY), { kind: 'one', value: { from, to } }));

  for (const said of [
    '2026 til 2025',
    '31.3.26 til 1.1.26',
    '1. januar til engang',
    '30. februar til 1. maj',
    '31. til 5. marts',
    '0. til 5. marts',
    '1. til 31.',
  ])
    it(`is none: »${said}«`, () => assert.deepEqual(readPeriod(said, TODAY), { kind: 'none' }));
});
