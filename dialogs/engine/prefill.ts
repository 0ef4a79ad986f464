import type { Day } from '../../domain/day.ts';
import { sameJson } from '../../domain/json.ts';
import { accept } from './accept.ts';
import type { Field } from './field.ts';
import type { Flow } from './flow.ts';
import { everyField } from './named.ts';
import { calm } from './nudge.ts';
import type { Values } from './parts.ts';
import { contextOf } from './position.ts';
import { rechecked } from './recheck.ts';
import type { Run } from './run.ts';
import { withSaid } from './run.ts';
import { openIn, passed, withoutAim } from './take-step.ts';

/** The steps at the beginning that need nobody, because all they ask was said or can only be one thing. */
const passKnown = (flow: Flow, from: Run, today: Day): Run => {
  let run = from;
  for (const step of flow.steps) {
    if (!step.known || openIn(flow, run, step, today).length > 0) break;
    run = passed(flow, run, step, today);
  }
  return run;
};

interface Value {
  readonly id: string;
  readonly field: Field;
  readonly raw: string;
}

/** What was said, in the order of the dialog; a field that asks the store is left to the person. */
const valuesIn = (flow: Flow, given: Values): readonly Value[] =>
  everyField(flow).flatMap(({ id, field }) => {
    const raw = Object.hasOwn(given, id) ? given[id] : undefined;
    return raw === undefined || field.vet ? [] : [{ id, field, raw }];
  });

/**
 * Gives a new run the values that were said when it began, by field id and as raw as an answer: what cannot stand is shown
 * at its field. No step counts as answered by it, so nobody confirms what they have not seen, but for those that pass
 * by themselves.
 */
export const prefill = (flow: Flow, run: Run, given: Values, today: Day): Run => {
  const filled = valuesIn(flow, given).reduce(
    (now, { id, field, raw }) =>
      now.answers[id] === undefined ? accept(now, id, field, raw, contextOf(flow, now, today)) : now,
    run,
  );
  return passKnown(flow, filled, today);
};

const isAsBefore = (before: Run, run: Run, id: string): boolean =>
  sameJson(before.answers[id], run.answers[id]) && !(id in before.errors) && !(id in run.errors);

/** A run that was under way, and the fields that hold something else since. */
export interface Renewed {
  readonly run: Run;
  readonly changed: readonly string[];
}

/**
 * Gives a run that is under way what was said when its dialog was asked for again: it is the newest word, also where
 * something else was answered before, and the answers beside it are judged by it. What says nothing new changes nothing.
 */
export const renewed = (flow: Flow, before: Run, given: Values, today: Day): Renewed => {
  const changed: string[] = [];
  let run = calm(before);
  for (const { id, field, raw } of valuesIn(flow, given)) {
    const next = accept(run, id, field, raw, contextOf(flow, run, today));
    if (raw.trim() === '' || isAsBefore(run, next, id)) continue;
    changed.push(id);
    run = id in next.errors ? next : withSaid(next, id);
  }
  if (changed.length === 0) return { run: passKnown(flow, before, today), changed };
  const judged = rechecked(flow, before, run, today);
  const reached = judged.aim !== undefined && changed.includes(judged.aim) && !(judged.aim in judged.errors);
  return { run: passKnown(flow, reached ? withoutAim(judged) : judged, today), changed };
};
