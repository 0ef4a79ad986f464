import { sayRefusal } from '../../dialogs/refusals.ts';
import { text } from '../../domain/text.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { programmeFor } from './scene.ts';
import { CHAT } from './words.ts';

const WELCOME = text(
  'Velkommen tilbage. Fra nu af er opgaverne dine alene igen.',
  'Welcome back. From now on the tasks are yours alone again.',
);

/** »Jeg er tilbage«: one's own absence ends before the day that was written. */
export const backAtWork = async (scene: Scene): Promise<Reaction> => {
  const { deps, member, talk, incoming, key } = scene;
  const body = await programmeFor(scene);
  if (!body) return { talk, recipes: [say(CHAT.noProgramme)] };
  const outcome = await deps.execute(body.programme.id, {
    id: `back-${key}-${incoming.id === '' ? deps.newId() : incoming.id}`,
    actor: member,
    at: deps.clocks.now(),
    today: deps.clocks.today(),
    intent: { type: 'end-absence', person: key },
  });
  return outcome.kind === 'refused'
    ? { talk, recipes: [say(sayRefusal(outcome.refusal).say)] }
    : { talk, recipes: [view('tasks', undefined, WELCOME)] };
};
