import type { Element } from '../../cards/elements.ts';
import { button, hint, row, subheading } from '../../cards/elements.ts';
import type { Flow, Step } from './flow.ts';
import { FRAME } from './frame-words.ts';
import { labelOf } from './label-of.ts';
import type { Look } from './look.ts';
import { fieldsIn } from './named.ts';
import { applies, contextOf } from './position.ts';
import type { Run } from './run.ts';

/** What was answered in a step, a label over each answer. */
export const answeredRows = (flow: Flow, step: Step, run: Run, { today, lang }: Look): readonly Element[] => {
  const context = contextOf(flow, run, today);
  const rows = fieldsIn(step).flatMap(({ id, field }) => {
    const value = context.answers[id];
    if (!applies(field, context)) return [];
    // A folded step is long: what nobody touched in it is left out.
    if (step.folded && (value === undefined || value === field.fallback?.(context))) return [];
    const said = value === undefined ? FRAME.none : field.say(value, context);
    return [row(labelOf(field, context)[lang], said[lang])];
  });
  return rows.length > 0 ? rows : [hint(FRAME.untouched[lang])];
};

/** The button that goes back to a step; it stands on the card of the step `here`. */
export const changeButton = (run: Run, step: Step, here: string, { lang }: Look): Element => ({
  type: 'ActionSet',
  actions: [
    button({
      title: FRAME.change[lang],
      verb: 'edit',
      data: { run: run.id, step: here, field: Object.keys(step.fields)[0] ?? '' },
      inputs: true,
    }),
  ],
});

/** Every answered step with a way to change it. */
export const summaryOf = (
  flow: Flow,
  run: Run,
  steps: readonly Step[],
  here: string,
  look: Look,
): readonly Element[] =>
  steps.map((step) => ({
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            verticalContentAlignment: 'Center',
            items: [subheading(step.title[look.lang])],
          },
          { type: 'Column', width: 'auto', items: [changeButton(run, step, here, look)] },
        ],
      },
      ...answeredRows(flow, step, run, look),
    ],
  }));
