import type { Instant } from './day.ts';
import { clockOf, dayOf } from './day.ts';
import { isWorkingDay } from './danish-holidays.ts';

const OPENS = 8;
const CLOSES = 16;

/** Whether people are at work at a moment, by the Danish clock: on working days from 8 to 16. */
export const isOfficeTime = (now: Instant): boolean => {
  const hour = Number(clockOf(now).split('.')[0]);
  return hour >= OPENS && hour < CLOSES && isWorkingDay(dayOf(now));
};
