import { fitsNow, OUTDATED } from '../../dialogs/engine/refit.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Day } from '../../domain/day.ts';
import type { Talk } from './talk.ts';

/** Runs that an earlier build wrote and that do not fit any more are marked, once, so that they are brought up to date first. */
export const proved = (talk: Talk, today: Day): Talk => ({
  ...talk,
  runs: Object.fromEntries(
    Object.entries(talk.runs).map(([id, run]) => {
      const flow = findDialog(run.flow);
      return [id, !flow || fitsNow(flow, run, today) ? run : { ...run, version: OUTDATED }];
    }),
  ),
});
