import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Loan, LoanState } from '../../loan/loan.ts';
import { applicantsOf, loansFor, newestLoan } from '../../loan/stages.ts';
import type { LoanAction } from '../../loan/vocabulary.ts';
import { sitsFor } from '../../member.ts';
import type { Refusal } from '../../refusal.ts';
import type { Action } from '../../rights.ts';
import { allowed } from '../allowed.ts';
import type { State } from '../state.ts';

export interface FoundLoan {
  readonly subject: Case;
  readonly loan: Loan;
  readonly state: LoanState;
}

type LoanCommand = Command & { readonly intent: { readonly case: string; readonly loan?: number } };

/** Nobody decides on what they asked for, or answer for now, themselves or as somebody's deputy (programme §2, Loan). */
const isApplicant = (subject: Case, state: LoanState | undefined, { actor, today }: Command): boolean =>
  state !== undefined && applicantsOf(state, subject).some((one) => sitsFor(actor, one, today));

/** The loan with which a step is done: of requests the newest, of debts the oldest, where none is named. */
const fittingIn = (subject: Case, { intent }: LoanCommand, right: Action, action: LoanAction) => {
  const fitting = loansFor(subject, action).filter(
    ({ number }) => intent.loan === undefined || number === intent.loan,
  );
  return right === 'decide-loan' || right === 'request-loan' ? fitting.at(-1) : fitting[0];
};

/**
 * The loan a command is about, once the actor has the right and the loan is where the step can happen; else why not.
 * Where the command names none it is the newest request, or the oldest debt, with which this can be done.
 */
export const loanFor = (
  command: LoanCommand,
  state: State,
  right: Action,
  action: LoanAction,
): FoundLoan | { readonly refusal: Refusal } => {
  const found = allowed(command, state, right, action, (subject) =>
    right === 'decide-loan' &&
    isApplicant(subject, (fittingIn(subject, command, right, action) ?? newestLoan(subject))?.state, command)
      ? { code: 'own-loan', case: subject.number }
      : undefined,
  );
  if ('refusal' in found) return found;
  const { subject } = found;
  const { number } = subject;
  const fitting = fittingIn(subject, command, right, action);
  if (fitting) return { subject, loan: fitting, state: fitting.state };
  const newest = newestLoan(subject);
  return newest
    ? { refusal: { code: 'loan-not-now', case: number, status: newest.state.status } }
    : { refusal: { code: 'no-loan', case: number } };
};
