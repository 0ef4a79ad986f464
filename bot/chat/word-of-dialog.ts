import type { Move } from '../../dialogs/engine/move.ts';
import { moveOf } from '../../dialogs/engine/move.ts';
import { fold } from '../../domain/danish/normalise.ts';
import { plainAnswer } from '../../domain/danish/yes-no.ts';
import type { Recipe } from './recipe.ts';
import { say } from './recipe.ts';
import type { Scene } from './scene.ts';
import { CHAT } from './words.ts';

/** So long »ja« may still be about what ended last. Chosen: Teams sends a message again within seconds, people within minutes. */
const FRESH_MS = 15 * 60_000;

/** The run that the newest answer was about; `undefined` where something else was said. An erasure leaves no trace of it. */
const lastTold = ({ talk, key }: Scene): string | undefined => {
  const { recipes = [] } = talk.seen.at(-1) ?? {};
  const runs = recipes.map((recipe) =>
    recipe.kind === 'run' || recipe.kind === 'closed' ? recipe.run : undefined,
  );
  if (runs.includes(undefined)) return undefined;
  return runs.at(-1) ?? talk.closed.findLast(({ owner }) => owner === key)?.id;
};

/** What became of the dialog that was answered in last, as long as that is recent. */
const justEnded = (scene: Scene): Recipe | undefined => {
  const { talk, key, deps } = scene;
  const told = lastTold(scene);
  const last = talk.closed.findLast(({ id, owner }) => id === told && owner === key);
  const isFresh = last && Date.parse(deps.clocks.now()) - Date.parse(last.at) <= FRESH_MS;
  return isFresh ? { kind: 'closed', run: last.id } : undefined;
};

/** »ret oplysningen i sag 1« is a command, »ret« alone a word of a dialog. */
const isOfDialog = (move: Move): boolean =>
  move.kind !== 'say' && !(move.kind === 'edit' && move.field !== '');

const THANKS =
  /^(?:(?:ok|okay|fint|super|perfekt|godt) )?(?:tak(?: for hjaelpen| skal du have)?|mange tak|tusind tak|thanks|thank you)$/u;
const isThanks = (sentence: string): boolean => THANKS.test(fold(sentence).replaceAll(/[,.!]/g, ''));

/**
 * The answer to a word that a dialog would have understood, said while none waits. Who confirms hears what became of the
 * one that ended last: their »ja« came again after the process that carried it out had died, or they have not seen that
 * it is done. `undefined` where the sentence may be something else.
 */
export const wordOfDialog = (scene: Scene, sentence: string): Recipe | undefined => {
  const move = moveOf(sentence);
  const ended = plainAnswer(sentence) === 'yes' || move.kind === 'confirm' ? justEnded(scene) : undefined;
  if (ended) return ended;
  if (isThanks(sentence)) return say(CHAT.welcome);
  // »ja« and »ok« answer nothing where nothing was asked, but they are no riddle either.
  return isOfDialog(move) || plainAnswer(sentence) !== undefined ? say(CHAT.nothingRuns) : undefined;
};
