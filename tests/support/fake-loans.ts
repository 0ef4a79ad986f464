import type { Case, PersonalValues } from '../../domain/case.ts';
import type { Day } from '../../domain/day.ts';
import type { LoanFact } from '../../domain/loan/events.ts';
import type { Loan, LoanStep } from '../../domain/loan/loan.ts';

const DAY: Day = '2026-11-16';

/** A course that is in its main phase on the day of the tests. */
export const MAIN_COURSE = {
  notice: 1,
  start: '2026-02-01',
  qualifyingUntil: '2026-07-31',
  mainUntil: '2027-01-31',
  mainFrom: '2026-08-01',
} as const;

const COACH = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000022';
const APPROVER = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000023';

const step = (fact: LoanFact, entry: number, by: string): LoanStep => ({
  ...fact,
  entry,
  by,
  at: `${DAY}T09:00:00.000Z`,
});

const SUBMITTED = step(
  {
    type: 'loan-submitted',
    data: { amount: 10_000, instalments: 24, graceMonths: 1, on: DAY, deadline: '2026-12-14' },
  },
  11,
  COACH,
);
const RETURNED = step({ type: 'loan-returned', data: {} }, 12, APPROVER);
const DRAFTED = step({ type: 'loan-refusal-drafted', data: { hearingUntil: '2026-11-30' } }, 12, APPROVER);
const HEARD = step({ type: 'loan-heard', data: { result: 'no-answer', on: DAY } }, 13, APPROVER);
const REJECTED = step({ type: 'loan-rejected', data: { date: DAY, complainBy: '2026-12-14' } }, 14, APPROVER);
const COMPLAINED = step(
  { type: 'loan-complained', data: { date: DAY, reassessBy: '2026-12-14', late: false } },
  15,
  APPROVER,
);

/** What has happened to the loan when a dialog about it can begin. */
const STEPS: Readonly<Record<string, readonly LoanStep[]>> = {
  loan: [SUBMITTED, RETURNED],
  'loan-decision': [SUBMITTED],
  'loan-hearing': [SUBMITTED, DRAFTED],
  'loan-letter': [SUBMITTED, DRAFTED, HEARD],
  'loan-complaint': [SUBMITTED, DRAFTED, HEARD, REJECTED],
  'loan-complaint-result': [SUBMITTED, DRAFTED, HEARD, REJECTED, COMPLAINED],
  'loan-withdraw': [SUBMITTED],
  'loan-extend': [SUBMITTED],
};

/** The loan that a dialog is about, and the course it is in; nothing for the dialogs of a case. */
export const loanPart = (dialog: string): Pick<Case, 'course' | 'loans'> => {
  const steps = STEPS[dialog];
  const loans: readonly Loan[] = steps ? [{ number: 1, steps }] : [];
  return steps ? { course: MAIN_COURSE, loans } : {};
};

/** What people have written about it. */
export const LOAN_TEXTS: PersonalValues = {
  loanBudget: 'computer: 8.000 kr.\nprinter: 2.000 kr.',
  loanJustification: 'De første kunder venter',
  loanQuestion: 'Kan computeren købes brugt?',
};
