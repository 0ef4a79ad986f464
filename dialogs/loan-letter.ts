import { text } from '../domain/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './loan/about-loan.ts';
import type { LetterFacts } from './refused/letter.ts';
import { letterStep } from './refused/letter.ts';

/** A person has sent the refusal of a loan by Digital Post. */
export const loanLetter = flow<LetterFacts>({
  id: 'loan-letter',
  version: 1,
  title: text('Afslaget på lånet er sendt', 'The refusal of the loan is sent'),
  starts: { da: ['brev om lån sendt', 'afslag på lån sendt'], en: ['loan letter sent'] },
  action: 'decide-loan',
  aboutCase: true,
  begin: aboutLoan('record-loan-letter', ({ state: { hearing, requestedOn } }) => ({
    earliest: hearing?.on ?? requestedOn,
  })),
})
  .step(letterStep)
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: (answers, _facts, number) => ({ type: 'record-loan-letter', case: number, date: answers.date }),
    done: happenedLines,
  });
