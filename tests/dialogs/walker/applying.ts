import type { Field } from '../../../dialogs/engine/field.ts';
import type { Going, Walk } from './walk.ts';
import { today } from './walk.ts';

/** What may stand in other fields, by field id. */
export type Others = ReadonlyMap<string, readonly string[]>;

/** The fields of a dialog that have nothing to say beside some answers. */
export const dependent = ({ flow }: Going): readonly (readonly [string, Field])[] =>
  flow.steps.flatMap(({ fields }) => Object.entries(fields).filter(([, field]) => field.applies));

/** The answers that somebody believes in. */
export const believed = ({ fields }: Going): Others =>
  new Map([...fields].map(([id, { allowed }]) => [id, allowed]));

/**
 * Whether a field has something to say beside the others: the dialog's own rule, asked about each answer by itself.
 * »perhaps« where nobody knows which answer stands.
 */
export const says = (walk: Walk, field: Field, others: Others): 'yes' | 'perhaps' | 'no' => {
  const verdicts = [...others].map(([id, values]) => {
    const each = values
      .filter((value) => value !== '')
      .map((value) => field.applies?.({ today: today(walk), facts: {}, answers: { [id]: value } }) !== false);
    if (each.length === 0 || !each.includes(false)) return 'yes';
    return each.includes(true) || values.includes('') ? 'perhaps' : 'no';
  });
  if (verdicts.includes('no')) return 'no';
  return verdicts.includes('perhaps') ? 'perhaps' : 'yes';
};
