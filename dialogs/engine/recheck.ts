import type { Day } from '../../domain/day.ts';
import { accept, reject, withoutError } from './accept.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './find-field.ts';
import { applies, contextOf } from './position.ts';
import type { Flow } from './flow.ts';
import type { Run } from './run.ts';

/** What was put aside by a field's own check, with the value it was; `undefined` where something else was wrong with it. */
const asideIn = (flow: Flow, before: Run, id: string, field: Field, today: Day): string | undefined => {
  const typed = before.typed[id];
  const error = before.errors[id];
  if (typed === undefined || !error) return undefined;
  const context = contextOf(flow, before, today);
  const reading = field.read(typed, context);
  const judged = reading.kind === 'one' ? field.check?.(reading.value, context) : undefined;
  return judged?.da === error.da ? typed : undefined;
};

/**
 * Judges again what stands beside an answer that was changed: it puts aside what was right when it was given and is not
 * so any more, and takes up what was put aside and is right now. `before`: the run as it was before the change.
 */
export const rechecked = (flow: Flow, before: Run, run: Run, today: Day): Run => {
  let now = run;
  for (const { id, field } of fieldsOf(flow, run, today)) {
    if (!applies(field, contextOf(flow, now, today))) {
      now = withoutError(now, id);
      continue;
    }
    if (id in now.errors) {
      const same = now.errors[id] === before.errors[id];
      const typed = same ? asideIn(flow, before, id, field, today) : undefined;
      if (typed !== undefined) now = accept(now, id, field, typed, contextOf(flow, now, today));
      continue;
    }
    const value = now.answers[id];
    if (value === undefined) continue;
    const problem = field.check?.(value, contextOf(flow, now, today));
    if (problem) now = reject(now, id, problem, field.wire(value));
  }
  return now;
};
