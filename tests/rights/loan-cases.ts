import type { Intent } from '../../domain/commands.ts';
import type { Deed } from './cases.ts';

/** How far a loan has come in a case of the town. */
export type LoanWay =
  | 'loan-submitted'
  | 'loan-returned'
  | 'loan-hearing'
  | 'loan-writing'
  | 'loan-rejected'
  | 'loan-complained'
  | 'loan-approved'
  | 'loan-overdue'
  | 'loan-writing-off';

const TODAY = '2026-11-23';
const PAID = '2026-09-01';

const by = (who: Deed['by'], intent: (number: string) => Intent, on = PAID): Deed => ({
  by: who,
  intent,
  on,
});

/** Every way that a loan can have come, with a marked text in every field. `before`: what brings the case to the main phase. */
export const loanDeeds = (
  text: (field: string) => string,
  before: readonly Deed[],
): Readonly<Record<LoanWay, readonly Deed[]>> => {
  const submit = by('coach', (number) => ({
    type: 'request-loan',
    case: number,
    amount: 12_000,
    budget: [{ name: text('loanBudget'), amount: 12_000 }],
    instalments: 12,
    graceMonths: 0,
    justification: text('loanJustification'),
    citizenAgrees: true,
  }));
  const ask = by('approver', (number) => ({
    type: 'return-loan',
    case: number,
    question: text('loanQuestion'),
  }));
  const answer = by('coach', (number) => ({
    type: 'request-loan',
    case: number,
    amount: 12_000,
    budget: [{ name: text('loanBudget'), amount: 12_000 }],
    instalments: 12,
    graceMonths: 0,
    justification: text('loanJustification'),
    citizenAgrees: true,
    answer: text('loanAnswer'),
  }));
  const reject = by('approver', (number) => ({
    type: 'reject-loan',
    case: number,
    rejectionRule: text('loanRule'),
    rejectionConsiderations: text('loanConsiderations'),
    rejectionFacts: text('loanFacts'),
  }));
  const hear = by('approver', (number) => ({
    type: 'record-loan-hearing',
    case: number,
    result: 'answered',
    remarks: text('loanRemarks'),
  }));
  const send = by('approver', (number) => ({ type: 'record-loan-letter', case: number, date: PAID }));
  const complain = by('approver', (number) => ({ type: 'complain-loan', case: number, date: PAID }));
  const approve = by('approver', (number) => ({
    type: 'approve-loan',
    case: number,
    amount: 12_000,
    conditions: text('loanConditions'),
  }));
  const pay = by('finance', (number) => ({
    type: 'disburse',
    case: number,
    amount: 12_000,
    agreementDate: PAID,
    date: PAID,
    cvr: '10150817',
  }));
  const repay = by('finance', (number) => ({ type: 'repay', case: number, amount: 500, date: PAID }));
  const giveUp = by(
    'finance',
    (number) => ({ type: 'propose-write-off', case: number, reason: text('loanReason') }),
    TODAY,
  );
  const submitted = [...before, submit];
  const answered = [...submitted, ask, answer];
  const hearing = [...answered, reject];
  const writing = [...hearing, hear];
  const rejected = [...writing, send];
  const approved = [...answered, approve];
  const overdue = [...approved, pay, repay];
  return {
    'loan-submitted': submitted,
    'loan-returned': [...submitted, ask],
    'loan-hearing': hearing,
    'loan-writing': writing,
    'loan-rejected': rejected,
    'loan-complained': [...rejected, complain],
    'loan-approved': approved,
    'loan-overdue': overdue,
    'loan-writing-off': [...overdue, giveUp],
  };
};
