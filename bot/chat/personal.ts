import { dropByPress, dropByWords, dropWords } from './drop-draft.ts';
import type { Press } from './what.ts';
import { onFileAnswer } from './file-answer.ts';
import { onPress } from './on-press.ts';
import { onText } from './on-text.ts';
import { view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { withTendedDrafts } from './tend-drafts.ts';

const onSentence = async (scene: Scene, sentence: string): Promise<Reaction> => {
  const drop = dropWords(sentence);
  return drop === undefined ? onText(scene, sentence) : dropByWords(scene, drop);
};

const onButton = async (scene: Scene, press: Press): Promise<Reaction> =>
  press.verb === 'drop' ? dropByPress(scene, press.data['run'] ?? '') : onPress(scene, press);

/** What somebody said or pressed in the chat that only they and the bot read. */
export const onPersonal = async (scene: Scene): Promise<Reaction> => {
  const { talk, key } = scene;
  const { what } = scene.incoming;
  switch (what.kind) {
    case 'text':
      return withTendedDrafts(scene, (ready) => onSentence(ready, what.text));
    case 'press':
      return withTendedDrafts(scene, (ready) => onButton(ready, what.press));
    case 'file':
      return onFileAnswer(scene, what);
    case 'hello':
      return talk.greeted.includes(key) || (await scene.deps.reach.isGreeted(key))
        ? { talk, recipes: [] }
        : { talk: { ...talk, greeted: [...talk.greeted, key] }, recipes: [view('welcome')] };
    // A search is answered without a turn.
    case 'search':
    case 'other':
      return { talk, recipes: [] };
  }
};
