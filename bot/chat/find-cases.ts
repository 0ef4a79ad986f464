import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { may } from '../../domain/rights/may.ts';
import { foundArg } from '../views/cases-arg.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { programmeFor, worldIn } from './scene.ts';
import { CHAT } from './words.ts';

const NOT_FOUND: Text = text(
  'Jeg fandt ingen af dine sager med det. Skriv initialerne (»sager K.M.«), jeres sagsnummer (»sager 25/012345«) eller nummeret (»sag ML-…«).',
  'I found none of your cases by that. Write the initials ("cases K.M."), your own case number ("cases 25/012345") or the number ("case ML-…").',
);

/** A case by initials or the authority's own number. What was said is not kept, only the numbers of what was found. */
export const findCases = async (scene: Scene, said: string): Promise<Reaction> => {
  const { talk, member, deps } = scene;
  const body = await programmeFor(scene);
  if (!body) return { talk, recipes: [say(CHAT.noProgramme)] };
  if (!may(member, 'see-case', body.programme, deps.clocks.today()))
    return { talk, recipes: [view('cases')] };
  const numbers = await worldIn(scene, body, 'cases').findCases(said);
  const [only] = numbers;
  if (only === undefined) return { talk, recipes: [say(NOT_FOUND)] };
  return { talk, recipes: [numbers.length === 1 ? view('case', only) : view('cases', foundArg(numbers))] };
};
