import { inputChoices } from '../../../cards/elements.ts';
import { readChoice } from '../../../domain/danish/choice.ts';
import { none, one } from '../../../domain/danish/reading.ts';
import type { Reading } from '../../../domain/danish/reading.ts';
import type { JsonRecord } from '../../../domain/json.ts';
import { same } from '../../../domain/text.ts';
import { listed } from '../../role-words.ts';
import type { Field, FieldContext, FieldWords, Presence } from '../field.ts';
import type { Option } from './choice.ts';

interface ChoicesSpec<Id extends string, P extends Presence, F> extends FieldWords {
  readonly presence: P;
  /** All that is known by its name. */
  readonly options: (context: FieldContext<F>) => readonly Option<Id>[];
  /** Those that stand on the card, if not all: another one that is said is for `check` to refuse. */
  readonly offered?: (context: FieldContext<F>) => readonly Id[];
  readonly fallback?: (context: FieldContext<F>) => readonly Id[] | undefined;
  readonly check?: NonNullable<Field<readonly Id[], P, F>['check']>;
  readonly asks?: NonNullable<Field<readonly Id[], P, F>['asks']>;
}

/** »a, b og c«, as a card sends it and as people write it. */
const partsOf = (raw: string): readonly string[] => {
  const parts = raw.split(/[,;+&]|\s(?:og|and|samt)\s/u).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== '');
};

/** One or more of some options; each part of what is typed is read like a single choice. */
export const choices = <Id extends string, P extends Presence, F = JsonRecord>(
  spec: ChoicesSpec<Id, P, F>,
): Field<readonly Id[], P, F> => {
  const { options, offered, ...rest } = spec;
  const readPart = (part: string, known: readonly Option<Id>[]): Id | undefined => {
    const exact = known.find(({ id }) => id === part);
    if (exact) return exact.id;
    const named = known.map(({ id, label, synonyms = [] }) => ({
      id,
      names: [label.da, label.en, ...synonyms],
    }));
    const reading = readChoice(part, named);
    // Only ids of the options come back, so the narrower type holds.
    return reading.kind === 'one' ? (reading.value as Id) : undefined;
  };
  const onCard = (context: FieldContext<F>): readonly Option<Id>[] => {
    const these = offered?.(context);
    return options(context).filter((option) => these?.includes(option.id) ?? true);
  };
  return {
    ...rest,
    choices: (context) => onCard(context).map(({ label }) => label),
    read: (raw, context): Reading<readonly Id[]> => {
      const known = options(context);
      const whole = readPart(raw, known);
      const parts = whole === undefined ? partsOf(raw) : [];
      // In Danish and in English, and no more: else it is a text of any length.
      if (parts.length > 2 * known.length) return none;
      const found = whole === undefined ? parts.map((part) => readPart(part, known)) : [whole];
      const ids = found.flatMap((id) => id ?? []);
      return ids.length === 0 || ids.length < found.length ? none : one([...new Set(ids)]);
    },
    say: (values, context) => {
      const known = options(context);
      return listed(values.map((value) => known.find(({ id }) => id === value)?.label ?? same(value)));
    },
    wire: (values) => values.join(','),
    input: (id, wire, context, lang) => {
      const shown = onCard(context);
      const chosen = (wire ?? '').split(',').filter((value) => shown.some((option) => option.id === value));
      return inputChoices(
        id,
        chosen.join(','),
        shown.map((option) => ({ title: option.label[lang], value: option.id })),
      );
    },
  };
};
