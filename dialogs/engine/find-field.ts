import { readChoice } from '../../domain/danish/choice.ts';
import { fold } from '../../domain/danish/normalise.ts';
import type { Day } from '../../domain/day.ts';
import type { Field, FieldContext } from './field.ts';
import type { Flow } from './flow.ts';
import type { Named } from './named.ts';
import { fieldsIn } from './named.ts';
import { answersOf, stepsOf } from './position.ts';
import type { Run } from './run.ts';

/** Whether it is answered from a list. */
export const isChoice = ({ id, field }: Named, context: FieldContext): boolean =>
  field.input(id, undefined, context, 'da')['type'] === 'Input.ChoiceSet';

/** The fields of the steps that belong to the dialog now. */
export const fieldsOf = (flow: Flow, run: Run, today: Day): readonly Named[] =>
  stepsOf(flow, answersOf(flow, run, today), run.facts).flatMap(fieldsIn);

/** The one with this id. */
export const withId = (fields: readonly Named[], id: string): Named | undefined =>
  fields.find((named) => named.id === id);

const namesOf = ({ label, name }: Field): readonly string[] => [
  ...(name ? [name.da, name.en] : []),
  label.da,
  label.en,
];

/** Folded once: a message of many parts is held against all of them. */
const foldedNames = new WeakMap<Field, ReadonlySet<string>>();

/** Whether a name is a field's own: its name or its whole label. */
const isName = ({ field }: Named, name: string): boolean => {
  const names = foldedNames.get(field) ?? new Set(namesOf(field).map(fold));
  foldedNames.set(field, names);
  return names.has(fold(name));
};

/** By id, name or whole label, and nothing that is only nearly one. */
export const exactField = (fields: readonly Named[], name: string): Named | undefined =>
  withId(fields, name) ?? fields.find((named) => isName(named, name));

/** By id, name or label, or by what is nearly one. */
export const findField = (fields: readonly Named[], name: string): Named | undefined => {
  const exact = exactField(fields, name);
  if (exact) return exact;
  const reading = readChoice(
    name,
    fields.map(({ id, field }) => ({ id, names: [...namesOf(field), id] })),
  );
  return reading.kind === 'one' ? withId(fields, reading.value) : undefined;
};

/**
 * The field that `felt: svar` names. A sentence of one's own may have a colon too (»Idé: cykelværksted«): a name that
 * is only nearly one, or that of a row in a grid, counts where the field can read what follows.
 */
export const fieldBefore = (
  fields: readonly Named[],
  name: string,
  raw: string,
  context: FieldContext,
): Named | undefined => {
  const named = findField(fields, name);
  if (!named || raw.trim() === '') return named;
  const sure = named.id === name || (isName(named, name) && !named.field.grid);
  return sure || named.field.read(raw, context).kind !== 'none' ? named : undefined;
};
