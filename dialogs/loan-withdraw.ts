import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './loan/about-loan.ts';
import { kroner, LOAN_STATUS } from './loan/labels.ts';
import { LOAN_READERS } from './loan/words.ts';

type Facts = { readonly rows: readonly Line[] };

/** The request is taken back, or what was granted is not wanted any more. */
export const loanWithdraw = flow<Facts>({
  id: 'loan-withdraw',
  version: 1,
  title: text('Træk lånet tilbage', 'Withdraw the loan'),
  starts: { da: ['træk lån tilbage', 'træk lånet tilbage'], en: ['withdraw loan'] },
  action: 'request-loan',
  aboutCase: true,
  begin: aboutLoan('withdraw-loan', ({ state: { status, amount, approved } }, { initials }) => ({
    rows: [
      { label: text('Borger', 'Citizen'), value: initials },
      { label: text('Beløb', 'Amount'), value: kroner(approved ?? amount) },
      { label: text('Lånet står som', 'The loan stands as'), value: LOAN_STATUS[status] },
    ],
  })),
})
  .step({
    id: 'reason',
    title: text('Hvorfor bliver lånet trukket tilbage?', 'Why is the loan withdrawn?'),
    confirms: true,
    intro: ({ rows }) => rows,
    fields: {
      reason: words({
        presence: 'required',
        long: true,
        name: text('grund', 'reason'),
        label: text('Hvad er grunden?', 'What is the reason?'),
        why: text(
          'Et lån falder kun væk, hvis borgeren ønsker det; den, der venter på det, skal vide hvorfor.',
          'A loan falls away only because the citizen wishes it; whoever waits for it must know why.',
        ),
        readers: LOAN_READERS.lenders,
        example: text('borgeren har selv fundet pengene', 'the citizen has found the money'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og træk tilbage', 'Confirm and withdraw'),
    intent: ({ reason }, _facts, number) => ({ type: 'withdraw-loan', case: number, reason }),
    done: happenedLines,
  });
