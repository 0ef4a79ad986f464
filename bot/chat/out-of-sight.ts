import type { Run } from '../../dialogs/engine/run.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import { inSight } from '../../dialogs/in-sight.ts';
import { findDialog } from '../../dialogs/index.ts';
import { notAllowed } from '../../dialogs/refusals/rights.ts';
import { may } from '../../domain/rights/may.ts';
import type { Text } from '../../domain/text.ts';
import { makeNotes } from '../looks/noted.ts';
import type { Scene } from './scene.ts';
import { noteRefused, worldIn } from './scene.ts';

/**
 * Why a dialog that is under way shows nothing any more: somebody else has the case since, or the citizen no longer
 * wants it shared. `undefined` while its owner may see the case. A step of it is no look (see looks/taken-up.ts), so
 * asking notes none.
 */
export const outOfSight = async (scene: Scene, run: Run): Promise<Text | undefined> => {
  if (run.case === '') return undefined;
  const body = await scene.deps.programmes.byId(run.programme);
  if (!body) return undefined;
  const world = worldIn({ ...scene, looks: makeNotes() }, body, run.flow);
  const action = findDialog(run.flow)?.action;
  if (await inSight(world, action, run.case)) return undefined;
  noteRefused(scene, body, run.flow, run.case);
  const { member, programme, today } = world;
  // Whose role it no longer is hears that first.
  if (action !== undefined && !may(member, action, programme, today)) return notAllowed(action);
  return whyNotThere(world, run.case);
};
