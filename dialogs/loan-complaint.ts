import { text } from '../domain/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { loanOfStep } from '../domain/loan/turns.ts';
import { aboutLoan } from './loan/about-loan.ts';
import type { ComplaintFacts } from './refused/complaint.ts';
import { complaintStep } from './refused/complaint.ts';

/** A complaint over a refusal of a loan. Once one is noted, the same words ask what came of it. */
export const loanComplaint = flow<ComplaintFacts>({
  id: 'loan-complaint',
  version: 1,
  title: text('Klage over afslag på lån', 'Complaint over a refused loan'),
  starts: { da: ['klage over lån', 'klage lån'], en: ['loan complaint'] },
  action: 'decide-loan',
  aboutCase: true,
  begin: aboutLoan(
    'complain-loan',
    ({ state: { refusedOn, requestedOn } }) => ({ sent: refusedOn ?? requestedOn }),
    (view) =>
      loanOfStep(view, 'judge-loan-complaint') ? { ok: false, instead: 'loan-complaint-result' } : undefined,
  ),
})
  .step(complaintStep)
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: (answers, _facts, number) => ({ type: 'complain-loan', case: number, date: answers.date }),
    done: happenedLines,
  });
