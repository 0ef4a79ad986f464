import { inputDate } from '../../../cards/elements.ts';
import { readDate } from '../../../domain/danish/date.ts';
import type { Reading } from '../../../domain/danish/reading.ts';
import { sayDay } from '../../../domain/danish/say.ts';
import type { Day } from '../../../domain/day.ts';
import { isDay } from '../../../domain/day.ts';
import type { JsonRecord } from '../../../domain/json.ts';
import { text } from '../../../domain/text.ts';
import type { Field, FieldContext, FieldWords } from '../field.ts';
import { noSuchDay } from './no-such-day.ts';

interface DateSpec<F> extends FieldWords {
  readonly fallback?: (context: FieldContext<F>) => Day | undefined;
  readonly check?: NonNullable<Field<Day, 'required', F>['check']>;
  readonly asks?: NonNullable<Field<Day, 'required', F>['asks']>;
}

type Check<F> = NonNullable<Field<Day, 'optional' | 'required', F>['check']>;

/** »1. juni« is the one that can stand: only where both can is it asked which. */
const reader =
  <F>(check: Check<F> | undefined) =>
  (raw: string, context: FieldContext<F>): Reading<Day> =>
    readDate(raw, context.today, (day) => check?.(day, context) === undefined);

/** A day that need not be given. */
export const maybeDate = <F = JsonRecord>(
  spec: FieldWords & { readonly check?: Check<F> },
): Field<Day, 'optional', F> => ({
  ...spec,
  presence: 'optional',
  read: reader(spec.check),
  noSuchDay,
  say: (value) => text(sayDay(value, 'da'), sayDay(value, 'en')),
  wire: (value) => value,
  input: (id, wire) => inputDate(id, wire !== undefined && isDay(wire) ? wire : undefined),
});

/** A day, with one that holds until the person gives another. Dates are read as Danes write them. */
export const date = <F = JsonRecord>(spec: DateSpec<F>): Field<Day, 'required', F> => ({
  ...spec,
  presence: 'required',
  read: reader(spec.check),
  noSuchDay,
  say: (value) => text(sayDay(value, 'da'), sayDay(value, 'en')),
  wire: (value) => value,
  input: (id, wire) => inputDate(id, wire !== undefined && isDay(wire) ? wire : undefined),
});

/** Any day does: whether words are a day alone does not go by when they are said. */
const SOME_DAY = '2027-01-01';

/** »1. marts« is no reason: for a day that holds until another is given, beside a field that takes any words. */
export const isDayAlone = (raw: string): boolean => readDate(raw, SOME_DAY).kind !== 'none';
