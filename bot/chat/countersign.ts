import { happenedLines } from '../../dialogs/happened.ts';
import { noSuchCase, sayRefusal } from '../../dialogs/refusals.ts';
import { join } from '../../domain/text.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { programmeFor } from './scene.ts';

/**
 * »Enig – bekræft« and »Ikke enig«: the second key of a joint decision. The same press sent again has one effect;
 * whoever presses later hears that it is done.
 */
export const countersign = async (scene: Scene, number: string, agrees: boolean): Promise<Reaction> => {
  const { deps, member, talk, incoming } = scene;
  const body = await programmeFor(scene, number);
  if (!body) return { talk, recipes: [say(noSuchCase(number))] };
  const outcome = await deps.execute(body.programme.id, {
    id: `countersign-${number}-${incoming.id === '' ? deps.newId() : incoming.id}`,
    actor: member,
    at: deps.clocks.now(),
    today: deps.clocks.today(),
    intent: { type: 'countersign', case: number, agrees },
  });
  const lead =
    outcome.kind === 'refused' ? sayRefusal(outcome.refusal).say : join(happenedLines(outcome.events));
  return { talk, recipes: [view('case', number, lead)] };
};
