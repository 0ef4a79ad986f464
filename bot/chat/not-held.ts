import { happenedLines } from '../../dialogs/happened.ts';
import { sayRefusal } from '../../dialogs/refusals.ts';
import { noSuchCase } from '../../dialogs/refusals/rights.ts';
import type { Day } from '../../domain/day.ts';
import { join, text } from '../../domain/text.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { programmeFor } from './scene.ts';

const ALREADY = text('Det er noteret, at det ikke blev til noget.', 'It is noted that it did not happen.');

/**
 * »Blev ikke til noget«: what was planned for a day is not asked for again. The same press sent again has one effect;
 * an old button says how things are.
 */
export const notHeld = async (scene: Scene, number: string, date: Day): Promise<Reaction> => {
  const { deps, member, talk, incoming } = scene;
  const body = await programmeFor(scene, number);
  if (!body) return { talk, recipes: [say(noSuchCase(number))] };
  const outcome = await deps.execute(body.programme.id, {
    id: `not-held-${number}-${incoming.id === '' ? deps.newId() : incoming.id}`,
    actor: member,
    at: deps.clocks.now(),
    today: deps.clocks.today(),
    intent: { type: 'drop-planned', case: number, date },
  });
  if (outcome.kind !== 'refused')
    return { talk, recipes: [view('case', number, join(happenedLines(outcome.events)))] };
  const { code } = outcome.refusal;
  if (code === 'no-such-case') return { talk, recipes: [say(noSuchCase(number))] };
  return {
    talk,
    recipes: [view('case', number, code === 'not-planned' ? ALREADY : sayRefusal(outcome.refusal).say)],
  };
};
