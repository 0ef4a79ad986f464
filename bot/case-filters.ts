import { IN_COURSE } from '../domain/status.ts';
import { pauseOn } from '../domain/course.ts';
import type { Day } from '../domain/day.ts';
import type { Member } from '../domain/member.ts';
import { sitsFor } from '../domain/member.ts';
import type { CaseView } from '../domain/view.ts';

/** Parts of a list of cases. `closed` ones are not listed with the others. */
export const CASE_FILTERS = [
  'mine',
  'attention',
  'course',
  'paused',
  'no-coach',
  'waiting',
  'closed',
] as const;
export type CaseFilter = (typeof CASE_FILTERS)[number];

export const isCaseFilter = (name: string): name is CaseFilter =>
  CASE_FILTERS.some((filter) => filter === name);

type Fits = (found: CaseView, member: Member, day: Day) => boolean;

const FITS: Readonly<Record<Exclude<CaseFilter, 'closed'>, Fits>> = {
  mine: ({ caseworker, coach }, member, day) =>
    [caseworker, coach].some((person) => person !== undefined && sitsFor(member, person, day)),
  attention: ({ monthly, status }) =>
    IN_COURSE.has(status) && monthly !== undefined && monthly.state !== 'on-track',
  course: ({ status }) => IN_COURSE.has(status),
  paused: ({ status, course }, _, day) =>
    status === 'paused' ||
    (IN_COURSE.has(status) && course !== undefined && pauseOn(course, day) !== undefined),
  'no-coach': ({ status, coach }) => IN_COURSE.has(status) && coach === undefined,
  waiting: ({ status }) => status === 'waitlisted' || status === 'offered',
};

/** Whether an open case belongs to a part of the list for a member on a day. */
export const fitsFilter = (
  filter: Exclude<CaseFilter, 'closed'>,
  found: CaseView,
  member: Member,
  day: Day,
): boolean => FITS[filter](found, member, day);
