import type { Run } from '../../dialogs/engine/run.ts';
import { moveOf } from '../../dialogs/engine/move.ts';
import type { Day } from '../../domain/day.ts';
import { may } from '../../domain/rights/may.ts';
import type { Action } from '../../domain/rights/actions.ts';
import { asksForCases } from './asks-cases.ts';
import { chooses } from './chooses.ts';
import type { ChatCommand } from './command.ts';
import { orderBeside } from './order-beside.ts';
import { readCommand } from './read-command.ts';
import { backAtWork } from './back-at-work.ts';
import { begin, resume } from './begin.ts';
import { findCases } from './find-cases.ts';
import { findInSentence } from './found.ts';
import { switchTo } from './play.ts';
import type { Recipe } from './recipe.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { readWithNumbers } from './short-numbers.ts';
import { activeRun } from './talk.ts';
import { undoNewest } from './undo.ts';
import { seenIt } from './seen-it.ts';
import { shown, walk } from './walk.ts';
import { wordOfDialog } from './word-of-dialog.ts';
import { CHAT } from './words.ts';

/** »status« alone is a citizen's month to a coach, and the bot's own to who looks after it. */
const meansTheBot = async ({ deps, member }: Scene, sentence: string): Promise<boolean> => {
  if (!/^status\W*$/i.test(sentence.trim())) return false;
  const programme = (await deps.programmes.of(member))?.programme;
  const can = (action: Action): boolean =>
    programme !== undefined && may(member, action, programme, deps.clocks.today());
  return can('see-operations') && !can('record-status');
};

const carryOut = async (scene: Scene, command: ChatCommand, sentence: string): Promise<Reaction> => {
  const { talk } = scene;
  switch (command.kind) {
    case 'dialog':
      if (await meansTheBot(scene, sentence)) return { talk, recipes: [view('operations')] };
      return begin(scene, command.dialog, command.case, command.given);
    case 'view':
      return { talk, recipes: [view(command.view, command.filter ?? command.case)] };
    case 'find-cases':
      return findCases(scene, command.said);
    case 'resume':
      return resume(scene);
    case 'undo':
      return undoNewest(scene);
    case 'show-newest': {
      const newest = talk.closed.findLast(({ owner, stored }) => owner === scene.key && stored !== undefined);
      return { talk, recipes: [newest ? { kind: 'closed', run: newest.id } : say(CHAT.nothingToUndo)] };
    }
    case 'channel':
      return { talk, recipes: [say(CHAT.channelHere)] };
    case 'back-at-work':
      return backAtWork(scene);
    case 'language':
      return { talk: { ...talk, lang: command.lang }, recipes: [view('welcome')] };
    case 'switch':
      return switchTo(scene, command.role);
  }
};

/** A question in the middle of a dialog is answered, and the step asked again. */
const askedAgain = (reaction: Reaction, recipe: Recipe): Reaction => ({
  ...reaction,
  recipes: [...reaction.recipes, recipe],
});

/**
 * While a dialog waits, a bare number is an answer to it (»25/1234« is a reference; a case is asked for in words), and so
 * is one of the choices it asks for.
 */
const isAnswer = (sentence: string, command: ChatCommand, run: Run, today: Day): boolean => {
  if (command.kind === 'find-cases') return !/^(?:(?:vis|show|alle|all) )?(?:sager|cases)\b/i.test(sentence);
  // »lån 2« too: the second of the loans it asks about, and no case.
  if (command.kind === 'dialog') return chooses(sentence, run, today);
  if (command.kind !== 'view' || command.view !== 'case') return false;
  return asksForCases(run, today) ? !/^(?:sag|vis|case|show)\b/i.test(sentence) : !/^\p{L}/u.test(sentence);
};

/** No dialog waits: a command in the sentence, or the nearest ones. */
const onFreeText = async (scene: Scene, sentence: string): Promise<Reaction> => {
  const { talk, deps } = scene;
  if (scene.incoming.cpr) return { talk, recipes: [say(CHAT.noCpr)] };
  const late = wordOfDialog(scene, sentence);
  if (late) return { talk, recipes: [late] };
  const seen = await seenIt(scene, sentence);
  if (seen) return seen;
  const { meant } = await readWithNumbers(scene, (known) =>
    findInSentence(sentence, { ...known, today: deps.clocks.today() }),
  );
  const found = await meant();
  return found.kind === 'do' ? carryOut(scene, found.command, sentence) : { talk, recipes: [found.recipe] };
};

/** A sentence in the personal chat: for the dialog under way, or a command, or neither. */
export const onText = async (scene: Scene, sentence: string): Promise<Reaction> => {
  const { talk, key, deps } = scene;
  const run = activeRun(talk, key);
  const { first, meant } = await readWithNumbers(
    scene,
    (known) =>
      readCommand(sentence, known) ?? (run ? orderBeside(sentence, known, deps.clocks.today()) : undefined),
  );
  if (!run) {
    const command = first && (await meant());
    return command ? carryOut(scene, command, sentence) : onFreeText(scene, sentence);
  }
  // It means nothing that was stored before, and nothing here is stored yet; no answer is that word.
  if (first?.kind === 'undo') return { talk, recipes: [shown(run, { notes: [CHAT.undoHere] })] };
  const move = moveOf(sentence);
  const answers = !first || isAnswer(sentence, first, run, deps.clocks.today());
  const command = move.kind === 'say' && !answers ? await meant() : undefined;
  if (!command) return walk(scene, run, move);
  const reaction = await carryOut(scene, command, sentence);
  const question = command.kind === 'find-cases' || (command.kind === 'view' && command.view !== 'help');
  return question ? askedAgain(reaction, shown(run)) : reaction;
};
