import { addDays } from '../../domain/day.ts';
import { text } from '../../domain/text.ts';
import { date } from '../engine/fields/date.ts';
import { sayRefusal } from '../refusals.ts';
import { READERS } from '../visitation/words.ts';

const IN_DAYS = 7;

/** When the provider meets the citizen before it answers. */
export const talkFields = {
  meetingDate: date({
    name: text('dato', 'date'),
    label: text('Hvornår er samtalen?', 'When is the talk?'),
    hint: text('I indkalder selv borgeren.', 'You invite the citizen yourselves.'),
    why: text(
      'Jobcentret skal vide, hvornår I møder borgeren; fristen løber imens.',
      'The job centre has to know when you meet the citizen; the deadline runs on.',
    ),
    readers: READERS.everybody,
    example: text('på tirsdag', 'on Tuesday'),
    fallback: ({ today }) => addDays(today, IN_DAYS),
    check: (value, { today }) => (value < today ? sayRefusal({ code: 'meeting-in-past' }).say : undefined),
  }),
};
