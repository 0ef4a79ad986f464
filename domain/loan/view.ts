import type { Case } from '../case.ts';
import type { Reader } from '../reader.ts';
import { whoseCase } from '../whose-case.ts';
import type { LoanEventType } from './events.ts';
import { isLoanType } from './events.ts';
import type { Loan } from './loan.ts';

/**
 * What of a case's events a member reads. `course`: whether more than the loan; who lends does not need the visitation
 * or the attendance. `loans`: `granting` ends where the money is paid out, for arrears are none of the job centre's
 * affairs (practice §2, payout / repayment).
 */
export interface LoanReading {
  readonly course: boolean;
  readonly loans: 'all' | 'granting' | 'none';
}

const LENDS: ReadonlySet<Reader> = new Set<Reader>(['loan-approver', 'finance']);
const GRANTING: ReadonlySet<Reader> = new Set<Reader>(['caseworker', 'leader']);

/** What somebody reads of loans who reads a case in these capacities; with several, all that any of them may. */
export const loanReading = (readers: readonly Reader[]): LoanReading => {
  const lends = readers.some((reader) => LENDS.has(reader));
  const all = lends || readers.includes('coach');
  const granting = readers.some((reader) => GRANTING.has(reader));
  return {
    course: readers.some((reader) => !LENDS.has(reader)),
    loans: all ? 'all' : granting ? 'granting' : 'none',
  };
};

/** What happens between the payout and the last krone. */
const PAYING_BACK: ReadonlySet<LoanEventType> = new Set<LoanEventType>([
  'loan-repayment',
  'loan-reminded',
  'loan-deferred',
  'loan-rescheduled',
  'loan-handed-to-recovery',
  'loan-write-off-proposed',
  'loan-write-off-declined',
  'loan-written-off',
  'loan-reversed',
]);

/** What of the course who lends has to know: that it began, stands still and ends. */
const COURSE_FOR_LENDERS: ReadonlySet<string> = new Set(['enrolled', 'discharged', 'reopened']);

/** Whether an event of a case may be shown to somebody who reads it so. */
export const isRead = (type: string, { course, loans }: LoanReading): boolean => {
  if (!isLoanType(type)) return course || COURSE_FOR_LENDERS.has(type);
  return loans === 'all' || (loans === 'granting' && !PAYING_BACK.has(type));
};

/** The loans with those steps alone that may be read; none is left out, so the numbers of loans have no gaps. */
export const loansRead = (loans: readonly Loan[], reads: LoanReading): readonly Loan[] =>
  reads.loans === 'none'
    ? []
    : loans.map((loan) => ({ ...loan, steps: loan.steps.filter(({ type }) => isRead(type, reads)) }));

type Plain = Omit<Case, 'personal' | 'loans'>;

/** The part of a case that who lends sees: who has it, and how long the course lasts. */
export const lendersPart = (subject: Plain): Plain => {
  const { course, ending } = subject;
  return { ...whoseCase(subject), ...(course && { course }), ...(ending && { ending }) };
};
