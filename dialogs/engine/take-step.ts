import type { Values } from './parts.ts';
import type { Day } from '../../domain/day.ts';
import { accept, demand } from './accept.ts';
import type { FieldContext } from './field.ts';
import type { Flow, Step } from './flow.ts';
import { fieldsIn } from './named.ts';
import { rawFrom } from './parts.ts';
import type { Position } from './position.ts';
import { applies, contextOf, openFields } from './position.ts';
import type { Run } from './run.ts';
import type { Taken } from './taken.ts';
import { sameJson } from '../../domain/json.ts';

/** Nobody is sent back anywhere any more. */
export const goingOn = (run: Run): Run => {
  const { at: _, aim: __, ...rest } = run;
  return rest;
};

/**
 * The step is answered: "back" will find it, and nobody is sent back to it any more. What its fields held by default
 * becomes an answer, so that a draft confirmed on another day says what was seen.
 */
export const passed = (flow: Flow, run: Run, step: Step, today: Day): Run => {
  const context = contextOf(flow, run, today);
  const seen = fieldsIn(step).flatMap(({ id, field }) => {
    const held = context.answers[id];
    return held === undefined || !applies(field, context) ? [] : [[id, held]];
  });
  return {
    ...goingOn(run),
    answers: { ...run.answers, ...(Object.fromEntries(seen) as Run['answers']) },
    trail: run.trail.includes(step.id) ? run.trail : [...run.trail, step.id],
  };
};

/** The next sentence is about no field in particular. */
export const withoutAim = (run: Run): Run => {
  const { aim: _, ...rest } = run;
  return rest;
};

/** Who asked to change an answer and has given another is not asked for it any more. */
const withoutReached = (before: Run, run: Run): Run => {
  const { aim } = run;
  if (aim === undefined || aim in run.errors) return run;
  const answer = run.answers[aim];
  const isOld = sameJson(answer, before.answers[aim]);
  return answer === undefined || isOld ? run : withoutAim(run);
};

/** Takes every input of a step's card that came along; keys the step does not ask for are dropped. */
const takeValues = (flow: Flow, run: Run, step: Step, values: Values, today: Day): Run => {
  const taken = fieldsIn(step).reduce((now, { id, field }) => {
    const context = contextOf(flow, now, today);
    const raw = rawFrom(id, field, values, context);
    return raw === undefined ? now : accept(now, id, field, raw, context);
  }, run);
  return withoutReached(run, taken);
};

/** The ids still to be answered in a step. */
export const openIn = (flow: Flow, run: Run, step: Step, today: Day): readonly string[] =>
  openFields(step, run, contextOf(flow, run, today));

/** Says at every open field that it is missing, unless it says something better already. */
export const demandAll = (flow: Flow, run: Run, step: Step, today: Day): Run =>
  openIn(flow, run, step, today).reduce((now, id) => {
    const field = step.fields[id];
    return field && !(id in now.errors) ? demand(now, id, field) : now;
  }, run);

/** Takes a step's inputs; passes the step when nothing is missing, else says at each field what is. */
export const answerStep = (flow: Flow, run: Run, step: Step, values: Values, today: Day): Taken => {
  const taken = takeValues(flow, run, step, values, today);
  const complete = openIn(flow, taken, step, today).length === 0;
  return {
    run: complete ? passed(flow, taken, step, today) : demandAll(flow, taken, step, today),
    notes: [],
  };
};

/** Forgets what was wrong in the fields of a step that need no answer. */
export const skipped = (run: Run, step: Step, context: FieldContext): Run => {
  const free = fieldsIn(step).filter(
    ({ field }) => field.presence === 'optional' || field.fallback?.(context) !== undefined,
  );
  const without = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !free.some((other) => other.id === id)));
  return { ...run, errors: without(run.errors), typed: without(run.typed) };
};

/** Inputs that travel with "back", "later" or "edit" are kept where they are valid or can be mended later. */
export const keep = (flow: Flow, run: Run, position: Position, values: Values, today: Day): Taken => {
  if (position.kind === 'summary') return { run, notes: [] };
  const filled = Object.fromEntries(Object.entries(values).filter(([, raw]) => raw.trim() !== ''));
  return { run: takeValues(flow, run, position.step, filled, today), notes: [] };
};
