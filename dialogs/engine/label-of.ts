import type { Text } from '../../domain/text.ts';
import type { Field, FieldContext } from './field.ts';

/** What a field is called on a card. */
export const labelOf = (field: Field, context: FieldContext): Text => field.labelIn?.(context) ?? field.label;
