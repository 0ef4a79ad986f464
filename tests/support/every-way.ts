import { moveOf } from '../../dialogs/engine/move.ts';
import type { Field } from '../../dialogs/engine/field.ts';
import type { Flow, Step } from '../../dialogs/engine/flow.ts';
import { answersOf, contextOf, positionOf, stepsOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { take } from '../../dialogs/engine/take.ts';
import type { Taken } from '../../dialogs/engine/taken.ts';
import { TODAY } from './fake-lookups.ts';

export type Values = Readonly<Record<string, string>>;

export const answer = (flow: Flow, run: Run, values: Values): Taken =>
  take(flow, run, { kind: 'answer', values }, TODAY);

export const typed = (flow: Flow, run: Run, sentence: string): Taken =>
  take(flow, run, moveOf(sentence), TODAY);

/** The ids a field's own input offers; none where it takes any text. */
export const offeredBy = (flow: Flow, run: Run, id: string, field: Field): readonly string[] => {
  const { choices } = field.input(id, undefined, contextOf(flow, run, TODAY), 'da');
  return Array.isArray(choices) ? choices.map(({ value }: { value: string }) => value) : [];
};

/** What a field takes as a press would send it: one of its choices, a day, or its own example. */
const fillOf = (flow: Flow, run: Run, id: string, field: Field): string => {
  const context = contextOf(flow, run, TODAY);
  const held = context.answers[id];
  if (held !== undefined) return field.wire(held);
  return offeredBy(flow, run, id, field)[0] ?? field.example.da;
};

/** The inputs of a step, each with something that can stand. */
export const filled = (flow: Flow, run: Run, step: Step): Values =>
  Object.fromEntries(Object.entries(step.fields).map(([id, field]) => [id, fillOf(flow, run, id, field)]));

const shapeOf = (flow: Flow, run: Run): string =>
  stepsOf(flow, answersOf(flow, run, TODAY), run.facts)
    .map(({ id }) => id)
    .join(' ');

/** The answers to a step that lead on by different ways: one for each shape the rest of the dialog can take. */
const waysOn = (flow: Flow, run: Run, step: Step): readonly Values[] => {
  const base = filled(flow, run, step);
  const variants = Object.entries(step.fields).flatMap(([id, field]) =>
    offeredBy(flow, run, id, field).map((value): Values => ({ ...base, [id]: value })),
  );
  const shapes = new Map<string, Values>();
  for (const values of [base, ...variants]) {
    const after = answer(flow, run, values).run;
    if (Object.keys(after.errors).length > 0) continue;
    const shape = shapeOf(flow, after);
    if (!shapes.has(shape)) shapes.set(shape, values);
  }
  return [...shapes.values()];
};

/** A place in a dialog, and how it was reached. */
export interface Place {
  readonly flow: Flow;
  readonly run: Run;
  /** The steps up to and including this one. */
  readonly way: readonly string[];
  readonly step: Step | undefined;
}

/** Every step of a dialog on every way through it, and the summary at the end of each, from a run that has begun. */
export const everyPlace = (flow: Flow, run: Run, way: readonly string[] = []): readonly Place[] => {
  const position = positionOf(flow, run, TODAY);
  const step = position.kind === 'step' ? position.step : undefined;
  const here: Place = { flow, run, way: [...way, step?.id ?? 'summary'], step };
  if (!step || run.trail.includes(step.id)) return [here];
  return [
    here,
    ...waysOn(flow, run, step).flatMap((values) => everyPlace(flow, answer(flow, run, values).run, here.way)),
  ];
};
