import { text } from '../domain/text.ts';
import { choice } from './engine/fields/choice.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { PAYING_READERS, reasonField } from './paying/fields.ts';
import type { ReverseFacts } from './paying/reverse-facts.ts';
import { beginReverse } from './paying/reverse-facts.ts';
import { balanceNow } from './paying/lines.ts';

const WRONG_CASE = text(
  'Hørte indbetalingen til på en anden sag, så registrér den der nu.',
  'If the payment belonged to another case, record it there now.',
);

const OTHER_CASE = {
  title: text('Registrér på en anden sag', 'Record on another case'),
  data: { dialog: 'repayment' },
} as const;

/** A step that was recorded wrongly is taken back; both stay in the log (programme §2, Loan). */
export const reverse = flow<ReverseFacts>({
  id: 'reverse',
  version: 1,
  title: text('Tilbagefør', 'Reverse'),
  starts: { da: ['tilbagefør', 'tilbageførsel'], en: ['reverse', 'reversal'] },
  action: 'see-loans',
  aboutCase: true,
  begin: beginReverse,
})
  .step({
    id: 'entry',
    title: text('Hvad er forkert?', 'What is wrong?'),
    fields: {
      entry: choice<string, 'required', ReverseFacts>({
        presence: 'required',
        name: text('trin', 'step'),
        label: text('Hvad skal tilbageføres?', 'What is to be reversed?'),
        hint: text(
          'Det nyeste står først. Noget kan først tilbageføres, når det, der bygger på det, er det.',
          'The newest is first. What others are built on can be reversed after those.',
        ),
        why: text(
          'Kun det ene trin bliver taget tilbage, og I kan se begge dele i hændelsesloggen.',
          'Only that step is taken back, and both stay in the event log.',
        ),
        readers: PAYING_READERS,
        example: text('den nyeste', 'the newest'),
        options: ({ facts }) => facts.entries.map(({ id, label, synonyms }) => ({ id, label, synonyms })),
        expanded: true,
      }),
      reason: reasonField({
        label: text('Hvorfor skal det tilbageføres?', 'Why is it reversed?'),
        why: text(
          'Borgerens restgæld ændrer sig bagud, og den, der stemmer regnskabet af, skal kunne se hvorfor.',
          'The balance changes backwards, and whoever reconciles the books must see why.',
        ),
        example: text('registreret på en forkert sag', 'recorded on the wrong case'),
      }),
    },
  })
  .submit({
    confirmLabel: text('Bekræft og tilbagefør', 'Confirm and reverse'),
    intent: ({ entry, reason }, _facts, number) => ({
      type: 'reverse',
      case: number,
      entry: Number(entry),
      reason,
    }),
    done: happenedLines,
    standing: (view, { entries }, { entry }, today) => {
      const loan = (view.loans ?? []).find(({ steps }) =>
        steps.some((step) => String(step.entry) === entry),
      )?.number;
      const paid = entries.find(({ id }) => id === entry)?.paid === true;
      const lines = balanceNow(view, loan, today);
      return paid ? { lines: [...lines, WRONG_CASE], ways: [OTHER_CASE] } : { lines };
    },
  });
