import type { Case } from '../../case.ts';
import { readCvr } from '../../danish/cvr.ts';
import type { Day } from '../../day.ts';
import { earlier } from '../../day.ts';
import type { CaseEvent } from '../../events.ts';
import { paidOutTo } from '../../loan/ceiling.ts';
import type { Instalment } from '../../loan/instalments.ts';
import { dueDays, planOf, together } from '../../loan/instalments.ts';
import type { LoanTerms } from '../../loan/lending.ts';
import { missingForLending, openLendingOn } from '../../loan/lending.ts';
import type { LoanState } from '../../loan/loan.ts';
import { restOf } from '../../loan/loan.ts';
import { sitsFor } from '../../member.ts';
import type { Decided, Refusal } from '../../refusal.ts';
import { happened, refuse } from '../../refusal.ts';
import type { CommandOf, State } from '../state.ts';
import type { FoundLoan } from './find.ts';
import { loanFor } from './find.ts';

type Disburse = CommandOf<'disburse'>;

/** The plan once a part is paid out: spread over the instalments that are still to come. Whole kroner. */
export const planAfterPayout = (
  { plan, instalments, graceMonths }: Pick<LoanState, 'plan' | 'instalments' | 'graceMonths'>,
  amount: number,
  date: Day,
  { interestPercent }: Pick<LoanTerms, 'interestPercent'>,
): readonly Instalment[] => {
  const ahead = plan.filter(({ due }) => due > date).map(({ due }) => due);
  const days = ahead.length > 0 ? ahead : dueDays(date, graceMonths, instalments);
  // A part of fewer kroner than instalments has as many instalments as kroner.
  return together(plan, planOf(amount, days.slice(0, amount), interestPercent));
};

/** The last day money can have been paid out: what was granted in a course ends with it, and is only put right later. */
const lastDayFor = ({ ending }: Pick<Case, 'ending'>, approvedOn: Day, today: Day): Day =>
  ending?.notice !== undefined && approvedOn <= ending.date ? earlier(ending.date, today) : today;

const daysProblem = (
  { intent, today }: Disburse,
  { subject, state: { approvedOn = today } }: FoundLoan,
): Refusal | undefined => {
  const { agreementDate, date } = intent;
  const latest = lastDayFor(subject, approvedOn, today);
  if (agreementDate < approvedOn || agreementDate > latest)
    return { code: 'agreement-out-of-range', earliest: approvedOn, latest };
  return date < agreementDate || date > latest
    ? { code: 'booked-out-of-range', earliest: agreementDate, latest }
    : undefined;
};

/** Who pays is never who granted, nor who asked, themselves or as somebody's deputy (programme §2, Loan). */
const isOtherKey = (
  { state }: FoundLoan,
  { actor, today }: Pick<Disburse, 'actor' | 'today'>,
): 'approver-pays' | 'own-loan' | undefined => {
  if (state.approvedBy !== undefined && sitsFor(actor, state.approvedBy, today)) return 'approver-pays';
  return state.requestedBy.some((person) => sitsFor(actor, person, today)) ? 'own-loan' : undefined;
};

/** Money was paid out, in one part or more, and booked in the finance system (programme §2, Loan). */
export const disburse = (command: Disburse, state: State): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'disburse');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject, loan } = found;
  const { number, personal } = subject;
  const key = isOtherKey(found, command);
  if (key) return refuse({ code: key, case: number });
  const { programme, sameReference } = state;
  const on = found.state.requestedOn;
  const lending = openLendingOn(programme, on);
  if (!lending) return refuse({ code: 'lending-closed', missing: missingForLending(programme, on) });
  const { terms } = lending;
  const { amount, date, agreementDate, cvr } = command.intent;
  const rest = restOf(found.state);
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > rest)
    return refuse({ code: 'above-approved', left: rest });
  const left = terms.maximum - paidOutTo(subject, sameReference);
  if (amount > left) return refuse({ code: 'above-ceiling', left, least: terms.minimum });
  const days = daysProblem(command, found);
  if (days) return refuse(days);
  if (cvr !== undefined && readCvr(cvr).kind !== 'one') return refuse({ code: 'not-a-cvr' });
  if (terms.cvrBeforePayout && cvr === undefined && personal.cvr === undefined)
    return refuse({ code: 'cvr-needed' });
  const plan = planAfterPayout(found.state, amount, date, terms);
  return happened({
    type: 'loan-disbursed',
    case: number,
    data: { loan: loan.number, amount, date, agreementDate, plan },
    ...(cvr !== undefined && { personal: { cvr } }),
  });
};
