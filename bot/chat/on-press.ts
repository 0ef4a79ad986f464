import { readCaseNumber } from '../../domain/danish/case-number.ts';
import { isDay } from '../../domain/day.ts';
import { acknowledge } from './acknowledge.ts';
import { answerOffer } from './answer-offer.ts';
import type { Given } from './begin.ts';
import { begin, resume } from './begin.ts';
import { countersign } from './countersign.ts';
import { moveFrom, onDialogButton } from './dialog-button.ts';
import { askForFile } from './file-answer.ts';
import type { Press } from './what.ts';
import { switchTo } from './play.ts';
import { notHeld } from './not-held.ts';
import { onCopied } from './on-copied.ts';
import type { ViewName } from './recipe.ts';
import { referAgain } from './refer-again.ts';
import { onSample } from './sample-press.ts';
import { say, view, VIEWS } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { knownNumbers } from './scene.ts';
import { undo } from './undo.ts';
import { viewArg } from './view-arg.ts';
import { CHAT } from './words.ts';

const isView = (name: string): name is ViewName => VIEWS.some((known) => known === name);

const numberIn = async (scene: Scene, raw: string | undefined): Promise<string | undefined> => {
  const reading = readCaseNumber(raw ?? '', await knownNumbers(scene));
  return reading.kind === 'one' ? reading.value : undefined;
};

/** What a button answers of the dialog it begins: a member of the list, the activity that is missing. */
const GIVEN = [
  'member',
  'activityTypes',
  'entry',
  'reason',
  'rule',
  'proposal',
  'notice',
  'question',
] as const;

const givenIn = ({ data }: Press): Given =>
  Object.fromEntries(GIVEN.flatMap((id) => (data[id] === undefined ? [] : [[id, data[id]]])));

/** A button in the personal chat. Its data names things and grants nothing: rights are judged where it leads. */
export const onPress = async (scene: Scene, press: Press): Promise<Reaction> => {
  const { talk } = scene;
  const move = moveFrom(press);
  if (move) return onDialogButton(scene, press, move);
  const number = await numberIn(scene, press.data['case']);
  switch (press.verb) {
    case 'open':
      if (press.data['again'] !== undefined) return referAgain(scene, press.data['again']);
      return begin(scene, press.data['dialog'] ?? '', number, givenIn(press));
    case 'resume':
      return resume(scene, press.data['run'] ?? '');
    case 'switch':
      return switchTo(scene, press.data['role'] ?? '');
    case 'acknowledge':
      return acknowledge(scene, press);
    case 'ask-notice':
      return begin(scene, 'notice-question', number, givenIn(press));
    case 'countersign':
    case 'decline':
      return number === undefined
        ? { talk, recipes: [say(CHAT.unknownButton)] }
        : countersign(scene, number, press.verb === 'countersign', press.data['proposal']);
    case 'accept-offer':
    case 'decline-offer':
      return number === undefined
        ? { talk, recipes: [say(CHAT.unknownButton)] }
        : answerOffer(scene, number, press);
    case 'not-held':
      return number === undefined || !isDay(press.data['date'] ?? '')
        ? { talk, recipes: [say(CHAT.unknownButton)] }
        : notHeld(scene, number, press.data['date'] ?? '');
    case 'undo': {
      const entry = Number(press.data['entry'] ?? Number.NaN);
      return number === undefined || !Number.isSafeInteger(entry)
        ? { talk, recipes: [say(CHAT.unknownButton)] }
        : undo(scene, { case: number, entry }, press.data['run']);
    }
    case 'flag-look':
    case 'confirm-sample':
    case 'settle-look':
      return onSample(scene, press);
    case 'copied':
      return onCopied(scene, press, number);
    case 'get-file':
      return askForFile(scene, press);
    case 'view': {
      const name = press.data['view'] ?? '';
      if (name === 'roles') return switchTo(scene, '');
      if (!isView(name)) return { talk, recipes: [say(CHAT.unknownButton)] };
      const { run: from } = press.data;
      return {
        talk,
        recipes: [{ ...view(name, viewArg(press, number)), ...(from !== undefined && { from }) }],
      };
    }
    default:
      return { talk, recipes: [say(CHAT.unknownButton)] };
  }
};
