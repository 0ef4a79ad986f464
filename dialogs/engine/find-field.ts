import { readChoice } from '../../domain/danish/choice.ts';
import type { Day } from '../../domain/day.ts';
import type { Field } from './field.ts';
import type { Flow, Step } from './flow.ts';
import { answersOf, stepsOf } from './position.ts';
import type { Run } from './run.ts';

/** A field with its id and where it is asked. */
export interface Named {
  readonly id: string;
  readonly field: Field;
  readonly step: Step;
}

/** The fields of the steps that belong to the dialog now. */
export const fieldsOf = (flow: Flow, run: Run, today: Day): readonly Named[] =>
  stepsOf(flow, answersOf(flow, run, today)).flatMap((step) =>
    Object.entries(step.fields).map(([id, field]) => ({ id, field, step })),
  );

/** By id, by label, or by what is nearly the label. */
export const findField = (fields: readonly Named[], name: string): Named | undefined => {
  const exact = fields.find(({ id }) => id === name);
  if (exact) return exact;
  const reading = readChoice(
    name,
    fields.map(({ id, field }) => ({ id, names: [field.label.da, field.label.en, id] })),
  );
  return reading.kind === 'one' ? fields.find(({ id }) => id === reading.value) : undefined;
};
