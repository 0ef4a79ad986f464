import { inputText } from '../../../cards/elements.ts';
import { fold } from '../../../domain/danish/normalise.ts';
import { readNumeral } from '../../../domain/danish/numerals.ts';
import { none, one } from '../../../domain/danish/reading.ts';
import type { JsonRecord } from '../../../domain/json.ts';
import { same } from '../../../domain/text.ts';
import type { Field, FieldContext, FieldWords, Presence } from '../field.ts';
import { forExample } from './for-example.ts';

interface CountSpec<P extends Presence, F> extends FieldWords {
  readonly presence: P;
  /** The words that may stand after the number, as a pattern on folded text: `afdrag|rater?`. */
  readonly unit: string;
  readonly fallback?: (context: FieldContext<F>) => number | undefined;
  readonly check?: NonNullable<Field<number, P, F>['check']>;
}

/** A number with its unit. */
const ROOM = 40;

/** How many of something, in figures or words: »24«, »24 afdrag«, »fireogtyve«. */
export const count = <P extends Presence, F = JsonRecord>(spec: CountSpec<P, F>): Field<number, P, F> => {
  const { unit, ...rest } = spec;
  const units = new RegExp(`\\s*(?:${unit})[.!]?$`);
  return {
    ...rest,
    read: (raw) => {
      if (raw.length > 2 * ROOM) return none;
      const bare = fold(raw).replace(units, '').trim();
      const value = /^\d{1,6}$/.test(bare) ? Number(bare) : readNumeral(bare);
      return value === undefined ? none : one(value);
    },
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
