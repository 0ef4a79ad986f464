import type { Element } from '../../cards/elements.ts';
import { button, hint, notice, row, words } from '../../cards/elements.ts';
import type { Text } from '../../domain/text.ts';
import type { Flow, Step } from './flow.ts';
import { FRAME } from './frame-words.ts';
import type { Look } from './look.ts';
import type { Position } from './position.ts';
import { answersOf, confirmsAt, contextOf, placeId, stepsOf } from './position.ts';
import type { Run } from './run.ts';

const answeredRows = (flow: Flow, step: Step, run: Run, { today, lang }: Look): readonly Element[] => {
  const context = contextOf(flow, run, today);
  const rows = Object.entries(step.fields).flatMap(([id, field]) => {
    const value = context.answers[id];
    // A folded step is long: what nobody touched in it is left out.
    if (step.folded && (value === undefined || value === field.fallback?.(context))) return [];
    const said = value === undefined ? FRAME.none : field.say(value, context);
    return [row(field.label[lang], said[lang])];
  });
  return rows.length > 0 ? rows : [hint(FRAME.untouched[lang])];
};

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
          { type: 'Column', width: 'stretch', items: [words(step.title[look.lang], { weight: 'Bolder' })] },
          {
            type: 'Column',
            width: 'auto',
            items: [
              {
                type: 'ActionSet',
                actions: [
                  button({
                    title: FRAME.change[look.lang],
                    verb: 'edit',
                    data: { run: run.id, step: here, field: Object.keys(step.fields)[0] ?? '' },
                    inputs: true,
                  }),
                ],
              },
            ],
          },
        ],
      },
      ...answeredRows(flow, step, run, look),
    ],
  }));

/** What was asked for beside the step: help, reasons, or the answers so far. */
export const shown = (flow: Flow, run: Run, position: Position, look: Look): readonly Element[] => {
  const { lang } = look;
  switch (look.show) {
    case undefined:
      return [];
    case 'help':
      return [notice(FRAME.helpText[lang], 'accent')];
    case 'why': {
      if (position.kind === 'summary') return [row(FRAME.whyTitle[lang], FRAME.whySummary[lang])];
      const fields = Object.values(position.step.fields);
      const grids = new Set<Text>();
      const asked = fields.filter(({ grid }) => !grid || (!grids.has(grid) && grids.add(grid)));
      return asked.map((field) =>
        row(
          `${FRAME.whyTitle[lang]} · ${(field.grid ?? field.label)[lang]}`,
          `${field.why[lang]} ${FRAME.readersTitle[lang]} ${field.readers[lang]}`,
        ),
      );
    }
    case 'answers': {
      // A card that confirms shows them all; elsewhere what is asked now stands in the inputs and need not be repeated.
      if (confirmsAt(flow, run, position, look.today)) return [];
      const here = placeId(position);
      const passed = stepsOf(flow, answersOf(flow, run, look.today)).filter(({ id }) =>
        run.trail.includes(id),
      );
      const others = passed.filter(({ id }) => id !== here);
      const rows = (others.length > 0 ? others : passed).flatMap((step) =>
        answeredRows(flow, step, run, look),
      );
      return [
        words(FRAME.soFar[lang], { weight: 'Bolder' }),
        ...(rows.length > 0 ? rows : [hint(FRAME.untouched[lang])]),
      ];
    }
  }
};
