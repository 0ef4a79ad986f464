import type { Day } from '../../day.ts';
import { dayOf, daysBetween } from '../../day.ts';
import { sumOf } from '../../loan/instalments.ts';
import type { Loan, LoanState, LoanStep } from '../../loan/loan.ts';
import { balanceOf, openPlan } from '../../loan/loan.ts';
import { loanState } from '../../loan/state.ts';
import { isOverdueOn } from '../../loan/turns.ts';
import type { FigureId } from '../figures/index.ts';
import type { Asked, Observation } from '../observe.ts';
import { isIn, seen } from '../observe.ts';

/** The day a step is about: the day it was booked, decided or sent, or else the day it was noted. */
const dayOfStep = ({ data, at }: LoanStep): Day => {
  if ('date' in data) return data.date;
  return 'on' in data ? data.on : dayOf(at);
};

type StepOf<T extends LoanStep['type']> = Extract<LoanStep, { readonly type: T }>;

const stepsOf = <T extends LoanStep['type']>(steps: readonly LoanStep[], type: T): readonly StepOf<T>[] =>
  steps.filter((step): step is StepOf<T> => step.type === type);

/** How a request stood. A grant counts whatever became of it; a refusal that is complained of still holds. */
const answer = ({ approved, status, closed }: LoanState): FigureId => {
  if (approved !== undefined) return 'loans-granted';
  if (status === 'rejected' || status === 'complained') return 'loans-refused';
  return closed ? 'loans-withdrawn' : 'loans-undecided';
};

const purposeOf = (steps: readonly LoanStep[]): FigureId => {
  const asked = [...stepsOf(steps, 'loan-submitted'), ...stepsOf(steps, 'loan-answered')].at(-1);
  return `purpose-${asked?.data.purpose ?? 'unstated'}`;
};

const requested = (
  { period }: Asked,
  steps: readonly LoanStep[],
  state: LoanState,
): readonly Observation[] => {
  const [request] = stepsOf(steps, 'loan-submitted');
  const answered = steps.find(({ type }) => type === 'loan-approved' || type === 'loan-rejected');
  const on = answered && dayOfStep(answered);
  return [
    ...(request && isIn(period, state.requestedOn)
      ? [
          seen('loan-requests', request),
          seen(answer(state), request),
          seen(purposeOf(steps), request),
          seen('asked-amount', request, state.amount),
        ]
      : []),
    ...(answered && on !== undefined && isIn(period, on)
      ? [seen('days-to-loan-decision', answered, daysBetween(state.requestedOn, on))]
      : []),
    ...stepsOf(steps, 'loan-approved')
      .filter((step) => isIn(period, step.data.on))
      .map((step) => seen('granted-amount', step, step.data.amount)),
  ];
};

const moved = ({ period }: Asked, steps: readonly LoanStep[]): readonly Observation[] => [
  ...stepsOf(steps, 'loan-disbursed')
    .filter(({ data }) => isIn(period, data.date))
    .flatMap((step) => [seen('borrowers', step), seen('paid-out', step, step.data.amount)]),
  ...stepsOf(steps, 'loan-repayment')
    .filter(({ data }) => isIn(period, data.date))
    .map((step) => seen('paid-back', step, step.data.amount)),
];

/** What is owed on the last day of the period. */
const owed = ({ period }: Asked, steps: readonly LoanStep[], state: LoanState): readonly Observation[] => {
  const paid = stepsOf(steps, 'loan-disbursed').at(-1);
  if (!paid) return [];
  const handed = stepsOf(steps, 'loan-handed-to-recovery').at(-1);
  const overdue = openPlan(state).some(({ due, left }) => left > 0 && isOverdueOn(due, period.to));
  const left = balanceOf(state);
  return [
    seen('debt', paid, sumOf(state.plan)),
    ...stepsOf(steps, 'loan-repayment').map((step) => seen('debt-repaid', step, step.data.amount)),
    ...(left > 0 ? [seen('debt-outstanding', paid, left)] : []),
    ...stepsOf(steps, 'loan-written-off').map((step) => seen('debt-written-off', step, step.data.amount)),
    ...(overdue ? [seen('in-arrears', paid)] : []),
    ...(handed ? [seen('in-recovery', handed)] : []),
  ];
};

const ofLoan = (asked: Asked, { steps }: Loan): readonly Observation[] => {
  // What was reversed never counts, and what came later was not so yet.
  const known = steps.filter((step) => step.reversedBy === undefined && dayOfStep(step) <= asked.period.to);
  if (known[0]?.type !== 'loan-submitted') return [];
  const state = loanState({ steps: known });
  return [...requested(asked, known, state), ...moved(asked, known), ...owed(asked, known, state)];
};

/** Loans asked for, granted, paid and paid back. */
export const loans = (asked: Asked): readonly Observation[] =>
  (asked.subject.loans ?? []).flatMap((loan) => ofLoan(asked, loan));
