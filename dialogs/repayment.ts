import { text } from '../domain/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './paying/about-loan.ts';
import type { LoanFacts } from './paying/facts.ts';
import { loanFacts, loanIn } from './paying/facts.ts';
import { hasSeveral, loanOf, WHICH_LOAN } from './paying/fields.ts';
import { balanceNow, standsRows } from './paying/lines.ts';
import { repaymentFields } from './paying/repayment-fields.ts';
import { repaymentLeadsTo } from './paying/repayment-lines.ts';

/** Money came in from the citizen, in whatever order and of whatever size (programme §2, Loan). */
export const repayment = flow<LoanFacts>({
  id: 'repayment',
  version: 1,
  title: text('Registrér indbetaling', 'Record repayment'),
  starts: {
    da: ['indbetaling', 'afdrag', 'registrér indbetaling'],
    en: ['repayment', 'record repayment', 'instalment'],
  },
  action: 'pay-loan',
  aboutCase: true,
  begin: aboutLoan('repay', loanFacts('repay')),
})
  .stepWhen(hasSeveral, WHICH_LOAN)
  .step({
    id: 'repayment',
    title: text('Indbetalingen', 'The repayment'),
    intro: (facts, answers) => standsRows(loanIn(facts, answers)),
    fields: repaymentFields,
  })
  .submit({
    confirmLabel: text('Bekræft indbetalingen', 'Confirm the repayment'),
    leadsTo: (answers, facts, today) => repaymentLeadsTo(loanIn(facts, answers), answers.amount ?? 0, today),
    intent: ({ loan, amount, date }, _facts, number) => ({
      type: 'repay',
      case: number,
      ...loanOf(loan),
      amount,
      date,
    }),
    done: happenedLines,
    standing: (view, facts, answers, today) => ({
      lines: balanceNow(view, loanIn(facts, answers)?.number, today),
    }),
  });
