import type { Element } from '../../cards/elements.ts';
import { hint, notice, row, subheading } from '../../cards/elements.ts';
import type { Text } from '../../domain/text.ts';
import type { Flow } from './flow.ts';
import { FRAME } from './frame-words.ts';
import type { Look } from './look.ts';
import type { Position } from './position.ts';
import { answersOf, confirmsAt, placeId, stepsOf } from './position.ts';
import { answeredRows } from './render-answers.ts';
import { folded } from './render-folded.ts';
import type { Run } from './run.ts';

const reasons = (position: Position, { lang }: Look): readonly Element[] => {
  const asksNothing = position.kind === 'summary' || Object.keys(position.step.fields).length === 0;
  if (asksNothing) return [row(FRAME.whyTitle[lang], FRAME.whySummary[lang])];
  const fields = Object.values(position.step.fields);
  const grids = new Set<Text>();
  const asked = fields.filter(({ grid }) => !grid || (!grids.has(grid) && grids.add(grid)));
  return asked.map((field) =>
    row(
      `${FRAME.whyTitle[lang]} · ${(field.grid ?? field.label)[lang]}`,
      `${field.why[lang]} ${FRAME.readersTitle[lang]} ${field.readers[lang]}`,
    ),
  );
};

/** The answers without a line to fold them by: the shortest there is. */
const flat = (flow: Flow, run: Run, position: Position, look: Look): readonly Element[] => {
  const passed = stepsOf(flow, answersOf(flow, run, look.today), run.facts).filter(({ id }) =>
    run.trail.includes(id),
  );
  const others = passed.filter(({ id }) => id !== placeId(position));
  return (others.length > 0 ? others : passed).flatMap((step) => answeredRows(flow, step, run, look));
};

/**
 * What stands before the step: the answered steps, a line each, and what was asked for. A card that confirms shows
 * all answers anyway; on one that is too full otherwise (`lean`) they stand where they are asked for only.
 */
export const shown = (
  flow: Flow,
  run: Run,
  position: Position,
  look: Look,
  lean: boolean,
): readonly Element[] => {
  const confirms = confirmsAt(flow, run, position, look.today);
  const answered = confirms || lean ? [] : folded(flow, run, position, look);
  switch (look.show) {
    case undefined:
      return answered;
    case 'help':
      return [notice(FRAME.helpText[look.lang], 'accent'), ...answered];
    case 'why':
      return [...answered, ...reasons(position, look)];
    case 'answers': {
      if (confirms) return [];
      // What is asked now stands in the inputs and need not be repeated.
      const rows = answered.length > 0 ? answered : flat(flow, run, position, look);
      return [
        subheading(FRAME.soFar[look.lang]),
        ...(rows.length > 0 ? rows : [hint(FRAME.untouched[look.lang])]),
      ];
    }
  }
};
