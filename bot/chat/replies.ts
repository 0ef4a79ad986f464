import { makeNotes } from '../looks/noted.ts';
import { makeLookLog } from '../looks/look-log.ts';
import type { ChatDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import type { Recipe } from './recipe.ts';
import type { Spoken } from './spoken.ts';
import { renderRecipe } from './render-recipe.ts';
import type { Turned } from './turn.ts';

/** A reply that may leave. */
export interface Reply {
  readonly recipe: Recipe;
  readonly spoken: Spoken;
}

export type MakeReplies = (
  incoming: Incoming,
  turned: Turned,
  recipes: readonly Recipe[],
) => Promise<readonly Reply[]>;

/**
 * Makes the replies of a committed turn. What they show of cases is on disk, in one write, before anybody gets one of
 * them: a card that left is in the log whatever happens to the process.
 */
export const makeReplies = (deps: ChatDeps): MakeReplies => {
  const log = makeLookLog(deps.store);
  return async (incoming, turned, recipes) => {
    const notes = makeNotes();
    for (const look of turned.looks) notes.add(look);
    const replies: Reply[] = [];
    for (const recipe of recipes)
      replies.push({ recipe, spoken: await renderRecipe(deps, incoming, turned.talk, recipe, notes) });
    const { conversation, id } = incoming;
    await log({ conversation, activity: id === '' ? deps.newId() : id, at: turned.at, looks: notes.all() });
    return replies;
  };
};
