import type { Text } from '../domain/text.ts';
import { text } from '../domain/text.ts';
import type { Line } from './about-case.ts';
import { yesNo } from './engine/fields/yes-no.ts';
import type { FieldWords } from './engine/field.ts';

/** What somebody else proposed, as the card shows it to who gives the second key. */
export type Proposed = { readonly rows: readonly Line[] };

/** The one step of a dialog by which the second of two people agrees or not; »nej« is an answer too, and the hint says what it does. */
export const secondKey = ({
  label,
  hint,
  why,
  readers,
}: Pick<FieldWords, 'label' | 'why' | 'readers'> & { readonly hint: Text }) => ({
  id: 'answer',
  title: text('Er du enig?', 'Do you agree?'),
  confirms: true,
  intro: ({ rows }: Proposed) => rows,
  fields: {
    answer: yesNo<Proposed>({
      name: text('svar', 'answer'),
      label,
      hint,
      why,
      readers,
      example: text('ja', 'yes'),
    }),
  },
});
