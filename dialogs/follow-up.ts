import { OUTCOMES } from '../domain/case.ts';
import { followUpOn, followUpProblem } from '../domain/decide/follow-up.ts';
import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { OUTCOME } from './discharge/labels.ts';
import { choice } from './engine/fields/choice.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';
import { synonymsOf } from './synonyms.ts';
import { READERS } from './visitation/words.ts';
import { day } from './words.ts';

type Facts = { readonly months: number; readonly ended: string };

const nothing = (number: string): Text =>
  text(`Der er ikke noget at følge op på i ${number}.`, `There is nothing to follow up in ${number}.`);

/** What became of the citizen, for the evaluation: by the caseworker, never the coach, and never urged (practice §2). */
export const followUp = flow<Facts>({
  id: 'follow-up',
  version: 1,
  title: text('Status efter udskrivning', 'Status after the discharge'),
  starts: {
    da: ['status efter udskrivning', 'efterværn', 'opfølgning efter udskrivning'],
    en: ['follow-up', 'follow up'],
  },
  action: 'follow-up',
  aboutCase: true,
  begin: aboutCase(
    'follow-up',
    (view, { today }) => ({ months: followUpOn(view, today) ?? 0, ended: view.ending?.date ?? today }),
    (view, { today }) => {
      const problem = view.ending && followUpProblem(view, today);
      // What is possible at no time is better said than that it is not possible now.
      if (problem?.code === 'not-now') return { ok: false, say: nothing(view.number) };
      return problem && { ok: false, say: sayRefusal(problem).say };
    },
  ),
})
  .step({
    id: 'outcome',
    title: text('Hvordan går det borgeren?', 'How is the citizen?'),
    confirms: true,
    intro: ({ months, ended }) => [
      {
        label: text('Hvilken status', 'Which status'),
        value: text(
          `${months} måneder efter udskrivningen ${day(ended).da}.`,
          `${months} months after the discharge on ${day(ended).en}.`,
        ),
      },
      {
        label: text('Til statistik', 'For statistics'),
        value: text(
          'Det er frivilligt for borgeren at svare. Ved I det fra jeres eget system, så brug det; ellers »Ved ikke«.',
          'The citizen answers only if they wish. If your own system knows, use that; else "Not known".',
        ),
      },
    ],
    fields: {
      outcome: choice({
        presence: 'required',
        name: text('status', 'outcome'),
        label: text('Hvad lever borgeren af i dag?', 'What does the citizen live on today?'),
        why: text(
          'Udvalget vil vide, om forløbet virker på længere sigt. Tallene er samlede, aldrig om én borger.',
          'The committee wants to know whether the course works in the long run. The figures are totals, never one citizen.',
        ),
        readers: READERS.jobCentre,
        example: text('ved ikke', 'not known'),
        options: () =>
          OUTCOMES.map((id) => ({ id, label: OUTCOME[id], synonyms: synonymsOf('outcome', id) })),
      }),
      note: words({
        presence: 'optional',
        tells: true,
        name: text('bemærkning', 'note'),
        label: text('Bemærkning', 'Note'),
        why: text(
          'Siger svaret for lidt om, hvordan det går borgeren, forstår evalueringen det bedre med en linje.',
          'Where the answer says too little of the citizen, a line helps the evaluation to understand it.',
        ),
        readers: READERS.jobCentre,
        example: text('virksomheden har to ansatte', 'the business employs two'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: ({ outcome, note }, _facts, number) => ({
      type: 'follow-up',
      case: number,
      outcome,
      ...(note !== undefined && { note }),
    }),
    done: happenedLines,
  });
