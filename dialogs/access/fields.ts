import type { Day } from '../../domain/day.ts';
import type { JsonRecord } from '../../domain/json.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { date } from '../engine/fields/date.ts';
import { sayRefusal } from '../refusals.ts';
import { READERS } from '../visitation/words.ts';

/** What the file holds, said before it is made. */
export const CONTENTS: Text = text(
  'Alt, I har om borgeren her: sagen, svarene i alle udgaver, aktiviteter, notater, lån, breve og beskeder, samtykke, påmindelser, og hvem der har set i sagen – med funktion, uden navn.',
  'All you hold of the citizen here: the case, the answers in all versions, activities, notes, loans, letters and messages, consent, reminders, and who looked at the case – by role, without names.',
);

/** A day of a request: it was asked for, or the citizen got it. */
export const accessDate = <F extends JsonRecord = JsonRecord>({
  label,
  why,
  from,
}: {
  readonly label: Text;
  readonly why: Text;
  /** The first day it can have been; any where absent. */
  readonly from?: (facts: F) => Day;
}) =>
  date<F>({
    name: text('dato', 'date'),
    label,
    why,
    readers: READERS.everybody,
    example: text('i dag', 'today'),
    fallback: ({ today }) => today,
    check: (value, { today, facts }) => {
      const first = from?.(facts);
      if (first !== undefined && value < first)
        return sayRefusal({ code: 'access-before-asked', from: first }).say;
      return value > today ? sayRefusal({ code: 'access-in-future' }).say : undefined;
    },
  });
