import { text } from '../domain/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './paying/about-loan.ts';
import { loanIn } from './paying/facts.ts';
import { hasSeveral, loanOf, WHICH_LOAN } from './paying/fields.ts';
import type { PayoutFacts } from './paying/payout-facts.ts';
import { payoutFacts } from './paying/payout-facts.ts';
import { cvrField, payoutFields } from './paying/payout-fields.ts';
import { grantedRows, payoutLeadsTo } from './paying/payout-lines.ts';

const TITLE = text('Udbetalingen', 'The payout');

const intro = (facts: PayoutFacts, answers: Parameters<typeof loanIn>[1]) =>
  grantedRows(loanIn(facts, answers), facts);

/** A loan, or a part of it, was paid out and booked; who pays is never who granted (programme §2, Loan). */
export const payout = flow<PayoutFacts>({
  id: 'payout',
  version: 1,
  title: text('Registrér udbetaling', 'Record payout'),
  starts: { da: ['udbetaling', 'udbetal', 'registrér udbetaling'], en: ['payout', 'record payout'] },
  action: 'pay-loan',
  aboutCase: true,
  begin: aboutLoan('disburse', payoutFacts),
})
  .stepWhen(hasSeveral, WHICH_LOAN)
  .stepWhen((_, { cvr }) => cvr === 'wanted', {
    id: 'payout',
    title: TITLE,
    intro,
    fields: { ...payoutFields, cvr: cvrField('optional') },
  })
  .stepWhen((_, { cvr }) => cvr === 'demanded', {
    id: 'payout-business',
    title: TITLE,
    intro,
    fields: { ...payoutFields, cvr: cvrField('required') },
  })
  .stepWhen((_, { cvr }) => cvr === 'known', {
    id: 'payout-known',
    title: TITLE,
    intro,
    fields: payoutFields,
  })
  .submit({
    confirmLabel: text('Bekræft udbetalingen', 'Confirm the payout'),
    leadsTo: (answers, facts, today) =>
      payoutLeadsTo(loanIn(facts, answers), answers.amount ?? 0, answers.date ?? today),
    // One of the three ways was gone, and all it asks is answered.
    intent: ({ loan, agreementDate = '', amount = 0, date = '', cvr }, _facts, number) => ({
      type: 'disburse',
      case: number,
      ...loanOf(loan),
      agreementDate,
      amount,
      date,
      ...(cvr !== undefined && { cvr }),
    }),
    done: happenedLines,
  });
