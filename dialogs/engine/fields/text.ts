import { inputText } from '../../../cards/elements.ts';
import { CPR_REMOVED, withoutMark } from '../../../domain/danish/cpr.ts';
import { none, one } from '../../../domain/danish/reading.ts';
import type { JsonRecord } from '../../../domain/json.ts';
import type { Text } from '../../../domain/text.ts';
import { same, text as words } from '../../../domain/text.ts';
import { KEPT } from '../accept.ts';
import { FRAME } from '../frame-words.ts';
import type { Field, FieldContext, FieldWords, Presence } from '../field.ts';
import { forExample } from './for-example.ts';

/** What one input of a card may hold. */
const SHORT = 100;
const LONG = 2000;

interface TextSpec<P extends Presence, F> extends FieldWords {
  readonly presence: P;
  readonly long?: boolean;
  /** A line in which something is told, such as a reason; long texts always are. */
  readonly tells?: boolean;
  /** Who reads what is told in it, where it is about no citizen. */
  readonly readBy?: Text;
  /** For references that must be free of CPR numbers, not merely cleaned of them. */
  readonly vet?: NonNullable<Field<string, P>['vet']>;
  /** A text that is known already and only has to be looked at. */
  readonly fallback?: (context: FieldContext<F>) => string | undefined;
  readonly check?: NonNullable<Field<string, P, F>['check']>;
  readonly asks?: NonNullable<Field<string, P, F>['asks']>;
  readonly asksOfValue?: true;
  readonly refuseCpr?: boolean;
}

const count = (characters: number, locale: string): string => characters.toLocaleString(locale);

const tooLong = (length: number, limit: number) => {
  const kept = length > KEPT;
  return words(
    `Teksten er på ${count(length, 'da-DK')} tegn, og der er plads til ${count(limit, 'da-DK')}. Kort den lidt ned – ${
      kept ? `jeg har beholdt de første ${count(KEPT, 'da-DK')}` : 'den står her endnu'
    }.`,
    `The text has ${count(length, 'en-GB')} characters and there is room for ${count(limit, 'en-GB')}. Please shorten it – ${
      kept ? `I kept the first ${count(KEPT, 'en-GB')}` : 'it is still here'
    }.`,
  );
};

const CPR_HERE = words(
  `${FRAME.noCpr.da} Brug jeres eget sagsnummer, fx 25/012345.`,
  `${FRAME.noCpr.en} Use your own case number, e.g. 25/012345.`,
);

/** A text in the person's own words, short (100 characters) or long (2.000). */
export const text = <P extends Presence, F = JsonRecord>(spec: TextSpec<P, F>): Field<string, P, F> => {
  const { long = false, tells = long, refuseCpr = false, fallback, ...rest } = spec;
  const limit = long ? LONG : SHORT;
  return {
    ...rest,
    words: long ? 'sentences' : 'line',
    ...(tells && { free: true }),
    ...(fallback && {
      proposes: true,
      // What others wrote goes into letters from here.
      fallback: (context: FieldContext<F>) => withoutMark(fallback(context) ?? '') || undefined,
    }),
    read: (raw) => {
      const value = raw.trim();
      if (value === '' || value.length > limit) return none;
      return one(value);
    },
    misread: (raw) => (raw.trim().length > limit ? tooLong(raw.trim().length, limit) : undefined),
    say: (value) => same(value),
    wire: (value) => value,
    input: (id, wire, _context, lang) =>
      inputText(id, wire, {
        maxLength: limit,
        multiline: long,
        placeholder: forExample(spec.example, lang),
      }),
    check: (value, context) =>
      refuseCpr && value.includes(CPR_REMOVED) ? CPR_HERE : spec.check?.(value, context),
  };
};
