import { happenedLines } from '../../dialogs/happened.ts';
import { sayRefusal } from '../../dialogs/refusals.ts';
import { noSuchCase, notAllowed } from '../../dialogs/refusals/rights.ts';
import { isDay } from '../../domain/day.ts';
import { may } from '../../domain/rights/may.ts';
import { join } from '../../domain/text.ts';
import { startOf } from '../views/offer-card.ts';
import { whyNotThere } from '../../dialogs/case-gone.ts';
import type { Press } from './what.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { programmeFor, worldIn } from './scene.ts';
import { CHAT } from './words.ts';

/**
 * »Borgeren siger ja« and »Borgeren siger nej tak« on the card of an offer. The same press sent again has one effect,
 * a later one hears what became of the offer, and the card of an earlier offer answers no newer one.
 */
export const answerOffer = async (scene: Scene, number: string, { verb, data }: Press): Promise<Reaction> => {
  const { deps, member, talk, incoming } = scene;
  const body = await programmeFor(scene, number);
  if (!body) return { talk, recipes: [say(noSuchCase(number))] };
  const world = worldIn(scene, body, 'offer');
  const found = await world.caseView(number);
  if (!found) return { talk, recipes: [say(await whyNotThere(world, number))] };
  const { programme, today } = world;
  if (!may(member, 'answer-offer', programme, today, found))
    return { talk, recipes: [say(notAllowed('answer-offer'))] };
  const { offer } = found;
  const named = isDay(data['offer'] ?? '') ? data['offer'] : undefined;
  if (offer && named !== undefined && named !== offer.from)
    return { talk, recipes: [view('case', number, CHAT.oldOffer)] };
  const given = data['startDate'] ?? '';
  const startDate = isDay(given) ? given : startOf(found, programme, today);
  const outcome = await deps.execute(programme.id, {
    id: `${verb}-${number}-${named ?? ''}-${incoming.id === '' ? deps.newId() : incoming.id}`,
    actor: member,
    at: deps.clocks.now(),
    today,
    intent:
      verb === 'accept-offer'
        ? { type: 'answer-offer', case: number, answer: 'accept', startDate }
        : { type: 'answer-offer', case: number, answer: 'decline' },
  });
  const lead =
    outcome.kind === 'refused' ? sayRefusal(outcome.refusal).say : join(happenedLines(outcome.events));
  return { talk, recipes: [view('case', number, lead)] };
};
