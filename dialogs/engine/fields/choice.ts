import { inputChoice } from '../../../cards/elements.ts';
import { readChoice } from '../../../domain/danish/choice.ts';
import { fold } from '../../../domain/danish/normalise.ts';
import { one } from '../../../domain/danish/reading.ts';
import type { JsonRecord } from '../../../domain/json.ts';
import type { Text } from '../../../domain/text.ts';
import { same } from '../../../domain/text.ts';
import type { Field, FieldContext, FieldWords, Presence } from '../field.ts';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: Text;
  /** Other words for it, in any language. */
  readonly synonyms?: readonly string[];
}

interface ChoiceSpec<Id extends string, P extends Presence, F> extends FieldWords {
  readonly presence: P;
  readonly options: (context: FieldContext<F>) => readonly Option<Id>[];
  readonly fallback?: (context: FieldContext<F>) => Id | undefined;
  /** All options in sight; else a list that folds out. */
  readonly expanded?: boolean;
  readonly grid?: Text;
  readonly resets?: readonly string[];
  readonly check?: NonNullable<Field<Id, P, F>['check']>;
  readonly labelIn?: NonNullable<Field<Id, P, F>['labelIn']>;
}

/** No option is called anything longer. */
const LONGEST_NAME = 200;

const EMPTY: Text = { da: 'Vælg', en: 'Choose' };

/** One of some options; typed answers may be labels, synonyms or near misses of them. */
export const choice = <Id extends string, P extends Presence, F = JsonRecord>(
  spec: ChoiceSpec<Id, P, F>,
): Field<Id, P, F> => {
  const { options, expanded = false, ...rest } = spec;
  const named = (context: FieldContext<F>) =>
    options(context).map(({ id, label, synonyms = [] }) => ({
      id,
      names: [label.da, label.en, ...synonyms],
    }));
  return {
    ...rest,
    read: (raw, context) => {
      const known = options(context);
      const exact = known.find(({ id }) => id === raw.trim());
      // Only ids of the options come back, so the narrower type holds.
      return exact ? one(exact.id) : (readChoice(raw, named(context)) as ReturnType<Field<Id>['read']>);
    },
    names: (raw, context) => {
      if (raw.length > LONGEST_NAME) return false;
      const said = fold(raw);
      return named(context).some(({ id, names }) => [id, ...names].some((name) => fold(name) === said));
    },
    choices: (context) => options(context).map(({ label }) => label),
    say: (value, context) => options(context).find(({ id }) => id === value)?.label ?? same(value),
    wire: (value) => value,
    input: (id, wire, context, lang) =>
      // What was typed and is no choice cannot stand in the list; the error under it says so.
      inputChoice(id, options(context).some((option) => option.id === wire) ? wire : undefined, {
        choices: options(context).map((option) => ({ title: option.label[lang], value: option.id })),
        expanded,
        placeholder: EMPTY[lang],
      }),
  };
};

export const YES_NO: readonly Option<'yes' | 'no'>[] = [
  { id: 'yes', label: { da: 'Ja', en: 'Yes' } },
  { id: 'no', label: { da: 'Nej', en: 'No' } },
];
