import type { Case } from '../../case.ts';
import { addDays } from '../../day.ts';
import type { CaseEvent } from '../../events.ts';
import type { BudgetLine } from '../../loan/budget.ts';
import { budgetSum, budgetText } from '../../loan/budget.ts';
import { casesOfCitizen, leftFor } from '../../loan/ceiling.ts';
import type { LoanTerms } from '../../loan/lending.ts';
import { missingForLending, openLendingOn } from '../../loan/lending.ts';
import { restOf } from '../../loan/loan.ts';
import { isInMain } from '../../loan/possible.ts';
import { isPending, loansOf, mayWithLoan } from '../../loan/stages.ts';
import type { Decided, Refusal } from '../../refusal.ts';
import { happened, refuse } from '../../refusal.ts';
import { allowed } from '../allowed.ts';
import type { CommandOf, State } from '../state.ts';
import { loanFor } from './find.ts';

type Request = CommandOf<'request-loan'>;

/** Why an amount cannot be asked for; `undefined` where it can. `left`: of the ceiling. Whole kroner. */
export const amountProblem = (
  amount: number,
  { minimum, maximum }: Pick<LoanTerms, 'minimum' | 'maximum'>,
  left: number,
): Refusal | undefined => {
  if (!Number.isSafeInteger(amount) || amount < minimum || amount > maximum)
    return { code: 'amount-out-of-range', least: minimum, most: maximum };
  return amount > left ? { code: 'above-ceiling', left, least: minimum } : undefined;
};

/** Why a budget cannot stand beside an amount. */
export const budgetProblem = (budget: readonly BudgetLine[], amount: number): Refusal | undefined => {
  const sum = budgetSum(budget);
  return sum === amount ? undefined : { code: 'budget-differs', sum, amount };
};

/** Why a loan cannot be paid back in so many instalments. */
export const instalmentsProblem = (
  instalments: number,
  { mostInstalments }: Pick<LoanTerms, 'mostInstalments'>,
): Refusal | undefined =>
  !Number.isSafeInteger(instalments) || instalments < 1 || instalments > mostInstalments
    ? { code: 'instalments-out-of-range', most: mostInstalments }
    : undefined;

/** Why the first instalment cannot lie so many months after a payout. */
export const graceProblem = (
  graceMonths: number,
  { mostGraceMonths }: Pick<LoanTerms, 'mostGraceMonths'>,
): Refusal | undefined =>
  !Number.isSafeInteger(graceMonths) || graceMonths < 0 || graceMonths > mostGraceMonths
    ? { code: 'grace-out-of-range', most: mostGraceMonths }
    : undefined;

/** Why this amount and this plan cannot be asked for; `undefined` where they can. */
const askedProblem = ({ intent }: Request, terms: LoanTerms, left: number): Refusal | undefined =>
  amountProblem(intent.amount, terms, left) ??
  budgetProblem(intent.budget, intent.amount) ??
  instalmentsProblem(intent.instalments, terms) ??
  graceProblem(intent.graceMonths, terms);

/** The support in the main phase is settled at the gate, or else with the request: registering a business can cost a benefit. */
export const isSupportSettled = ({ personal }: Pick<Case, 'personal'>): boolean =>
  personal.supportSettled !== undefined;

const textsOf = ({ budget, justification, supportSettled, answer }: Request['intent'], answers: boolean) => ({
  loanBudget: budgetText(budget),
  loanJustification: justification,
  ...(supportSettled !== undefined && { supportSettled }),
  ...(answers && answer !== undefined && { loanAnswer: answer }),
});

/** A loan is asked for in the main phase, by the coach for the citizen (programme §2, Loan; note, §Mikrolånsforløb). */
export const requestLoan = (command: Request, state: State): Decided<CaseEvent> => {
  const { intent, today } = command;
  const found = allowed(command, state, 'request-loan', 'request-loan');
  if ('refusal' in found) return refuse(found.refusal);
  const { subject } = found;
  const { number } = subject;
  const { programme, sameReference } = state;
  const mine = loansOf(subject);
  const returned = mine.find((loan) => mayWithLoan(loan.state, 'request-loan'));
  // A request keeps the terms of the day it was made, also where it is answered for.
  const on = returned?.state.requestedOn ?? today;
  const lending = openLendingOn(programme, on);
  if (!lending) return refuse({ code: 'lending-closed', missing: missingForLending(programme, on) });
  if (!isInMain(subject, today)) return refuse({ code: 'loan-not-main', case: number });
  const all = casesOfCitizen(subject, sameReference).flatMap(loansOf);
  if (all.some((loan) => loan.steps !== returned?.steps && isPending(loan.state)))
    return refuse({ code: 'loan-pending', case: number });
  if (!intent.citizenAgrees) return refuse({ code: 'citizen-has-not-agreed' });
  const problem = askedProblem(
    command,
    lending.terms,
    leftFor(subject, sameReference, lending.terms, returned),
  );
  if (problem) return refuse(problem);
  if (!isSupportSettled(subject) && intent.supportSettled === undefined)
    return refuse({ code: 'support-unsettled', case: number });
  if (returned && intent.answer === undefined) return refuse({ code: 'loan-needs-answer', case: number });
  const { amount, instalments, graceMonths, purpose } = intent;
  const asked = { amount, instalments, graceMonths, ...(purpose !== undefined && { purpose }) };
  const personal = textsOf(intent, returned !== undefined);
  return returned
    ? happened({
        type: 'loan-answered',
        case: number,
        data: { loan: returned.number, ...asked },
        personal,
      })
    : happened({
        type: 'loan-submitted',
        case: number,
        data: {
          loan: mine.length + 1,
          ...asked,
          on: today,
          deadline: addDays(today, lending.terms.deadlineDays),
        },
        personal,
      });
};

/** The request is taken back, or what was granted, or the rest of it, is not wanted any more. */
export const withdrawLoan = (command: CommandOf<'withdraw-loan'>, state: State): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'withdraw-loan');
  if ('refusal' in found) return refuse(found.refusal);
  const { number: loan } = found.loan;
  const of = { case: found.subject.number, personal: { loanReason: command.intent.reason } };
  // Of a loan that was paid out in part the rest is not wanted; the debt stays.
  return found.state.paidOut > 0
    ? happened({ type: 'loan-lapsed', data: { loan, amount: restOf(found.state), unwanted: true }, ...of })
    : happened({ type: 'loan-withdrawn', data: { loan }, ...of });
};
