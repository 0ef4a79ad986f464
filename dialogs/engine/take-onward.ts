import type { Day } from '../../domain/day.ts';
import type { Flow, Step } from './flow.ts';
import { answersOf, stepsOf } from './position.ts';
import type { Run } from './run.ts';
import { goingOn, openIn, passed } from './take-step.ts';

const firstNotPassed = (flow: Flow, run: Run, today: Day): Step | undefined =>
  stepsOf(flow, answersOf(flow, run, today), run.facts).find(
    (step) => !run.trail.includes(step.id) || openIn(flow, run, step, today).length > 0,
  );

/** Passes steps as long as nothing is missing in them and `through` lets it. */
export const passedWhile = (flow: Flow, from: Run, through: (step: Step) => boolean, today: Day): Run => {
  let run = goingOn(from);
  for (let step = firstNotPassed(flow, run, today); step; step = firstNotPassed(flow, run, today)) {
    // A step that confirms shows everything, and waits for it.
    if (step.confirms === true || openIn(flow, run, step, today).length > 0 || !through(step)) break;
    run = passed(flow, run, step, today);
  }
  return run;
};

/** To the first step that lacks something, or that nobody has answered anything in: what may be left out is still offered. */
export const onward = (flow: Flow, run: Run, today: Day): Run =>
  passedWhile(flow, run, ({ fields }) => Object.keys(fields).some((id) => id in run.answers), today);

/** To the first step that lacks something; steps that may be left as they are are passed over. */
export const towardsEnd = (flow: Flow, run: Run, today: Day): Run =>
  passedWhile(flow, run, () => true, today);
