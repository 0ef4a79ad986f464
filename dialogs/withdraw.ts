import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import { fitsCourse } from './case-actions.ts';
import { text as words } from './engine/fields/text.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { READERS } from './visitation/words.ts';
import { STATUS } from './words.ts';

type Facts = { readonly rows: readonly Line[] };

const hasBegun = (number: string): Text =>
  text(
    `Forløbet er begyndt. Skriv »udskriv ${number}«, hvis det skal slutte.`,
    `The course has begun. Write "discharge ${number}" if it shall end.`,
  );

/** The application ends before a place, because the citizen wishes it or what it was about is gone. */
export const withdraw = flow<Facts>({
  id: 'withdraw',
  version: 1,
  title: text('Træk tilbage', 'Withdraw'),
  starts: { da: ['træk tilbage', 'tilbagetræk'], en: ['withdraw'] },
  action: 'withdraw',
  aboutCase: true,
  ofLoan: 'withdraw-loan',
  begin: aboutCase(
    'withdraw',
    ({ initials, status }) => ({
      rows: [
        { label: text('Borger', 'Citizen'), value: initials },
        { label: text('Sagen står som', 'The case stands as'), value: STATUS[status] },
      ],
    }),
    (view, { today }) =>
      fitsCourse(view, 'withdraw', today) ? undefined : { ok: false, say: hasBegun(view.number) },
  ),
})
  .step({
    id: 'reason',
    title: text('Hvorfor bliver sagen trukket tilbage?', 'Why is the case withdrawn?'),
    confirms: true,
    intro: ({ rows }) => rows,
    fields: {
      reason: words({
        presence: 'required',
        long: true,
        name: text('grund', 'reason'),
        label: text('Hvad er grunden?', 'What is the reason?'),
        why: text(
          'En ansøgning falder kun væk, hvis borgeren ønsker det, eller der ikke længere er noget at søge om.',
          'An application ends only because the citizen wishes it or what it is about is gone.',
        ),
        readers: READERS.responsible,
        example: text('borgeren har fået job', 'the citizen has got a job'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og træk tilbage', 'Confirm and withdraw'),
    intent: ({ reason }, _facts, number) => ({ type: 'withdraw', case: number, reason }),
    done: happenedLines,
  });
