import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import type { ResultFacts } from './refused/complaint.ts';
import { resultStep } from './refused/complaint.ts';

/** The authority's new look at the case. */
export const complaintResult = flow<ResultFacts>({
  id: 'complaint-result',
  version: 1,
  title: text('Svar på klagen', 'Result of the complaint'),
  starts: { da: ['svar på klage', 'klagesvar'], en: ['complaint result'] },
  action: 'decide',
  aboutCase: true,
  ofLoan: 'judge-loan-complaint',
  begin: aboutCase('judge-complaint', ({ complaint: known }, { today }) => ({
    date: known?.date ?? today,
    reassessBy: known?.reassessBy ?? today,
  })),
})
  .step(
    resultStep(
      text(
        'Får borgeren medhold, skal sagen afgøres igen, og borgeren står først i køen; ellers går klagen videre.',
        'If upheld, the case is decided again with the citizen first in line; else it goes on.',
      ),
    ),
  )
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ result }, _facts, number) => ({ type: 'judge-complaint', case: number, result }),
    done: happenedLines,
  });
