import { loansFor } from '../../domain/loan/stages.ts';
import { overdueIn } from '../../domain/loan/turns.ts';
import type { LoanAction } from '../../domain/loan/vocabulary.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { CaseView } from '../../domain/view.ts';
import type { Lookups } from '../engine/lookups.ts';
import type { LoanFacts } from './facts.ts';
import { runningLoan } from './facts.ts';

const overdueLoans = (view: CaseView, action: LoanAction, today: string) =>
  loansFor(view, action).filter(({ state }) => overdueIn(state, today) > 0);

/** The loans of which something is overdue. */
export const overdueFacts =
  (action: LoanAction) =>
  (view: CaseView, lookups: Lookups): LoanFacts => ({
    loans: overdueLoans(view, action, lookups.today).map((loan) => runningLoan(loan, lookups)),
  });

/** Nobody is reminded of, nor handed over for, what is not overdue. */
export const loansOverdue =
  (action: LoanAction) =>
  (view: CaseView, { today }: Lookups): Refusal | undefined =>
    overdueLoans(view, action, today).length > 0 ? undefined : { code: 'not-overdue', case: view.number };
