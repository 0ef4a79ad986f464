import type { Day } from '../day.ts';
import { addMonths, earlier, firstOfNextMonth } from '../day.ts';
import { byText } from '../order.ts';

/** One line of a repayment plan: whole kroner, due on a day. */
export interface Instalment {
  readonly due: Day;
  readonly amount: number;
}

/** The same with what of it has been paid; `left` is what is still owed of it. */
export interface OpenInstalment extends Instalment {
  readonly left: number;
}

/** The first of a month on or after a day: instalments fall on the first, as salaries and benefits do. */
const firstOnOrAfter = (day: Day): Day => (day.endsWith('-01') ? day : firstOfNextMonth(day));

/** The days of a plan of `count` instalments: the first of each month from so many months after a payout. */
export const dueDays = (paidOut: Day, graceMonths: number, count: number): readonly Day[] => {
  const first = firstOnOrAfter(addMonths(paidOut, graceMonths));
  return Array.from({ length: count }, (_, index) => addMonths(first, index));
};

/** The days of a plan that begins on a day of one's choice. */
export const dueDaysFrom = (first: Day, count: number): readonly Day[] =>
  Array.from({ length: count }, (_, index) => addMonths(first, index));

/**
 * An amount in so many parts of whole kroner that add up exactly: all alike and the last a little smaller; where that
 * would leave nothing for the last, the first parts have one krone more. Needs `amount` ≥ `count` ≥ 1.
 */
export const parts = (amount: number, count: number): readonly number[] => {
  const high = Math.ceil(amount / count);
  const last = amount - high * (count - 1);
  if (last > 0) return [...Array.from({ length: count - 1 }, () => high), last];
  const low = Math.floor(amount / count);
  const more = amount - low * count;
  return Array.from({ length: count }, (_, index) => (index < more ? low + 1 : low));
};

/** Interest of each month on what is left before it, in whole kroner. `percent`: nominal, a year. */
const interests = (principal: readonly number[], percent: number): readonly number[] => {
  let left = principal.reduce((sum, part) => sum + part, 0);
  return principal.map((part) => {
    const interest = Math.round((left * percent) / 100 / 12);
    left -= part;
    return interest;
  });
};

/** A plan for an amount in whole kroner on some days, interest in it. `percent`: nominal, a year. */
export const planOf = (amount: number, days: readonly Day[], percent: number): readonly Instalment[] => {
  const principal = parts(amount, days.length);
  const interest = interests(principal, percent);
  return days.map((due, index) => ({ due, amount: (principal[index] ?? 0) + (interest[index] ?? 0) }));
};

/** Whole kroner. */
export const sumOf = (plan: readonly { readonly amount: number }[]): number =>
  plan.reduce((sum, { amount }) => sum + amount, 0);

const byDay = (a: Instalment, b: Instalment): number => byText(a.due, b.due);

/** Two plans as one, with one line a day. */
export const together = (one: readonly Instalment[], other: readonly Instalment[]): readonly Instalment[] =>
  [...Map.groupBy([...one, ...other], ({ due }) => due)]
    .map(([due, lines]) => ({ due, amount: sumOf(lines) }))
    .toSorted(byDay);

/** What is left of each line when so much has been paid: the oldest is paid first, whenever the money came. */
export const openLines = (plan: readonly Instalment[], paid: number): readonly OpenInstalment[] => {
  let rest = paid;
  return plan.map((line) => {
    const covered = Math.min(rest, line.amount);
    rest -= covered;
    return { ...line, left: line.amount - covered };
  });
};

/** The part of a plan that is paid, the line that is paid in part cut to that. */
const paidPart = (lines: readonly OpenInstalment[]): readonly Instalment[] =>
  lines
    .filter(({ amount, left }) => amount > left)
    .map(({ due, amount, left }) => ({ due, amount: amount - left }));

/** The plan with all that is not paid moved so many months. */
export const deferredBy = (
  plan: readonly Instalment[],
  paid: number,
  months: number,
): readonly Instalment[] => {
  const lines = openLines(plan, paid);
  const moved = lines
    .filter(({ left }) => left > 0)
    .map(({ due, left }) => ({ due: addMonths(due, months), amount: left }));
  return together(paidPart(lines), moved);
};

/**
 * The plan with all that is owed on other days, the first first. What was paid ahead stands no later than the first of
 * them, and what was written off on the last, so that each new line is owed in full.
 */
export const rescheduledOn = (
  plan: readonly Instalment[],
  paid: number,
  days: readonly Day[],
  writtenOff = 0,
): readonly Instalment[] => {
  const [first = ''] = days;
  const last = days.at(-1) ?? first;
  const left = sumOf(plan) - paid - writtenOff;
  const before = paidPart(openLines(plan, paid)).map((line) => ({ ...line, due: earlier(line.due, first) }));
  const gone = writtenOff > 0 ? [{ due: last, amount: writtenOff }] : [];
  return together(before, [...planOf(left, days, 0), ...gone]);
};

/** How many whole months the next open line has to move to fall on a day or after it. */
export const monthsUntil = (due: Day, until: Day): number => {
  let months = 0;
  while (addMonths(due, months) < until) months += 1;
  return months;
};
