import type { LoanFact } from '../../domain/loan/events.ts';
import { dueDaysFrom, planOf } from '../../domain/loan/instalments.ts';
import type { Loan, LoanStep } from '../../domain/loan/loan.ts';

const COACH = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000022';
const APPROVER = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000023';
const FINANCE = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000028';

const PLAN = planOf(12_000, dueDaysFrom('2026-10-01', 12), 0);

const stepsOf = (first: number, facts: readonly (readonly [string, LoanFact])[]): readonly LoanStep[] =>
  facts.map(([by, fact], index) => ({ ...fact, entry: first + index, by, at: '2026-08-05T10:00:00.000Z' }));

const GRANTED: readonly (readonly [string, LoanFact])[] = [
  [
    COACH,
    {
      type: 'loan-submitted',
      data: { amount: 12_000, instalments: 12, graceMonths: 1, on: '2026-08-03', deadline: '2026-08-31' },
    },
  ],
  [APPROVER, { type: 'loan-approved', data: { amount: 12_000, on: '2026-08-05' } }],
];

const PAID: readonly (readonly [string, LoanFact])[] = [
  ...GRANTED,
  [
    FINANCE,
    {
      type: 'loan-disbursed',
      data: { amount: 12_000, date: '2026-08-10', agreementDate: '2026-08-07', plan: PLAN },
    },
  ],
];

const two = (facts: readonly (readonly [string, LoanFact])[]): readonly Loan[] => [
  { number: 1, steps: stepsOf(10, facts) },
  { number: 2, steps: stepsOf(20, facts) },
];

const PROPOSED: readonly (readonly [string, LoanFact])[] = [
  ...PAID,
  [FINANCE, { type: 'loan-write-off-proposed', data: { amount: 12_000 } }],
];

/** The loans of a case when a dialog about them can begin: two, so that the dialog has to ask which. */
export const DEBTS_FOR: Readonly<Record<string, readonly Loan[]>> = {
  payout: two(GRANTED),
  repayment: two(PAID),
  'loan-reminder': two(PAID),
  deferral: two(PAID),
  reschedule: two(PAID),
  recovery: two(PAID),
  'write-off': two(PAID),
  'write-off-answer': two(PROPOSED),
  reverse: two(PAID),
};

/** Who takes the steps of a loan, by the right that each takes. */
export const PAYERS_FOR: Readonly<Record<string, string>> = {
  'pay-loan': '28',
  'see-loans': '28',
  'confirm-write-off': '23',
};
