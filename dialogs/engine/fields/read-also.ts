import type { Json } from '../../../domain/json.ts';
import { one } from '../../../domain/danish/reading.ts';
import type { Field, FieldContext, Presence } from '../field.ts';

/**
 * A field that also reads answers said in words of their own: `said` gives what such words mean, and `undefined` leaves
 * them to the field. `isNoText`: which words answer it also where a later step asks for a text.
 */
export const readAlso = <V extends Json, P extends Presence, F>(
  field: Field<V, P, F>,
  said: (raw: string, context: FieldContext<F>) => V | undefined,
  isNoText: (raw: string) => boolean,
): Field<V, P, F> => ({
  ...field,
  isNoText,
  read: (raw, context) => {
    const value = said(raw, context);
    return value === undefined ? field.read(raw, context) : one(value);
  },
});
