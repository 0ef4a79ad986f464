import { text } from '../domain/text.ts';
import { aboutCase } from './about-case.ts';
import { date } from './engine/fields/date.ts';
import { flow } from './engine/flow.ts';
import { happenedLines } from './happened.ts';
import { READERS } from './visitation/words.ts';
import { dayBetween } from './words.ts';

type Facts = { readonly earliest: string };

/** A person has sent the refusal by Digital Post; the bot writes down when. */
export const letterSent = flow<Facts>({
  id: 'letter-sent',
  version: 1,
  title: text('Brevet er sendt', 'The letter is sent'),
  starts: { da: ['brev sendt', 'brevet er sendt'], en: ['letter sent'] },
  action: 'decide',
  aboutCase: true,
  begin: aboutCase('record-letter', ({ hearing, applicationDate }) => ({
    earliest: hearing?.on ?? applicationDate,
  })),
})
  .step({
    id: 'date',
    title: text('Hvornår?', 'When?'),
    confirms: true,
    fields: {
      date: date<Facts>({
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
  })
  .submit({
    confirmLabel: text('Bekræft og gem', 'Confirm and save'),
    intent: (answers, _facts, number) => ({ type: 'record-letter', case: number, date: answers.date }),
    done: happenedLines,
  });
