import type { ComplaintResult } from '../domain/case.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { choice } from './engine/fields/choice.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { synonymsOf } from './synonyms.ts';
import { READERS } from './visitation/words.ts';
import { day } from './words.ts';

type Facts = { readonly date: string; readonly reassessBy: string };

/** The authority's new look at the case. */
export const complaintResult = flow<Facts>({
  id: 'complaint-result',
  version: 1,
  title: text('Svar på klagen', 'Result of the complaint'),
  starts: { da: ['svar på klage', 'klagesvar'], en: ['complaint result'] },
  action: 'decide',
  aboutCase: true,
  begin: aboutCase('judge-complaint', ({ complaint: known }, { today }) => ({
    date: known?.date ?? today,
    reassessBy: known?.reassessBy ?? today,
  })),
})
  .step({
    id: 'result',
    title: text('I har set på sagen igen', 'You have looked again'),
    confirms: true,
    intro: (facts) => [
      { label: text('Klagen kom', 'The complaint came'), value: day(facts.date) },
      { label: text('Svar senest', 'Answer by'), value: day(facts.reassessBy) },
    ],
    fields: {
      result: choice<ComplaintResult, 'required', Facts>({
        presence: 'required',
        name: text('resultat', 'result'),
        label: text('Hvad kom I frem til?', 'What did you come to?'),
        why: text(
          'Får borgeren medhold, skal sagen afgøres igen, og borgeren står først i køen; ellers går klagen videre.',
          'If upheld, the case is decided again with the citizen first in line; else it goes on.',
        ),
        readers: READERS.everybody,
        example: text('medhold', 'upheld'),
        expanded: true,
        options: () => [
          {
            id: 'upheld',
            label: text('Medhold', 'Upheld'),
            synonyms: synonymsOf('complaintResult', 'upheld'),
          },
          {
            id: 'partly',
            label: text('Delvist medhold', 'Partly upheld'),
            synonyms: synonymsOf('complaintResult', 'partly'),
          },
          {
            id: 'rejected-sent-on',
            label: text('Fastholdt – klagen går videre', 'Rejected – it goes on'),
            synonyms: synonymsOf('complaintResult', 'rejected-sent-on'),
          },
        ],
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ result }, _facts, number) => ({ type: 'judge-complaint', case: number, result }),
    done: happenedLines,
  });
