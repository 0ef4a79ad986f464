import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { READERS } from './visitation/words.ts';
import { day } from './words.ts';

type Facts = {
  readonly ended: string;
  /** The place went on, so the citizen waits for the next one. */
  readonly waits: boolean;
};

/** A discharge that was wrong is taken back: to the same place if it is free, else first in line (practice §3). */
export const reopen = flow<Facts>({
  id: 'reopen',
  version: 1,
  title: text('Genåbn sagen', 'Reopen the case'),
  starts: { da: ['genåbn', 'genåbn sag', 'fortryd udskrivning'], en: ['reopen'] },
  action: 'discharge',
  aboutCase: true,
  begin: aboutCase('reopen', async ({ ending }, { today, canReturn }) => ({
    ended: ending?.date ?? today,
    waits: !(await canReturn()),
  })),
})
  .step({
    id: 'reason',
    title: text('Udskrivningen var forkert', 'The discharge was wrong'),
    confirms: true,
    intro: ({ ended, waits }) => [
      { label: text('Udskrevet', 'Discharged'), value: day(ended) },
      {
        label: text('Pladsen', 'The place'),
        value: waits
          ? text(
              'Den er lovet en anden. Borgeren står først på ventelisten, og forløbet fortsætter, når der er en plads.',
              'It is promised to somebody else. The citizen is first in line, and the course goes on when there is a place.',
            )
          : text('Den er ledig, så borgeren får den igen.', 'It is free, so the citizen has it again.'),
      },
    ],
    fields: {
      reason: words({
        presence: 'required',
        tells: true,
        name: text('grund', 'reason'),
        label: text('Hvorfor skal sagen åbnes igen?', 'Why is the case opened again?'),
        why: text(
          'Erhvervschefen har hørt om udskrivningen og får rettelsen; grunden bliver i sagen.',
          'The Erhvervschef heard of the discharge and gets the correction; the reason stays in the case.',
        ),
        readers: READERS.assessment,
        example: text('forkert sag', 'wrong case'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og genåbn', 'Confirm and reopen'),
    intent: ({ reason }, _facts, number) => ({ type: 'reopen', case: number, reason }),
    done: happenedLines,
  });
