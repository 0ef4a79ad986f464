import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { aboutCase } from './about-case.ts';
import { yesNo } from './engine/fields/yes-no.ts';
import { flow } from './engine/flow.ts';
import { erasureRows } from './erasure/rows.ts';
import { happenedLines } from './happened.ts';
import { sayRefusal } from './refusals.ts';

type Facts = { readonly rows: readonly Line[] };

/** The first of two people erases the person in a closed case (practice §4); until the second agrees nothing is gone. */
export const erase = flow<Facts>({
  id: 'erase',
  version: 1,
  title: text('Slet personoplysninger', 'Erase personal data'),
  starts: {
    da: ['slet personoplysninger', 'slet personoplysningerne', 'anonymiser', 'anonymisér'],
    en: ['erase personal data', 'anonymise'],
  },
  action: 'erase-case',
  otherKey: 'answer-erasure',
  aboutCase: true,
  begin: aboutCase(
    'propose-erasure',
    async (view, { erasable }) => ({ rows: erasureRows(view, await erasable(view.number)) }),
    async (view, { erasable }) => {
      if (view.erasure)
        return {
          ok: false,
          say: text(
            `Det er allerede foreslået i ${view.number}. Lederen i jobcentret skal bekræfte som nr. 2.`,
            `It is proposed in ${view.number} already. The job centre's leader has to confirm as no. 2.`,
          ),
        };
      const { waits } = await erasable(view.number);
      return waits && { ok: false, say: sayRefusal(waits).say };
    },
  ),
})
  .step({
    id: 'filed',
    title: text('Er sagen journaliseret hos jer?', 'Is the case filed with you?'),
    confirms: true,
    intro: ({ rows }) => rows,
    fields: {
      filed: yesNo({
        name: text('journaliseret', 'filed'),
        label: text('Ligger sagen i jeres eget fagsystem?', 'Does the case stand in your own case system?'),
        hint: text(
          'Når nr. 2 har bekræftet, kan det ikke fortrydes.',
          'Once no. 2 has confirmed, there is no way back.',
        ),
        why: text(
          'Jeg er ikke jeres journal. Det, der skal gemmes efter loven, skal ligge hos jer, før jeg sletter.',
          'I am not your record system. What the law wants kept must be with you before I erase.',
        ),
        readers: text(
          'Sagsbehandleren på sagen og lederen i jobcentret.',
          "The caseworker of the case and the job centre's leader.",
        ),
        example: text('ja', 'yes'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og spørg nr. 2', 'Confirm and ask no. 2'),
    intent: ({ filed }, _facts, number) => ({
      type: 'propose-erasure',
      case: number,
      filed: filed === 'yes',
    }),
    done: happenedLines,
  });
