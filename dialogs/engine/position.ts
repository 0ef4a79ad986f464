import type { Day } from '../../domain/day.ts';
import type { Json, JsonRecord } from '../../domain/json.ts';
import type { Field, FieldContext } from './field.ts';
import type { Flow, Step } from './flow.ts';
import { fieldsIn } from './named.ts';
import type { Run } from './run.ts';

export const SUMMARY = 'summary';

/** Where a run stands: at a step, or at the summary before anything is stored. */
export type Position =
  | { readonly kind: 'step'; readonly step: Step; readonly number: number; readonly of: number }
  | { readonly kind: 'summary'; readonly number: number; readonly of: number };

interface Answered {
  readonly flow: Flow;
  readonly today: Day;
  readonly answers: JsonRecord;
}

/** A run never changes, and a card asks for its answers a dozen times: worked out once for as long as it is held. */
const known = new WeakMap<Run, Answered>();

/** Answers with the fallbacks of what nobody answered: what holds if the person changes nothing. */
export const answersOf = (flow: Flow, run: Run, today: Day): JsonRecord => {
  const before = known.get(run);
  if (before?.flow === flow && before.today === today) return before.answers;
  const answers = workedOut(flow, run, today);
  known.set(run, { flow, today, answers });
  return answers;
};

const workedOut = (flow: Flow, run: Run, today: Day): JsonRecord => {
  const answers: Record<string, Json | undefined> = {};
  for (const step of flow.steps) {
    if (step.when && !step.when(answers, run.facts)) continue;
    for (const { id, field } of fieldsIn(step)) {
      const given = run.answers[id];
      const context = { today, facts: run.facts, answers };
      const value = given === undefined || id in run.errors ? field.fallback?.(context) : given;
      if (value !== undefined) answers[id] = value;
    }
  }
  return answers;
};

/** What a field may look at when it reads, shows or proposes: answers with their fallbacks, facts, the day. */
export const contextOf = (flow: Flow, run: Run, today: Day): FieldContext => ({
  today,
  facts: run.facts,
  answers: answersOf(flow, run, today),
});

/** The steps that belong to the dialog with these answers. */
export const stepsOf = (flow: Flow, answers: JsonRecord, facts: JsonRecord): readonly Step[] =>
  flow.steps.filter((step) => !step.when || step.when(answers, facts));

/** Whether the other answers leave a field anything to say. */
export const applies = (field: Field, context: FieldContext): boolean => field.applies?.(context) !== false;

/** Still to be answered: required and neither given nor held by a fallback, or given and wrong. */
const isOpen = (id: string, field: Field, run: Run, context: FieldContext): boolean =>
  (id in run.errors || (field.presence === 'required' && context.answers[id] === undefined)) &&
  applies(field, context);

/** Ids in the order of the step. */
export const openFields = (step: Step, run: Run, context: FieldContext): readonly string[] =>
  fieldsIn(step)
    .filter(({ id, field }) => isOpen(id, field, run, context))
    .map(({ id }) => id);

/**
 * The first step that somebody went back to, was never passed, or lacks a valid answer: one rule for going on,
 * editing, resuming after a change of the dialog, and branches.
 */
export const positionOf = (flow: Flow, run: Run, today: Day): Position => {
  const context = contextOf(flow, run, today);
  const steps = stepsOf(flow, context.answers, run.facts);
  const separate = steps.at(-1)?.confirms !== true;
  const of = steps.length + (separate ? 1 : 0);
  const gone = steps.findIndex((step) => step.id === run.at);
  const next = steps.findIndex(
    (step) => !run.trail.includes(step.id) || openFields(step, run, context).length > 0,
  );
  const index = gone >= 0 ? gone : next >= 0 ? next : separate ? -1 : steps.length - 1;
  const step = steps[index];
  return step ? { kind: 'step', step, number: index + 1, of } : { kind: 'summary', number: of, of };
};

/** What a button names as its place, so that one of an earlier card cannot answer this one. */
export const placeId = (position: Position): string =>
  position.kind === 'step' ? position.step.id : SUMMARY;

/** Whether this place shows everything and can confirm it: the summary, or a step whose card is one. */
export const confirmsAt = (flow: Flow, run: Run, position: Position, today: Day): boolean => {
  if (position.kind === 'summary') return true;
  if (!position.step.confirms || position.number !== position.of) return false;
  const answers = answersOf(flow, run, today);
  return stepsOf(flow, answers, run.facts).every(
    (step) => step.id === position.step.id || run.trail.includes(step.id),
  );
};
