import type { ChatDeps } from './deps.ts';
import type { Incoming } from './incoming.ts';
import { switchTo } from './play.ts';
import { readCommand } from './read-command.ts';
import type { Recipe } from './recipe.ts';
import type { Reaction } from './scene.ts';
import type { Talk } from './talk.ts';

/** What somebody hears who is no member; locally they may become one. */
export const ofStranger = async (deps: ChatDeps, incoming: Incoming, talk: Talk): Promise<Reaction> => {
  const { what } = incoming;
  if (what.kind === 'text' && deps.local && incoming.personal) {
    const command = readCommand(what.text, { prefixes: [], year: 2000 });
    const reaction = command?.kind === 'switch' ? switchTo({ deps, talk }, command.role) : undefined;
    // Whom they could play is not listed to a stranger: no programme is known to make that list of.
    if (reaction && reaction.talk !== talk) return reaction;
  }
  if (what.kind === 'other') return { talk, recipes: [] };
  if (what.kind === 'hello' && !incoming.personal) return { talk, recipes: [] };
  // The answer never tells a stranger whether a name was a citizen's.
  const exposed = await deps.report(incoming, undefined);
  const recipe: Recipe = incoming.cpr ? { kind: 'stranger', cpr: true } : { kind: 'stranger' };
  return { talk, recipes: [recipe], ...(exposed.length > 0 && { reported: true }) };
};
