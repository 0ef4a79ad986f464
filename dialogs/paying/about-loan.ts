import type { JsonRecord } from '../../domain/json.ts';
import { loansFor, newestLoan } from '../../domain/loan/stages.ts';
import { hasOtherLoanKey } from '../../domain/loan/turns.ts';
import type { LoanAction } from '../../domain/loan/vocabulary.ts';
import { sitsFor } from '../../domain/member.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import type { LoanState } from '../../domain/loan/loan.ts';
import type { CaseView } from '../../domain/view.ts';
import { aboutCase } from '../about-case.ts';
import type { Begun } from '../engine/flow.ts';
import type { Lookups } from '../engine/lookups.ts';
import { yourTurn } from '../loan/your-turn.ts';
import { sayRefusal } from '../refusals.ts';

/** Why no loan of a case is where a step can happen; better said than by its status alone. */
const nothingFor = (view: CaseView, action: LoanAction, state: LoanState, lookups: Lookups): Text => {
  const { number } = view;
  if (state.recoveryOn !== undefined && action !== 'repay')
    return text(
      `Lånet i ${number} er overdraget til inddrivelse. Kun indbetalinger kan registreres.`,
      `The loan in ${number} was handed over to recovery. Only repayments can be recorded.`,
    );
  if (action === 'disburse' && state.status === 'active')
    return text(`Hele lånet i ${number} er udbetalt.`, `All of the loan in ${number} is paid out.`);
  return (
    yourTurn(view, state, lookups) ??
    sayRefusal({ code: 'loan-not-now', case: number, status: state.status }).say
  );
};

/** Why a step with a loan cannot begin; `undefined` where there is a loan for it. */
const whyNot = (view: CaseView, action: LoanAction, lookups: Lookups): Text | undefined => {
  const { member, today } = lookups;
  const { number } = view;
  const fitting = loansFor(view, action);
  const newest = newestLoan(view);
  if (!newest) return sayRefusal({ code: 'no-loan', case: number }).say;
  if (fitting.length === 0) return nothingFor(view, action, newest.state, lookups);
  if (fitting.some(({ state }) => !hasOtherLoanKey(view, state, action, member, today))) return undefined;
  if (action === 'answer-write-off') return sayRefusal({ code: 'second-person', case: number }).say;
  const granted = fitting.some(
    ({ state }) => state.approvedBy !== undefined && sitsFor(member, state.approvedBy, today),
  );
  return sayRefusal({ code: granted ? 'approver-pays' : 'own-loan', case: number }).say;
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
    const other = unless(view, lookups);
    const say = whyNot(view, action, lookups) ?? (other && sayRefusal(other).say);
    return say && { ok: false, say };
  });
