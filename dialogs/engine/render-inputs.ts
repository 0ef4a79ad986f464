import type { Element } from '../../cards/elements.ts';
import { hint, problem, words } from '../../cards/elements.ts';
import { withoutMark } from '../../domain/danish/cpr.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { Field, FieldContext } from './field.ts';
import { labelOf } from './label-of.ts';
import type { Flow, Step } from './flow.ts';
import { FRAME } from './frame-words.ts';
import type { Look } from './look.ts';
import type { Named } from './named.ts';
import { fieldsIn } from './named.ts';
import { partInput, partsAsked, splitParts } from './parts.ts';
import { contextOf } from './position.ts';
import type { Run } from './run.ts';

const labelled = (field: Field, context: FieldContext, lang: Lang): string => {
  const label = labelOf(field, context)[lang];
  return field.presence === 'optional' ? `${label} (${FRAME.optional[lang]})` : label;
};

const input = (flow: Flow, run: Run, { id, field }: Named, { today, lang }: Look): readonly Element[] => {
  const context = contextOf(flow, run, today);
  const value = context.answers[id];
  const error = run.errors[id];
  const typed = error ? run.typed[id] : undefined;
  const known = typed ?? (value === undefined ? undefined : field.wire(value));
  const wire = known && (withoutMark(known) || undefined);
  const parts = partsAsked(field, context);
  const given = run.answers[id];
  const understood = error || given === undefined ? undefined : field.understood?.(given);
  // Under every free text, whoever wrote the dialog.
  const below = new Set<Text>([
    ...(understood ? [understood] : []),
    // Where a field may have parts, its hint says how to answer them.
    ...(field.hint && !error && (!field.parts || parts.length > 0) ? [field.hint] : []),
    ...(field.free ? [field.readBy ?? FRAME.onlyWhatIsNeeded] : []),
  ]);
  const answers = parts.length > 0 && wire !== undefined ? splitParts(wire) : undefined;
  const label = labelled(field, context, lang);
  return [
    ...(parts.length > 0
      ? [words(label, { spacing: 'Medium' })]
      : [{ ...field.input(id, wire, context, lang), label, spacing: 'Medium' }]),
    ...parts.map((part) => ({
      ...field.input(partInput(id, part.id), answers?.get(part.id), context, lang),
      label: part.label[lang],
    })),
    ...(error ? [problem(error[lang])] : []),
    ...[...below].map((line) => hint(line[lang])),
  ];
};

const FOLD = 'folded';

/** The inputs of a step: one per field, what was answered in them, errors at the field, folded where it may be. */
export const inputs = (flow: Flow, run: Run, step: Step, look: Look): readonly Element[] => {
  const all = fieldsIn(step).flatMap((named) => input(flow, run, named, look));
  if (!step.folded) return all;
  const context = contextOf(flow, run, look.today);
  const opened = fieldsIn(step).some(
    ({ id, field }) =>
      id in run.errors || (id in run.answers && run.answers[id] !== field.fallback?.(context)),
  );
  return [
    words(step.folded[look.lang]),
    {
      type: 'ActionSet',
      actions: [{ type: 'Action.ToggleVisibility', title: FRAME.open[look.lang], targetElements: [FOLD] }],
    },
    { type: 'Container', id: FOLD, isVisible: opened, items: all },
  ];
};
