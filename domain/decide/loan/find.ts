import type { Case } from '../../case.ts';
import type { Command } from '../../commands.ts';
import type { Loan, LoanState } from '../../loan/loan.ts';
import { applicantsOf, newestLoan } from '../../loan/stages.ts';
import { LOAN_RIGHT, loanOfStep } from '../../loan/turns.ts';
import type { LoanAction } from '../../loan/vocabulary.ts';
import { sitsFor } from '../../member.ts';
import type { Refusal } from '../../refusal.ts';
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

/**
 * The loan a command is about, once the actor has the right and the loan is where the step can happen; else why not.
 * Where the command names none it is the newest request, or the oldest debt, with which this can be done.
 */
export const loanFor = (
  command: LoanCommand,
  state: State,
  action: LoanAction,
): FoundLoan | { readonly refusal: Refusal } => {
  const right = LOAN_RIGHT[action];
  const fittingIn = (subject: Case) => loanOfStep(subject, action, command.intent.loan);
  const found = allowed(command, state, right, action, (subject) =>
    right === 'decide-loan' &&
    isApplicant(subject, (fittingIn(subject) ?? newestLoan(subject))?.state, command)
      ? { code: 'own-loan', case: subject.number }
      : undefined,
  );
  if ('refusal' in found) return found;
  const { subject } = found;
  const { number } = subject;
  const fitting = fittingIn(subject);
  if (fitting) return { subject, loan: fitting, state: fitting.state };
  const newest = newestLoan(subject);
  return newest
    ? { refusal: { code: 'loan-not-now', case: number, status: newest.state.status } }
    : { refusal: { code: 'no-loan', case: number } };
};
