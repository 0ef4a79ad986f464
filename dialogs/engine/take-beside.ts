import type { Day } from '../../domain/day.ts';
import { sameJson } from '../../domain/json.ts';
import type { Field, FieldContext } from './field.ts';
import type { Named } from './named.ts';
import { fieldsOf, isChoice } from './find-field.ts';
import type { Flow } from './flow.ts';
import type { Position } from './position.ts';
import { applies, contextOf } from './position.ts';
import type { Run } from './run.ts';
import { openIn } from './take-step.ts';

/** Whether it is still a question to the person: what only stands there by default was answered by nobody. */
export const isUnanswered = (run: Run, { id, field }: Named, context: FieldContext): boolean => {
  const answer = run.answers[id];
  if (answer === undefined || id in run.errors) return true;
  const held = sameJson(answer, field.fallback?.(context));
  return held && run.said?.includes(id) !== true;
};

/** Whether a sentence is an answer to a field, and one alone. */
export const reads = (field: Field, sentence: string, context: FieldContext): boolean =>
  field.read(sentence, context).kind === 'one';

/** Where a day that the calendar does not have was meant: the first such question nobody has answered. */
export const lostIn = (
  run: Run,
  here: readonly Named[],
  sentence: string,
  context: FieldContext,
): Named | undefined => {
  const days = here.filter(
    ({ field }) => field.noSuchDay?.(sentence, context.today) && applies(field, context),
  );
  return days.find((named) => isUnanswered(run, named, context)) ?? days[0];
};

/**
 * What the asked question cannot read and one other open choice of the card can, is for that one. A budget or an amount
 * reads many a sentence with a number in it; a name on a list is no accident.
 */
export const openBeside = (
  flow: Flow,
  run: Run,
  position: Position,
  asked: Named,
  sentence: string,
  today: Day,
): Named | undefined => {
  if (position.kind === 'summary') return undefined;
  const open = openIn(flow, run, position.step, today);
  const context = contextOf(flow, run, today);
  const [only, ...more] = fieldsOf(flow, run, today).filter(
    (named) =>
      named.step.id === position.step.id &&
      named.id !== asked.id &&
      open.includes(named.id) &&
      isChoice(named, context) &&
      reads(named.field, sentence, context),
  );
  return more.length === 0 ? only : undefined;
};
