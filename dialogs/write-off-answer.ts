import { text } from '../domain/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { aboutLoan } from './paying/about-loan.ts';
import { PAYING_READERS } from './paying/fields.ts';
import { proposedRows } from './paying/proposed.ts';
import type { Proposed } from './second-key.ts';
import { secondKey } from './second-key.ts';

/** The second key of a write-off, which is never the first one's (programme §2, Loan). */
export const writeOffAnswer = flow<Proposed>({
  id: 'write-off-answer',
  version: 1,
  title: text('Bekræft afskrivning', 'Confirm the write-off'),
  starts: {
    da: ['bekræft afskrivning', 'svar på afskrivning'],
    en: ['confirm write-off', 'answer write-off'],
  },
  action: 'confirm-write-off',
  aboutCase: true,
  begin: aboutLoan('answer-write-off', async (view, lookups) => ({
    rows: await proposedRows(view, lookups),
  })),
})
  .step(
    secondKey({
      label: text('Skal det afskrives?', 'Is it to be written off?'),
      hint: text('»Nej« ændrer intet: gælden bliver stående.', '"No" changes nothing: the debt stays.'),
      why: text(
        'I er altid to om at opgive kommunens penge: økonomi foreslår, en bevillingsansvarlig bekræfter.',
        'Nobody alone can give up public money: finance proposes, who decides on loans confirms.',
      ),
      readers: PAYING_READERS,
    }),
  )
  .submit({
    confirmLabel: text('Bekræft dit svar', 'Confirm your answer'),
    intent: ({ answer }, _facts, number) => ({
      type: 'answer-write-off',
      case: number,
      agrees: answer === 'yes',
    }),
    done: happenedLines,
  });
