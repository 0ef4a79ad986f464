import type { Taken } from '../../dialogs/engine/taken.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import type { Place } from './every-way.ts';
import { answer, everyPlace, filled, typed } from './every-way.ts';
import { begunRun, TODAY } from './fake-lookups.ts';

export interface TextField extends Place {
  readonly id: string;
  /** How many characters it takes. */
  readonly limit: number;
}

/** Every input of every step that takes any text, on every way through every dialog. */
export const textFields = async (): Promise<readonly TextField[]> => {
  const found: TextField[] = [];
  for (const flow of DIALOGS)
    for (const place of everyPlace(flow, await begunRun(flow)))
      for (const [id, field] of Object.entries(place.step?.fields ?? {})) {
        const context = { today: TODAY, facts: place.run.facts, answers: {} };
        const { maxLength } = field.input(id, undefined, context, 'da');
        if (field.words !== undefined) found.push({ ...place, id, limit: Number(maxLength) });
      }
  return found;
};

export const nameOf = ({ flow, way, id }: TextField): string => `${flow.id} › ${way.join(' › ')} › ${id}`;

/** The same text given both ways: pressed with the card's other inputs as they stand, and typed by name. */
export const bothWays = (
  { flow, run, step, id }: TextField,
  text: string,
): Readonly<Record<string, Taken>> => ({
  pressed: answer(flow, run, { ...(step ? filled(flow, run, step) : {}), [id]: text }),
  typed: typed(flow, run, `${id}: ${text}`),
});

/** What the person is told after giving an answer to a field. */
export const saidAbout = ({ run, notes }: Taken, id: string): string =>
  [...notes, ...(run.errors[id] ? [run.errors[id]] : [])].map(({ da }) => da).join(' ');
