import { happenedLines } from '../../dialogs/happened.ts';
import { proposalKey } from '../../dialogs/phase/shown.ts';
import { sayRefusal } from '../../dialogs/refusals.ts';
import { noSuchCase } from '../../dialogs/refusals/rights.ts';
import { join, text } from '../../domain/text.ts';
import { makeNotes } from '../looks/noted.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { programmeFor, worldIn } from './scene.ts';

const CHANGED = text(
  'Anbefalingen er en anden nu. Se den, før du svarer.',
  'The recommendation is another one now. Look at it before you answer.',
);

/**
 * »Enig – bekræft« and »Ikke enig«: the second key of a joint decision, or of a change of phase where the case waits
 * for that. `seen`: which recommendation stood on the card. The same press sent again has one effect; whoever presses
 * later hears that it is done.
 */
export const countersign = async (
  scene: Scene,
  number: string,
  agrees: boolean,
  seen?: string,
): Promise<Reaction> => {
  const { deps, member, talk, incoming } = scene;
  const body = await programmeFor(scene, number);
  if (!body) return { talk, recipes: [say(noSuchCase(number))] };
  // What is shown afterwards is the look.
  const quiet = { ...scene, looks: makeNotes() };
  const found = await worldIn(quiet, body, 'case').caseView(number);
  if (seen !== undefined && found?.proposal && proposalKey(found.proposal) !== seen)
    return { talk, recipes: [view('case', number, CHANGED)] };
  const ofPhase = seen !== undefined || found?.proposal !== undefined;
  const outcome = await deps.execute(body.programme.id, {
    id: `countersign-${number}-${incoming.id === '' ? deps.newId() : incoming.id}`,
    actor: member,
    at: deps.clocks.now(),
    today: deps.clocks.today(),
    intent: { type: ofPhase ? 'answer-phase' : 'countersign', case: number, agrees },
  });
  const lead =
    outcome.kind === 'refused' ? sayRefusal(outcome.refusal).say : join(happenedLines(outcome.events));
  return { talk, recipes: [view('case', number, lead)] };
};
