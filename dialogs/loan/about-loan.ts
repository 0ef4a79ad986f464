import type { JsonRecord } from '../../domain/json.ts';
import type { Loan, LoanState } from '../../domain/loan/loan.ts';
import { newestLoan } from '../../domain/loan/stages.ts';
import { hasOtherLoanKey, LOAN_RIGHT, loanOfStep } from '../../domain/loan/turns.ts';
import type { LoanAction } from '../../domain/loan/vocabulary.ts';
import type { LoanRefusal } from '../../domain/loan/refusal.ts';
import type { CaseView } from '../../domain/view.ts';
import { aboutCase } from '../about-case.ts';
import type { Begun, NotBegun } from '../engine/flow.ts';
import type { Lookups } from '../engine/lookups.ts';
import { sayRefusal } from '../refusals.ts';
import { yourTurn } from './your-turn.ts';

type Found = Loan & { readonly state: LoanState };

export const notBegun = (refusal: LoanRefusal): NotBegun => ({
  ok: false,
  say: sayRefusal(refusal).say,
});

/** Why a step cannot be done with any loan of a case by this member. */
const why = (view: CaseView, action: LoanAction, { member, today }: Lookups): LoanRefusal | undefined => {
  const { number } = view;
  const newest = newestLoan(view);
  if (!newest) return { code: 'no-loan', case: number };
  const fitting = loanOfStep(view, action);
  const decides = LOAN_RIGHT[action] === 'decide-loan';
  if (decides && hasOtherLoanKey(view, (fitting ?? newest).state, action, member, today))
    return { code: 'own-loan', case: number };
  return fitting ? undefined : { code: 'loan-not-now', case: number, status: newest.state.status };
};

/**
 * Begins a dialog about a loan of a case, for who may take the step, holds no other key of the loan, and while the loan
 * is where it can happen. `other`: another dialog that comes instead.
 */
export const aboutLoan = <F extends JsonRecord>(
  action: LoanAction,
  factsOf: (loan: Found, view: CaseView, lookups: Lookups) => F | Promise<F>,
  other: (view: CaseView) => NotBegun | undefined = () => undefined,
): ((lookups: Lookups, number: string) => Promise<Begun<F>>) =>
  aboutCase(
    action,
    (view, lookups) => {
      const loan = loanOfStep(view, action);
      if (!loan) throw new Error('A dialog about a loan began where there is none');
      return factsOf(loan, view, lookups);
    },
    (view, lookups) => {
      const instead = other(view);
      if (instead) return instead;
      const refusal = why(view, action, lookups);
      const newest = refusal?.code === 'loan-not-now' ? newestLoan(view) : undefined;
      const yours = newest && yourTurn(view, newest.state, lookups);
      return yours ? { ok: false, say: yours } : refusal && notBegun(refusal);
    },
  );
