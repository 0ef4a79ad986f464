import { addMonths, later } from '../../day.ts';
import type { Day } from '../../day.ts';
import type { CaseEvent } from '../../events.ts';
import { deferredBy, dueDaysFrom, monthsUntil, rescheduledOn } from '../../loan/instalments.ts';
import { lendingOn } from '../../loan/lending.ts';
import type { LoanState } from '../../loan/loan.ts';
import { balanceOf, openPlan } from '../../loan/loan.ts';
import { overdueFrom } from '../../loan/turns.ts';
import type { Decided } from '../../refusal.ts';
import { happened, refuse } from '../../refusal.ts';
import type { CommandOf, State } from '../state.ts';
import { loanFor } from './find.ts';

/** The oldest instalment that has not been paid in full. */
export const nextOpen = (state: LoanState): { readonly due: Day; readonly left: number } | undefined =>
  openPlan(state).find(({ left }) => left > 0);

/** Money came in. What is above what is owed is to go back to the citizen, and is written down as that. */
export const repay = (command: CommandOf<'repay'>, state: State): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'repay');
  if ('refusal' in found) return refuse(found.refusal);
  const { amount, date } = command.intent;
  const earliest = found.state.paidOutOn ?? found.state.requestedOn;
  if (date < earliest || date > command.today)
    return refuse({ code: 'booked-out-of-range', earliest, latest: command.today });
  const balance = balanceOf(found.state);
  if (!Number.isSafeInteger(amount) || amount < 1) return refuse({ code: 'above-balance', balance });
  const owed = Math.min(amount, balance);
  return happened({
    type: 'loan-repayment',
    case: found.subject.number,
    data: { loan: found.loan.number, amount: owed, date, ...(amount > owed && { excess: amount - owed }) },
  });
};

/** A person has sent the reminder letter; only what is overdue is reminded of. */
export const remindDebtor = (command: CommandOf<'remind-debtor'>, state: State): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'remind-debtor');
  if ('refusal' in found) return refuse(found.refusal);
  const { number } = found.subject;
  const { date } = command.intent;
  const open = nextOpen(found.state);
  const late = open && overdueFrom(open.due);
  if (late === undefined || late > command.today) return refuse({ code: 'not-overdue', case: number });
  if (date < late || date > command.today)
    return refuse({ code: 'sent-out-of-range', earliest: late, latest: command.today });
  return happened({ type: 'loan-reminded', case: number, data: { loan: found.loan.number, date } });
};

/** The days to which the next instalment can be put off; what is overdue is put off from today. */
export const deferralRange = (
  open: { readonly due: Day },
  mostMonths: number,
  today: Day = open.due,
): { earliest: Day; latest: Day } => ({
  earliest: later(addMonths(open.due, 1), today),
  latest: addMonths(later(open.due, today), mostMonths),
});

/** Henstand: what is not paid is put off, in whole months, and nothing is added (practice §2, repayment). */
export const defer = (command: CommandOf<'defer'>, state: State): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'defer');
  if ('refusal' in found) return refuse(found.refusal);
  const { number } = found.subject;
  const { date, reason } = command.intent;
  const open = nextOpen(found.state);
  const terms = lendingOn(state.programme, found.state.requestedOn)?.terms;
  if (!open || !terms) return refuse({ code: 'no-loan', case: number });
  const range = deferralRange(open, terms.mostDeferralMonths, command.today);
  if (date <= open.due || date < command.today || date > range.latest)
    return refuse({ code: 'deferral-out-of-range', ...range });
  const plan = deferredBy(found.state.plan, found.state.repaid, monthsUntil(open.due, date));
  return happened({
    type: 'loan-deferred',
    case: number,
    data: { loan: found.loan.number, until: date, plan },
    personal: { loanReason: reason },
  });
};

/** Ny afdragsordning: what is left in other instalments, the first on a day; nothing is added. */
export const reschedule = (command: CommandOf<'reschedule'>, state: State): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'reschedule');
  if ('refusal' in found) return refuse(found.refusal);
  const { instalments, date, reason } = command.intent;
  const terms = lendingOn(state.programme, found.state.requestedOn)?.terms;
  const balance = balanceOf(found.state);
  const most = Math.min(terms?.mostInstalments ?? 0, balance);
  if (!Number.isSafeInteger(instalments) || instalments < 1 || instalments > most)
    return refuse({ code: 'instalments-out-of-range', most });
  const latest = addMonths(command.today, terms?.mostDeferralMonths ?? 0);
  if (date < command.today || date > latest)
    return refuse({ code: 'first-instalment-out-of-range', earliest: command.today, latest });
  const { plan: before, repaid, writtenOff } = found.state;
  const plan = rescheduledOn(before, repaid, dueDaysFrom(date, instalments), writtenOff);
  return happened({
    type: 'loan-rescheduled',
    case: found.subject.number,
    data: { loan: found.loan.number, plan },
    personal: { loanReason: reason },
  });
};
