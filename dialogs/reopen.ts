import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { READERS } from './visitation/words.ts';
import { day } from './words.ts';

type Facts = { readonly ended: string };

/** A discharge that was wrong is taken back, if the place is still free. */
export const reopen = flow<Facts>({
  id: 'reopen',
  version: 1,
  title: text('Genåbn sagen', 'Reopen the case'),
  starts: { da: ['genåbn', 'genåbn sag', 'fortryd udskrivning'], en: ['reopen'] },
  action: 'discharge',
  aboutCase: true,
  begin: aboutCase('reopen', ({ ending }, { today }) => ({ ended: ending?.date ?? today })),
})
  .step({
    id: 'reason',
    title: text('Udskrivningen var forkert', 'The discharge was wrong'),
    confirms: true,
    intro: ({ ended }) => [{ label: text('Udskrevet', 'Discharged'), value: day(ended) }],
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
