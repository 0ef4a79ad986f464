import type { JsonRecord } from '../../domain/json.ts';
import { loansFor, newestLoan } from '../../domain/loan/stages.ts';
import { hasOtherLoanKey } from '../../domain/loan/turns.ts';
import type { LoanAction } from '../../domain/loan/vocabulary.ts';
import { sitsFor } from '../../domain/member.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { CaseView } from '../../domain/view.ts';
import { aboutCase } from '../about-case.ts';
import type { Begun } from '../engine/flow.ts';
import type { Lookups } from '../engine/lookups.ts';
import { sayRefusal } from '../refusals.ts';

/** Why a step with a loan cannot begin; `undefined` where there is a loan for it. */
const whyNot = (view: CaseView, action: LoanAction, { member, today }: Lookups): Refusal | undefined => {
  const { number } = view;
  const fitting = loansFor(view, action);
  const newest = newestLoan(view);
  if (!newest) return { code: 'no-loan', case: number };
  if (fitting.length === 0) return { code: 'loan-not-now', case: number, status: newest.state.status };
  if (fitting.some(({ state }) => !hasOtherLoanKey(view, state, action, member, today))) return undefined;
  if (action === 'answer-write-off') return { code: 'second-person', case: number };
  const granted = fitting.some(
    ({ state }) => state.approvedBy !== undefined && sitsFor(member, state.approvedBy, today),
  );
  return { code: granted ? 'approver-pays' : 'own-loan', case: number };
};

/**
 * Begins a dialog about a loan of a case: only where there is a loan for it, and the person has not the other key.
 * `unless`: what else stands in its way.
 */
export const aboutLoan = <F extends JsonRecord>(
  action: LoanAction,
  factsOf: (view: CaseView, lookups: Lookups) => F | Promise<F>,
  unless: (view: CaseView, lookups: Lookups) => Refusal | undefined = () => undefined,
): ((lookups: Lookups, number: string) => Promise<Begun<F>>) =>
  aboutCase(action, factsOf, (view, lookups) => {
    const problem = whyNot(view, action, lookups) ?? unless(view, lookups);
    return problem && { ok: false, say: sayRefusal(problem).say };
  });
