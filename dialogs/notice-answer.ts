import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { choice } from './engine/fields/choice.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import type { WaitingFacts } from './notice/waiting.ts';
import { chosenIn, nameOf, rowsOf } from './notice/waiting.ts';

const NOTHING = text(
  'Der er ingen spørgsmål til orienteringer at svare på. Skriv »opgaver« for at se, hvad der venter.',
  'There are no questions about notices to answer. Write "tasks" to see what is waiting.',
);

const READERS = text(
  'Erhvervschefen og stedfortræderne, sagsbehandleren på sagen og lederen i jobcentret. Beder borgeren om indsigt, er det med.',
  "The Erhvervschef and the deputies, the caseworker of the case and the job centre's leader. If the citizen asks for access, it is part of that.",
);

/** Which of several questions it was stands on the receipt. */
const sent = (notice: number, about: string): Text =>
  text(
    `Dit svar om orientering nr. ${notice} i ${about} er sendt til den, der spurgte.`,
    `Your answer about notice no. ${notice} in ${about} is sent to who asked.`,
  );

/** The caseworker's answer to a question on a notice; who asked sees number and dates, and now this. */
export const noticeAnswer = flow<WaitingFacts>({
  id: 'notice-answer',
  version: 1,
  title: text('Svar om en orientering', 'Answer about a notice'),
  starts: {
    da: [
      'svar på spørgsmål om orientering',
      'svar på spørgsmål til orientering',
      'svar om orientering',
      'svar på orientering',
    ],
    en: ['answer question about notice', 'answer about notice'],
  },
  action: 'answer-notice',
  aboutCase: false,
  oneFor: 'question',
  begin: async (lookups) => {
    const waiting = (await lookups.noticeQuestions()).map((one) => ({ ...one, id: `q${one.entry}` }));
    return waiting.length === 0 ? { ok: false, say: NOTHING } : { ok: true, facts: { waiting } };
  },
})
  .step({
    id: 'answer',
    title: text('Svar til Erhvervschefen', 'Answer to the Erhvervschef'),
    confirms: true,
    intro: (facts, answers) => rowsOf(facts, answers['question']),
    fields: {
      question: choice<string, 'required', WaitingFacts>({
        presence: 'required',
        name: text('spørgsmål', 'question'),
        label: text('Hvilket spørgsmål?', 'Which question?'),
        why: text(
          'Erhvervschefen får et svar på hvert spørgsmål, også når to spørger om det samme.',
          'The Erhvervschef gets an answer to each question, also where two ask the same.',
        ),
        readers: READERS,
        example: text('orientering 3', 'notice 3'),
        options: ({ facts }) =>
          facts.waiting.map((one) => ({
            id: one.id,
            label: nameOf(facts, one),
            synonyms: [
              `orientering ${one.notice}`,
              `notice ${one.notice}`,
              `nr ${one.notice}`,
              String(one.notice),
            ],
          })),
        fallback: ({ facts }) => (facts.waiting.length === 1 ? facts.waiting[0]?.id : undefined),
      }),
      answer: words<'required', WaitingFacts>({
        presence: 'required',
        long: true,
        name: text('svar', 'answer'),
        label: text('Dit svar', 'Your answer'),
        hint: text(
          'Erhvervschefen ser kun nummer og datoer, så skriv ikke noget om personen.',
          'The Erhvervschef sees number and dates only, so write nothing about the person.',
        ),
        why: text(
          'Den, der betaler for pladserne, venter på svaret og kan ikke selv se efter i sagen.',
          'Who pays for the places waits for the answer and cannot look into the case.',
        ),
        readers: READERS,
        example: text('pladsen er ledig fra 1. april', 'the place is free from 1 April'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Send svaret', 'Send the answer'),
    intent: ({ question, answer }, facts) => {
      const found = chosenIn(facts, question);
      return {
        type: 'answer-notice',
        case: found?.case ?? '',
        notice: found?.notice ?? 0,
        asked: found?.entry ?? 0,
        answer,
      };
    },
    done: (events) =>
      events.flatMap((event) =>
        event.type === 'notice-answered' ? [sent(event.data.notice, event.case)] : [],
      ),
  });
