import type { Day } from '../../domain/day.ts';
import { text } from '../../domain/text.ts';
import { fieldsOf, findField } from './find-field.ts';
import type { Flow } from './flow.ts';
import type { Position } from './position.ts';
import { answersOf, stepsOf } from './position.ts';
import type { Run } from './run.ts';
import type { Taken } from './taken.ts';

const NOTHING_BEFORE = text(
  'Her begynder det – der er ikke noget før dette trin.',
  'This is the first step.',
);

/** One step back along the way that was walked, which is not always the order of the dialog. */
export const back = (flow: Flow, run: Run, position: Position, today: Day): Taken => {
  const steps = stepsOf(flow, answersOf(flow, run, today), run.facts).map(({ id }) => id);
  const trail = run.trail.filter((id) => steps.includes(id));
  const here = position.kind === 'step' ? trail.indexOf(position.step.id) : trail.length;
  const target = trail.at((here >= 0 ? here : trail.length) - 1);
  const first = here === 0 || target === undefined;
  return first ? { run, notes: [NOTHING_BEFORE] } : { run: { ...run, at: target }, notes: [] };
};

/** To the step that asks a field; without a field, the list of them. `aims`: the next sentence answers the field. */
export const edit = (flow: Flow, run: Run, name: string, aims: boolean, today: Day): Taken => {
  const fields = fieldsOf(flow, run, today);
  const found = name === '' ? undefined : findField(fields, name);
  if (found) return { run: { ...run, at: found.step.id, ...(aims && { aim: found.id }) }, notes: [] };
  const list = (lang: 'da' | 'en') =>
    fields.map(({ field }) => (field.name ?? field.label)[lang].toLowerCase()).join(' · ');
  return {
    run,
    notes: [
      text(
        `Hvad vil du rette? Skriv »ret« og et af disse: ${list('da')}.`,
        `What to change? Write "change" and one of these: ${list('en')}.`,
      ),
    ],
  };
};
