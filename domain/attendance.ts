import type { Attendance, Session } from './case.ts';
import { byText } from './order.ts';

/** How a citizen has taken part so far. */
export interface AttendanceCount {
  readonly total: number;
  readonly by: Readonly<Partial<Record<Attendance, number>>>;
  /** So many times in a row, up to the newest, the citizen was not there; what the provider cancelled counts neither way. */
  readonly absentInRow: number;
  /** All of those were without notice. */
  readonly withoutNotice: boolean;
}

const isAbsent = ({ attendance }: Session): boolean => attendance === 'no-show' || attendance === 'cancelled';

const byDay = (a: Session, b: Session): number => byText(a.date, b.date) || a.entry - b.entry;

/** Counts the sessions of a case, in the order of their days and not of when they were logged. */
export const countAttendance = (sessions: readonly Session[] = []): AttendanceCount => {
  const groups = Map.groupBy(sessions, ({ attendance }) => attendance);
  const held = sessions.filter(({ attendance }) => attendance !== 'cancelled-by-us').toSorted(byDay);
  const row = held.slice(held.findLastIndex((session) => !isAbsent(session)) + 1);
  return {
    total: sessions.length,
    by: Object.fromEntries([...groups].map(([attendance, same]) => [attendance, same.length])),
    absentInRow: row.length,
    withoutNotice: row.every(({ attendance }) => attendance === 'no-show'),
  };
};
