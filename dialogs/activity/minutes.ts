import { inputText } from '../../cards/elements.ts';
import { none, one } from '../../domain/danish/reading.ts';
import type { JsonRecord } from '../../domain/json.ts';
import { same, text } from '../../domain/text.ts';
import { minutesOf } from '../commands/said-length.ts';
import type { Field, FieldContext, FieldWords } from '../engine/field.ts';
import { forExample } from '../engine/fields/for-example.ts';

/** More is no session: somebody meant hours, or another number. */
const MOST = 12 * 60;
const ROOM = 40;

const TOO_LONG = text(
  'Skriv minutter eller timer, højst 12 timer, fx »45« eller »halvanden time«.',
  'Write minutes or hours, at most 12 hours, e.g. "45" or "an hour and a half".',
);

/** How long something took, in whole minutes: »45«, »halvanden time«, »2 timer og 15 min«. */
export const minutes = <F = JsonRecord>(
  spec: FieldWords & { readonly held: (context: FieldContext<F>) => number | undefined },
): Field<number, 'required', F> => {
  const { held, ...words } = spec;
  return {
    ...words,
    presence: 'required',
    fallback: held,
    read: (raw) => {
      const typed = raw.trim().toLowerCase();
      const value = /^\d{1,4}$/.test(typed) ? Number(typed) : minutesOf(typed);
      return value === undefined ? none : one(value);
    },
    // »45 min« is how long it took; a figure alone is not.
    isNoText: (raw) => !/^\d+$/.test(raw.trim()) && minutesOf(raw.trim().toLowerCase()) !== undefined,
    misread: () => TOO_LONG,
    check: (value) => (value > 0 && value <= MOST ? undefined : TOO_LONG),
    say: (value) => same(String(value)),
    wire: String,
    input: (id, wire, _context, lang) =>
      inputText(id, wire, {
        maxLength: ROOM,
        multiline: false,
        placeholder: forExample(spec.example, lang),
      }),
  };
};
