import type { Dated } from '../dated.ts';
import { valueOn } from '../dated.ts';
import type { Day } from '../day.ts';
import { sameJson } from '../json.ts';
import { byText } from '../order.ts';

const byDay = <T>(dated: Dated<T>): Dated<T> => dated.toSorted((a, b) => byText(a.from, b.from));

/** The value holds from the day until another begins; what was agreed for that very day gives way to it. */
export const withValue = <T>(dated: Dated<T>, from: Day, value: T): Dated<T> =>
  byDay([...dated.filter((row) => row.from !== from), { from, value }]);

/**
 * One part of a value that holds many: it changes on the day, and in what is agreed for later as long as that says
 * the same as what it changes from. Without a row that holds on the day, `none` begins one.
 */
export const withPart = <T, P>(
  dated: Dated<T>,
  from: Day,
  part: P,
  read: (value: T) => P | undefined,
  write: (value: T, part: P) => T,
  none: T,
): Dated<T> => {
  const now = valueOn(dated, from);
  const before = now === undefined ? undefined : read(now);
  const holds = byDay(dated).findLast((row) => row.from <= from && (row.to === undefined || from <= row.to));
  const [first, ...others] = byDay(dated).filter((row) => row.from > from);
  const later = first === undefined ? [] : [first, ...others];
  const until = later.findIndex((row) => !sameJson(read(row.value), before));
  return byDay([
    ...dated.filter((row) => row.from < from),
    { from, ...(holds?.to !== undefined && { to: holds.to }), value: write(now ?? none, part) },
    ...later.map((row, index) =>
      until === -1 || index < until ? { ...row, value: write(row.value, part) } : row,
    ),
  ]);
};
