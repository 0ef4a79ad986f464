import type { Day } from '../../domain/day.ts';
import { accept } from './accept.ts';
import type { Flow } from './flow.ts';
import { contextOf } from './position.ts';
import type { Run } from './run.ts';
import { openIn, passed } from './take-step.ts';

/** The steps at the beginning that need nobody, because all they ask was said or can only be one thing. */
const passKnown = (flow: Flow, from: Run, today: Day): Run => {
  let run = from;
  for (const step of flow.steps) {
    if (!step.known || openIn(flow, run, step, today).length > 0) break;
    run = passed(flow, run, step, today);
  }
  return run;
};

const filledWith = (flow: Flow, run: Run, values: Readonly<Record<string, string>>, today: Day): Run =>
  flow.steps
    .flatMap(({ fields }) => Object.entries(fields))
    .reduce((now, [id, field]) => {
      const raw = Object.hasOwn(values, id) ? values[id] : undefined;
      if (raw === undefined || field.vet || now.answers[id] !== undefined) return now;
      return accept(now, id, field, raw, contextOf(flow, now, today));
    }, run);

/**
 * Gives a run the values that were said when it began, by field id and as raw as an answer: what cannot stand is shown
 * at its field. No step counts as answered by it, so nobody confirms what they have not seen, but for those that pass
 * by themselves. What was answered before stays, and a field that asks the store is left to the person.
 */
export const prefill = (flow: Flow, run: Run, values: Readonly<Record<string, string>>, today: Day): Run =>
  passKnown(flow, filledWith(flow, run, values, today), today);
