import { lendingOn } from '../domain/loan/lending.ts';
import type { LoanStatus } from '../domain/loan/vocabulary.ts';
import { rulesAt } from '../domain/programme.ts';
import { text } from '../domain/text.ts';
import { flow } from './engine/flow.ts';
import type { ExtensionFacts } from './extension/step.ts';
import { extensionFacts, extensionStep } from './extension/step.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './loan/about-loan.ts';
import { LOAN_READERS } from './loan/words.ts';

/** Why it takes longer, as it usually is. */
const REASONS: Partial<Readonly<Record<LoanStatus, string>>> = {
  returned: 'vi mangler oplysninger til ansøgningen',
  hearing: 'du har fået tid til at komme med bemærkninger',
};

/** A later deadline for the decision on a loan, with the letter that says so: as for a place. */
export const loanExtend = flow<ExtensionFacts>({
  id: 'loan-extend',
  version: 1,
  title: text('Forlæng fristen for lånet', 'Extend the deadline of the loan'),
  starts: {
    da: ['forlæng fristen for lånet', 'forlæng frist for lån', 'fristbrev om lån'],
    en: ['extend loan deadline'],
  },
  action: 'decide-loan',
  aboutCase: true,
  begin: aboutLoan(
    'extend-loan',
    ({ state: { status, deadline, requestedOn } }, _view, { programme, today }) =>
      extensionFacts(
        deadline,
        today,
        lendingOn(programme, requestedOn)?.terms.deadlineDays ?? rulesAt(programme, today).deadlineDays,
        REASONS[status] ?? 'vi endnu ikke er færdige med at se på din ansøgning',
      ),
  ),
})
  .step(extensionStep({ until: LOAN_READERS.figures, reason: LOAN_READERS.letter }))
  .submit({
    confirmLabel: text('Bekræft og lav brevet', 'Confirm and make the letter'),
    intent: ({ until, reason }, _facts, number) => ({ type: 'extend-loan', case: number, until, reason }),
    done: happenedLines,
  });
