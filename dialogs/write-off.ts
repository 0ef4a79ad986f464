import { text } from '../domain/text.ts';
import { money } from './engine/fields/money.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { kroner } from './loan/labels.ts';
import { aboutLoan } from './paying/about-loan.ts';
import type { LoanFacts } from './paying/facts.ts';
import { loanFacts, loanIn } from './paying/facts.ts';
import { hasSeveral, loanOf, PAYING_READERS, reasonField, WHICH_LOAN } from './paying/fields.ts';
import { standsRows } from './paying/lines.ts';
import { sayRefusal } from './refusals.ts';

const NOT_YET = text(
  'Intet bliver afskrevet, før en bevillingsansvarlig har bekræftet som nr. 2.',
  'Nothing is written off before somebody who decides on loans has confirmed as no. 2.',
);

/** Money is given up by two people; the first one says how much and why (programme §2, Loan). */
export const writeOff = flow<LoanFacts>({
  id: 'write-off',
  version: 1,
  title: text('Afskriv', 'Write off'),
  starts: { da: ['afskriv', 'afskrivning'], en: ['write off', 'write-off'] },
  action: 'pay-loan',
  otherKey: 'answer-write-off',
  aboutCase: true,
  begin: aboutLoan('propose-write-off', loanFacts('propose-write-off')),
})
  .stepWhen(hasSeveral, WHICH_LOAN)
  .step({
    id: 'write-off',
    title: text('Gæld, I opgiver', 'Debt you give up'),
    intro: (facts, answers) => standsRows(loanIn(facts, answers)),
    fields: {
      amount: money<'required', LoanFacts>({
        presence: 'required',
        name: text('beløb', 'amount'),
        label: text('Hvor meget skal afskrives?', 'How much is to be written off?'),
        why: text(
          'Borgeren skylder så meget mindre, og de sidste afdrag falder væk først.',
          'The citizen owes so much less, and the last instalments go first.',
        ),
        readers: PAYING_READERS,
        example: text('5.000', 'DKK 5,000'),
        fallback: ({ facts, answers }) => loanIn(facts, answers)?.balance,
        check: (value, { facts, answers }) => {
          const balance = loanIn(facts, answers)?.balance ?? 0;
          return value < 1 || value > balance
            ? sayRefusal({ code: 'above-balance', balance }).say
            : undefined;
        },
      }),
      reason: reasonField({
        label: text('Hvorfor skal det afskrives?', 'Why is it written off?'),
        why: text(
          'Det er kommunens penge, I opgiver. Nr. 2 bekræfter på det, der står her.',
          'It is public money that you give up. No. 2 confirms on what it says here.',
        ),
        example: text('dødsboet er uden midler', 'the estate is without means'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og send til nr. 2', 'Confirm and send to no. 2'),
    leadsTo: (answers, facts) => {
      const rest = (loanIn(facts, answers)?.balance ?? 0) - (answers.amount ?? 0);
      const left = kroner(rest);
      return [
        ...(rest > 0
          ? [text(`Borgeren skylder stadig ${left.da}`, `The citizen still owes ${left.en}.`)]
          : []),
        NOT_YET,
      ];
    },
    intent: ({ loan, amount, reason }, _facts, number) => ({
      type: 'propose-write-off',
      case: number,
      ...loanOf(loan),
      amount,
      reason,
    }),
    done: happenedLines,
  });
