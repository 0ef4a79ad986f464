import type { Day } from '../../domain/day.ts';
import { reject } from './accept.ts';
import { answersOf, contextOf, stepsOf } from './position.ts';
import type { Flow } from './flow.ts';
import type { Run } from './run.ts';

/** Puts aside what was right when it was given, and is not so beside an answer that was changed since. */
export const rechecked = (flow: Flow, run: Run, today: Day): Run => {
  let now = run;
  for (const { fields } of stepsOf(flow, answersOf(flow, run, today), run.facts))
    for (const [id, field] of Object.entries(fields)) {
      const value = now.answers[id];
      if (value === undefined || id in now.errors) continue;
      const problem = field.check?.(value, contextOf(flow, now, today));
      if (problem) now = reject(now, id, problem, field.wire(value));
    }
  return now;
};
