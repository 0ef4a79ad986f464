import { text } from '../../domain/text.ts';
import { date } from '../engine/fields/date.ts';
import { READERS } from '../visitation/words.ts';
import { dayBetween } from '../words.ts';

export type LetterFacts = { readonly earliest: string };

/** A person has sent a refusal by Digital Post; the bot writes down when. */
export const letterStep = {
  id: 'date',
  title: text('Hvornår?', 'When?'),
  confirms: true,
  fields: {
    date: date<LetterFacts>({
      name: text('dato', 'date'),
      label: text('Hvornår sendte du afgørelsen?', 'When did you send the decision?'),
      hint: text(
        'Digital Post regnes for modtaget samme dag.',
        'Digital Post counts as received the same day.',
      ),
      why: text(
        'Klagefristen på fire uger regnes fra den dag, borgeren har fået brevet.',
        'The four weeks for a complaint run from the day the citizen got the letter.',
      ),
      readers: READERS.everybody,
      example: text('i dag', 'today'),
      fallback: ({ today }) => today,
      check: (value, { today, facts: { earliest } }) =>
        value < earliest || value > today ? dayBetween(earliest, today) : undefined,
    }),
  },
};
