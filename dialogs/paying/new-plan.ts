import { deferralRange } from '../../domain/decide/loan/repay.ts';
import { fold } from '../../domain/danish/normalise.ts';
import { readNumeral } from '../../domain/danish/numerals.ts';
import type { Day } from '../../domain/day.ts';
import { addDays, addMonths, earlier, firstOfNextMonth, later } from '../../domain/day.ts';
import type { Instalment } from '../../domain/loan/instalments.ts';
import { deferredBy, dueDaysFrom, monthsUntil, rescheduledOn } from '../../domain/loan/instalments.ts';
import { openPlan } from '../../domain/loan/loan.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { sayRefusal } from '../refusals.ts';
import type { RunningLoan } from './facts.ts';
import { newPlanLine } from './lines.ts';
import { planIn } from './plan.ts';

const NEW_PLAN = text('Ny plan', 'New plan');

/** What is still to be paid by a plan, in a sentence. */
const openLine = (plan: readonly Instalment[], { repaid, writtenOff }: RunningLoan): readonly Text[] => {
  const open = openPlan({ plan, repaid, writtenOff }).filter(({ left }) => left > 0);
  const line = newPlanLine(
    open.map(({ due, left }) => ({ due, amount: left })),
    NEW_PLAN,
  );
  return line ? [line] : [];
};

/** The day a deferral goes to unless told: a month on, or so far that it lies ahead. */
export const deferralDay = (loan: RunningLoan | undefined, today: Day): Day | undefined => {
  if (!loan?.next) return undefined;
  const { due } = loan.next;
  const months = Math.max(1, monthsUntil(due, addDays(today, 1)));
  return earlier(addMonths(due, months), deferralRange({ due }, loan.mostDeferralMonths, today).latest);
};

/** »i to måneder«: as many months after the instalment that is to be put off. */
const MONTHS = /^(?:(?:i|med|om|for|by) )?(?<count>[a-zæøå]+|\d{1,2}) (?:måned(?:er)?|mdr?\.?|months?)$/iu;

export const isSomeMonths = (raw: string): boolean => MONTHS.test(raw.trim());

export const deferredFor = (loan: RunningLoan | undefined, raw: string): Day | undefined => {
  const count = MONTHS.exec(raw.trim())?.groups?.['count'];
  if (!loan?.next || count === undefined) return undefined;
  const months = /^\d+$/.test(count) ? Number(count) : readNumeral(fold(count));
  return months === undefined || months < 1 || months > 99 || !Number.isInteger(months)
    ? undefined
    : addMonths(loan.next.due, months);
};

export const deferralProblem = (loan: RunningLoan | undefined, date: Day, today: Day): Text | undefined => {
  if (!loan?.next) return undefined;
  const range = deferralRange(loan.next, loan.mostDeferralMonths, today);
  return date <= loan.next.due || date < today || date > range.latest
    ? sayRefusal({ code: 'deferral-out-of-range', ...range }).say
    : undefined;
};

/** The plan after a deferral to a day, before it is confirmed. */
export const deferredLine = (loan: RunningLoan | undefined, date: Day): readonly Text[] =>
  loan?.next
    ? openLine(deferredBy(planIn(loan.plan), loan.repaid, monthsUntil(loan.next.due, date)), loan)
    : [];

/** The first of next month, as instalments fall. */
export const firstDay = (today: Day): Day => firstOfNextMonth(today);

/** The days on which a new schedule can begin. */
const firstDays = (loan: RunningLoan, today: Day): { readonly earliest: Day; readonly latest: Day } => ({
  earliest: today,
  latest: later(today, addMonths(today, loan.mostDeferralMonths)),
});

export const firstDayProblem = (loan: RunningLoan | undefined, date: Day, today: Day): Text | undefined => {
  if (!loan) return undefined;
  const range = firstDays(loan, today);
  return date < range.earliest || date > range.latest
    ? sayRefusal({ code: 'first-instalment-out-of-range', ...range }).say
    : undefined;
};

/** So many instalments there can be at most: one a krone. */
export const mostInstalments = ({ mostInstalments: most, balance }: RunningLoan): number =>
  Math.min(most, balance);

/** The plan with what is left in other instalments, before it is confirmed. */
export const rescheduledLine = (
  loan: RunningLoan | undefined,
  instalments: number,
  first: Day,
): readonly Text[] =>
  loan && instalments > 0
    ? openLine(
        rescheduledOn(planIn(loan.plan), loan.repaid, dueDaysFrom(first, instalments), loan.writtenOff),
        loan,
      )
    : [];
