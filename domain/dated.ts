import type { Day } from './day.ts';
import { byText } from './order.ts';

/** Values that hold from a day, to and including another (or until further notice). */
export type Dated<T> = readonly { readonly from: Day; readonly to?: Day; readonly value: T }[];

/** Every value that holds on the day. */
export const allOn = <T>(dated: Dated<T>, day: Day): readonly T[] =>
  dated.filter((row) => row.from <= day && (row.to === undefined || day <= row.to)).map((row) => row.value);

/** The value that holds on the day; the row that began last wins where rows overlap. */
export const valueOn = <T>(dated: Dated<T>, day: Day): T | undefined =>
  allOn(
    dated.toSorted((a, b) => byText(a.from, b.from)),
    day,
  ).at(-1);
