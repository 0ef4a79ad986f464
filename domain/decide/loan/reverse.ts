import type { CaseEvent } from '../../events.ts';
import type { LoanEventType } from '../../loan/events.ts';
import type { Loan, LoanStep } from '../../loan/loan.ts';
import { balanceOf } from '../../loan/loan.ts';
import { applicantsOf, loansOf, mayWithLoan } from '../../loan/stages.ts';
import { loanState } from '../../loan/state.ts';
import { sitsFor } from '../../member.ts';
import type { Decided, Refusal } from '../../refusal.ts';
import { happened, refuse } from '../../refusal.ts';
import type { Action } from '../../rights/actions.ts';
import { allowed } from '../allowed.ts';
import type { CommandOf, State } from '../state.ts';

/** What can have been registered wrongly, and whose it is to take back. */
export const REVERSIBLE: Readonly<Partial<Record<LoanEventType, Action>>> = {
  'loan-approved': 'decide-loan',
  'loan-disbursed': 'pay-loan',
  'loan-repayment': 'pay-loan',
  'loan-reminded': 'pay-loan',
  'loan-deferred': 'pay-loan',
  'loan-rescheduled': 'pay-loan',
  'loan-handed-to-recovery': 'pay-loan',
  'loan-written-off': 'pay-loan',
};

/** Each of these says the whole plan, so what came after one was built on it. */
const MAKES_PLAN: ReadonlySet<LoanEventType> = new Set([
  'loan-disbursed',
  'loan-deferred',
  'loan-rescheduled',
]);

const standing = ({ steps }: Loan): readonly LoanStep[] =>
  steps.filter(({ reversedBy }) => reversedBy === undefined);

/** Whether later steps rest on this one: they are reversed first. */
export const isBuiltOn = (loan: Loan, step: LoanStep): boolean => {
  const later = standing(loan).filter(({ entry }) => entry > step.entry);
  if (step.type === 'loan-approved')
    return later.some(({ type }) => type === 'loan-disbursed' || type === 'loan-lapsed');
  if (MAKES_PLAN.has(step.type) && later.some(({ type }) => MAKES_PLAN.has(type))) return true;
  const without = { ...loan, steps: loan.steps.filter((one) => one !== step) };
  // More would be paid back than was ever paid out.
  return balanceOf(loanState(without)) < 0;
};

/** The steps of a loan that can be taken back now, newest first. */
export const reversibleIn = (loan: Loan): readonly LoanStep[] =>
  standing(loan)
    .filter((step) => REVERSIBLE[step.type] !== undefined && !isBuiltOn(loan, step))
    .toReversed();

/** A step that was registered wrongly is taken back with a reason; the log keeps both, and the balance is as without it. */
export const reverse = (command: CommandOf<'reverse'>, state: State): Decided<CaseEvent> => {
  const { actor, today, intent } = command;
  const { subject } = state;
  const loan =
    subject && loansOf(subject).find(({ steps }) => steps.some(({ entry }) => entry === intent.entry));
  const step = loan && standing(loan).find(({ entry }) => entry === intent.entry);
  const found = allowed(
    command,
    state,
    (step && REVERSIBLE[step.type]) ?? 'pay-loan',
    'reverse',
    (one): Refusal | undefined => {
      const decides = step?.type === 'loan-approved' && loan;
      return decides && applicantsOf(loan.state, one).some((person) => sitsFor(actor, person, today))
        ? { code: 'own-loan', case: one.number }
        : undefined;
    },
  );
  if ('refusal' in found) return refuse(found.refusal);
  const { number } = found.subject;
  if (!loan || !step || REVERSIBLE[step.type] === undefined || !mayWithLoan(loan.state, 'reverse'))
    return refuse({ code: 'nothing-to-reverse', case: number });
  if (isBuiltOn(loan, step)) return refuse({ code: 'reverse-later-first', case: number });
  return happened({
    type: 'loan-reversed',
    case: number,
    data: { loan: loan.number, entry: intent.entry },
    personal: { loanReason: intent.reason },
  });
};
