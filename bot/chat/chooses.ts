import { isChoice } from '../../dialogs/engine/find-field.ts';
import { askedBy } from '../../dialogs/engine/take-whose.ts';
import { contextOf, positionOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Day } from '../../domain/day.ts';

/** Whether a sentence is one of the choices that a dialog waits for: »ferie« is a reason to pause, and no wish for days off. */
export const chooses = (sentence: string, run: Run, today: Day): boolean => {
  const flow = findDialog(run.flow);
  if (!flow) return false;
  const asked = askedBy(flow, run, positionOf(flow, run, today), sentence, today);
  if (!asked) return false;
  const context = contextOf(flow, run, today);
  return isChoice(asked, context) && asked.field.read(sentence, context).kind === 'one';
};
