import type { CaseEvent } from '../../events.ts';
import { later } from '../../day.ts';
import { hearingEnd } from '../../last-day.ts';
import { budgetLines, budgetText, cutBudget } from '../../loan/budget.ts';
import { leftFor } from '../../loan/ceiling.ts';
import type { OpenLending } from '../../loan/lending.ts';
import { approvalLimitOf, missingForLending, openLendingOn } from '../../loan/lending.ts';
import { personKey } from '../../member.ts';
import type { Decided, Refusal } from '../../refusal.ts';
import { happened, refuse } from '../../refusal.ts';
import type { CommandOf, State } from '../state.ts';
import type { FoundLoan } from './find.ts';
import { loanFor } from './find.ts';
import { budgetProblem } from './request.ts';

type Decision = CommandOf<'approve-loan'> | CommandOf<'return-loan'> | CommandOf<'reject-loan'>;

/** The loan to be decided by somebody who may, and the lending it was asked for under. */
const toDecide = (
  command: Decision,
  state: State,
): (FoundLoan & { readonly lending: OpenLending }) | { readonly refusal: Refusal } => {
  const found = loanFor(command, state, 'decide-loan');
  if ('refusal' in found) return found;
  const on = found.state.requestedOn;
  const lending = openLendingOn(state.programme, on);
  return lending
    ? { ...found, lending }
    : { refusal: { code: 'lending-closed', missing: missingForLending(state.programme, on) } };
};

/** Why an amount cannot be granted. `most`: what was asked for. `left`: of the ceiling. Whole kroner. */
export const grantProblem = (
  amount: number,
  { least, most, limit, left }: Readonly<Record<'least' | 'most' | 'limit' | 'left', number>>,
): Refusal | undefined => {
  if (!Number.isSafeInteger(amount) || amount < least || amount > most)
    return { code: 'amount-out-of-range', least, most };
  if (amount > limit) return { code: 'above-approval-limit', limit };
  return amount > left ? { code: 'above-ceiling', left, least } : undefined;
};

/** A lower amount than was asked for cuts the budget to it; the citizen says yes to it by signing the agreement. */
export const approveLoan = (command: CommandOf<'approve-loan'>, state: State): Decided<CaseEvent> => {
  const found = toDecide(command, state);
  if ('refusal' in found) return refuse(found.refusal);
  const { subject, loan, lending } = found;
  const { amount, budget, conditions } = command.intent;
  const { terms } = lending;
  const problem = grantProblem(amount, {
    least: terms.minimum,
    most: found.state.amount,
    limit: approvalLimitOf(terms, personKey(command.actor)),
    left: leftFor(subject, state.sameReference, terms, loan),
  });
  if (problem) return refuse(problem);
  // Only what was wrongly refused is granted when the course is over.
  if (subject.ending?.notice !== undefined && !found.state.complaint)
    return refuse({ code: 'loan-not-main', case: subject.number });
  const lines =
    budget && budget.length > 0 ? budget : cutBudget(budgetLines(subject.personal.loanBudget), amount);
  // A budget that was erased, or cannot be read any more, stops no decision.
  const differs = lines.length > 0 ? budgetProblem(lines, amount) : undefined;
  if (differs) return refuse(differs);
  return happened({
    type: 'loan-approved',
    case: subject.number,
    data: { loan: loan.number, amount, on: command.today },
    personal: {
      ...(lines.length > 0 && { loanBudget: budgetText(lines) }),
      ...(conditions !== undefined && { loanConditions: conditions }),
    },
  });
};

/** A question to the coach before the decision; the deadline runs on. */
export const returnLoan = (command: CommandOf<'return-loan'>, state: State): Decided<CaseEvent> => {
  const found = toDecide(command, state);
  if ('refusal' in found) return refuse(found.refusal);
  const { subject, loan } = found;
  if (found.state.status !== 'submitted')
    return refuse({ code: 'loan-not-now', case: subject.number, status: found.state.status });
  return happened({
    type: 'loan-returned',
    case: subject.number,
    data: { loan: loan.number },
    personal: { loanQuestion: command.intent.question },
  });
};

/** What a refusal would rest on; the citizen is heard on it before it is sent (forvaltningsloven §§ 19, 22, 24). */
export const rejectLoan = (command: CommandOf<'reject-loan'>, state: State): Decided<CaseEvent> => {
  const found = toDecide(command, state);
  if ('refusal' in found) return refuse(found.refusal);
  const { rejectionRule, rejectionConsiderations, rejectionFacts } = command.intent;
  return happened({
    type: 'loan-refusal-drafted',
    case: found.subject.number,
    data: { loan: found.loan.number, hearingUntil: hearingEnd(state.programme, command.today) },
    personal: {
      loanRule: rejectionRule,
      loanConsiderations: rejectionConsiderations,
      loanFacts: rejectionFacts,
    },
  });
};

/** A later deadline, told to the citizen with the reason before the first one passes (retssikkerhedsloven § 3). */
export const extendLoan = (command: CommandOf<'extend-loan'>, state: State): Decided<CaseEvent> => {
  const found = loanFor(command, state, 'extend-loan');
  if ('refusal' in found) return refuse(found.refusal);
  const { until, reason } = command.intent;
  const after = later(found.state.deadline, command.today);
  if (until <= after) return refuse({ code: 'extension-too-short', after });
  return happened({
    type: 'loan-deadline-extended',
    case: found.subject.number,
    data: { loan: found.loan.number, until },
    personal: { loanExtensionReason: reason },
  });
};
