import { same, text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { READERS } from './visitation/words.ts';

type Facts = { readonly question: string };

/** The caseworker's answer to a question that the provider sent back. */
export const reply = flow<Facts>({
  id: 'reply',
  version: 1,
  title: text('Svar på spørgsmålet', 'Answer the question'),
  starts: { da: ['svar'], en: ['reply', 'answer'] },
  action: 'reply',
  aboutCase: true,
  begin: aboutCase('reply', ({ personal }) => ({ question: personal.question ?? '' })),
})
  .step({
    id: 'answer',
    title: text('Svar til Næstved', 'Answer to Næstved'),
    confirms: true,
    intro: ({ question }) => [{ label: text('Næstved spørger', 'Næstved asks'), value: same(question) }],
    fields: {
      answer: words({
        presence: 'required',
        long: true,
        label: text('Dit svar', 'Your answer'),
        why: text(
          'Næstved kan først vurdere sagen, når de har dit svar; fristen løber imens.',
          'Næstved can assess only with your answer; the deadline runs on.',
        ),
        readers: READERS.referral,
        example: text('ja, tirsdag og torsdag aften', 'yes, Tuesday and Thursday evening'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og send', 'Confirm and send'),
    intent: ({ answer }, _facts, number) => ({ type: 'reply', case: number, answer }),
    done: happenedLines,
  });
