import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';
import { day } from './words.ts';

type Facts = { readonly rows: readonly Line[]; readonly number: string };

/** The course goes on for a citizen who has moved, and somebody pays; else it is discharged. */
export const movedAnswer = flow<Facts>({
  id: 'moved-answer',
  version: 1,
  title: text('Fortsæt efter flytningen', 'Go on after the move'),
  starts: { da: ['afklar flytning'], en: ['settle move'] },
  follows: true,
  action: 'decide',
  aboutCase: true,
  begin: aboutCase(
    'settle-move',
    ({ number, moved, personal }) => ({
      number,
      rows: [
        ...(moved ? [{ label: text('Flyttet', 'Moved'), value: day(moved.date) }] : []),
        ...(personal.movedTo === undefined ? [] : [{ label: text('Til', 'To'), value: personal.movedTo }]),
      ],
    }),
    ({ number, moved }) =>
      moved ? undefined : { ok: false, say: sayRefusal({ code: 'not-moved', case: number }).say },
  ),
})
  .step({
    id: 'payer',
    title: text('Forløbet fortsætter', 'The course goes on'),
    confirms: true,
    intro: ({ rows }) => rows,
    ways: ({ number }) => [
      {
        title: text('Udskriv i stedet', 'Discharge instead'),
        data: { dialog: 'discharge', case: number, reason: 'moved' },
      },
    ],
    fields: {
      payer: words<'required', Facts>({
        presence: 'required',
        tells: true,
        name: text('betaler', 'payer'),
        label: text('Hvem betaler fra nu af?', 'Who pays from now on?'),
        why: text(
          'Erhvervschefens kommune køber pladsen til sine egne borgere. Her står, hvad I har aftalt med den nye.',
          "The Erhvervschef's municipality buys the place for its own citizens. Here stands what you agreed with the new one.",
        ),
        readers: text(
          'Coachen og sagsbehandleren på sagen og lederen i jobcentret – ikke Erhvervschefen.',
          "The coach and the caseworker of the case and the job centre's leader – not the Erhvervschef.",
        ),
        example: text('Roskilde betaler resten, aftalt 3. marts', 'Roskilde pays the rest, agreed 3 March'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og fortsæt', 'Confirm and go on'),
    intent: ({ payer }, _facts, number) => ({ type: 'settle-move', case: number, payer }),
    done: happenedLines,
  });
