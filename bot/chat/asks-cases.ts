import { contextOf, openFields, positionOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Day } from '../../domain/day.ts';

/** Whether a dialog waits to hear which cases it is about: then »ML-2026-001« is its answer and no wish to see one. */
export const asksForCases = (run: Run, today: Day): boolean => {
  const flow = findDialog(run.flow);
  if (!flow) return false;
  const position = positionOf(flow, run, today);
  if (position.kind !== 'step') return false;
  // »ret sager« asks for them again.
  if (run.aim === 'cases') return true;
  return openFields(position.step, run, contextOf(flow, run, today))[0] === 'cases';
};
