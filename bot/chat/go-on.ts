import { questioned } from '../../dialogs/engine/ask.ts';
import type { Flow } from '../../dialogs/engine/flow.ts';
import type { Lookups } from '../../dialogs/engine/lookups.ts';
import type { Values } from '../../dialogs/engine/parts.ts';
import { renewed } from '../../dialogs/engine/prefill.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { touched } from '../../dialogs/engine/run.ts';
import { sayAnswered } from '../../dialogs/engine/take-noted.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import type { Reaction, Scene } from './scene.ts';
import { worldIn } from './scene.ts';
import { withRun } from './talk.ts';
import { shown } from './walk.ts';

/**
 * Goes on with a dialog that is asked for again while it is under way. What is said with it is the newest word: whoever
 * writes another amount pays that one, reads that it was noted, and is asked what there is to ask about it.
 */
export const goOn = async (
  scene: Scene,
  flow: Flow,
  body: ProgrammeBody,
  before: Run,
  given: Values,
): Promise<Reaction> => {
  const { talk, deps } = scene;
  const today = deps.clocks.today();
  const { run, changed } = renewed(flow, before, given, today);
  if (changed.length === 0) return { talk: withRun(talk, run), recipes: [shown(run)] };
  const world = (): Promise<Lookups> => Promise.resolve(worldIn(scene, body, flow.id));
  const after = touched(await questioned(flow, before, run, world, today), deps.clocks.now());
  const notes = sayAnswered(flow, after, changed, today);
  return { talk: withRun(talk, after), recipes: [shown(after, { notes })] };
};
