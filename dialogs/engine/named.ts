import type { Field } from './field.ts';
import type { Flow, Step } from './flow.ts';

/** A field with its id and where it is asked. */
export interface Named {
  readonly id: string;
  readonly field: Field;
  readonly step: Step;
}

/** A dialog never changes, and a card looks through its fields a dozen times: listed once. */
const listed = new WeakMap<Step, readonly Named[]>();

/** What a step asks, in the order of its card. */
export const fieldsIn = (step: Step): readonly Named[] => {
  const known = listed.get(step);
  if (known) return known;
  const fields = Object.entries(step.fields).map(([id, field]) => ({ id, field, step }));
  listed.set(step, fields);
  return fields;
};

/**
 * The fields of every step, also of those that other answers would lead to. An id may come again: two steps of which
 * one belongs to the dialog at a time ask for the same in their own way (`fieldsOf` in find-field.ts knows which).
 */
export const everyField = (flow: Flow): readonly Named[] => flow.steps.flatMap(fieldsIn);
