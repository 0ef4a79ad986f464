import { text } from '../domain/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './loan/about-loan.ts';
import type { ResultFacts } from './refused/complaint.ts';
import { resultStep } from './refused/complaint.ts';

/** The authority's new look at a refused loan. */
export const loanComplaintResult = flow<ResultFacts>({
  id: 'loan-complaint-result',
  version: 1,
  title: text('Svar på klagen over lånet', 'Result of the complaint over the loan'),
  starts: { da: ['svar på klage over lån', 'klagesvar lån'], en: ['loan complaint result'] },
  action: 'decide-loan',
  aboutCase: true,
  begin: aboutLoan('judge-loan-complaint', ({ state: { complaint } }, _view, { today }) => ({
    date: complaint?.date ?? today,
    reassessBy: complaint?.reassessBy ?? today,
  })),
})
  .step(
    resultStep(
      text(
        'Får borgeren medhold, skal ansøgningen om lånet afgøres igen; ellers går klagen videre.',
        'If upheld, the request for the loan is decided again; else the complaint goes on.',
      ),
    ),
  )
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ result }, _facts, number) => ({ type: 'judge-loan-complaint', case: number, result }),
    done: happenedLines,
  });
