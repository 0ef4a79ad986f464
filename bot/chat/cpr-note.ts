import type { Recipe } from './recipe.ts';
import { say } from './recipe.ts';
import type { Reaction } from './scene.ts';
import type { Talk } from './talk.ts';
import { CHAT } from './words.ts';

const isSaid = (talk: Talk, recipe: Recipe): boolean => {
  if (recipe.kind === 'say') return recipe.text.da === CHAT.noCpr.da;
  if (recipe.kind !== 'run') return false;
  // A field that takes no number at all says it already, and better.
  return Object.values(talk.runs[recipe.run]?.errors ?? {}).some(({ da }) => da.startsWith(CHAT.noCpr.da));
};

/** Says once that a CPR number was taken out of what somebody wrote: on the card of their dialog, else below. */
export const withCprNote = (reaction: Reaction): Reaction => {
  const { talk, recipes } = reaction;
  if (recipes.some((recipe) => isSaid(talk, recipe))) return reaction;
  const first = recipes.find(({ kind }) => kind === 'run');
  if (first?.kind !== 'run') return { ...reaction, recipes: [...recipes, say(CHAT.noCpr)] };
  const noted: Recipe = { ...first, notes: [CHAT.noCpr, ...(first.notes ?? [])] };
  return { ...reaction, recipes: recipes.map((recipe) => (recipe === first ? noted : recipe)) };
};
