import type { Move } from '../../dialogs/engine/move.ts';
import { withEmptied } from '../../dialogs/engine/parts.ts';
import { placeId, positionOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import { readCaseNumber } from '../../domain/danish/case-number.ts';
import { isDay } from '../../domain/day.ts';
import { evaluationPress } from '../views/evaluation-arg.ts';
import { casesArg, pageArg } from '../views/cases-arg.ts';
import { acknowledge } from './acknowledge.ts';
import { answerOffer } from './answer-offer.ts';
import type { Given } from './begin.ts';
import { begin, resume } from './begin.ts';
import { countersign } from './countersign.ts';
import { askForFile } from './file-answer.ts';
import type { Press } from './what.ts';
import { switchTo } from './play.ts';
import { notHeld } from './not-held.ts';
import { onCopied } from './on-copied.ts';
import type { ViewName } from './recipe.ts';
import { referAgain } from './refer-again.ts';
import { monthIn, onSample } from './sample-press.ts';
import { say, view, VIEWS } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { knownNumbers } from './scene.ts';
import { withRun } from './talk.ts';
import { undo } from './undo.ts';
import { shown, walk } from './walk.ts';
import { CHAT } from './words.ts';

const moveFrom = ({ verb, data }: Press): Move | undefined => {
  switch (verb) {
    case 'answer':
      return data['keep'] === undefined
        ? { kind: 'answer', values: withEmptied(data) }
        : { kind: 'keep', values: data };
    case 'back':
      return { kind: 'back', values: data };
    case 'edit':
      if (data['shortcut'] !== undefined) return { kind: 'answer', values: data, shortcut: true };
      return { kind: 'edit', field: data['field'] ?? '', values: data };
    case 'later':
      return { kind: 'later', values: data };
    case 'cancel':
      return { kind: 'cancel' };
    case 'help':
      return { kind: 'show', what: 'help', values: data };
    case 'why':
      return { kind: 'show', what: 'why', values: data };
    case 'show':
      return { kind: 'show', what: 'answers', values: data };
    case 'confirm': {
      const rev = Number(data['rev'] ?? Number.NaN);
      return { kind: 'confirm', rev: Number.isInteger(rev) ? rev : undefined, values: withEmptied(data) };
    }
    default:
      return undefined;
  }
};

/** A press on a run's card: of a live step it moves, of an old one it changes nothing and shows how things are. */
const onRun = (scene: Scene, run: Run, press: Press, move: Move): Promise<Reaction> | Reaction => {
  const { talk, deps } = scene;
  const flow = findDialog(run.flow);
  if (!flow) return { talk, recipes: [say(CHAT.goneCard)] };
  const here = placeId(positionOf(flow, run, deps.clocks.today()));
  if (press.data['step'] !== here) {
    return { talk: withRun(talk, run), recipes: [shown(run, { notes: [CHAT.oldCard] })] };
  }
  return walk({ ...scene, talk: withRun(talk, run) }, run, move);
};

const onDialogButton = async (scene: Scene, press: Press, move: Move): Promise<Reaction> => {
  const { talk, key } = scene;
  const id = press.data['run'] ?? '';
  const run = Object.hasOwn(talk.runs, id) ? talk.runs[id] : undefined;
  const ended = talk.closed.find((entry) => entry.id === id);
  const owner = run?.owner ?? ended?.owner;
  if (owner === undefined) return { talk, recipes: [say(CHAT.goneCard)] };
  if (owner !== key) return { talk, recipes: [say(CHAT.othersCard)] };
  return run ? onRun(scene, run, press, move) : { talk, recipes: [{ kind: 'closed', run: id }] };
};

const isView = (name: string): name is ViewName => VIEWS.some((known) => known === name);

const numberIn = async (scene: Scene, raw: string | undefined): Promise<string | undefined> => {
  const reading = readCaseNumber(raw ?? '', await knownNumbers(scene));
  return reading.kind === 'one' ? reading.value : undefined;
};

/** Views that have pages and are about no case. */
const PAGED: ReadonlySet<string> = new Set<ViewName>(['loans', 'rules', 'not-copied']);

/** The month a view is about, or the case and, where it shows one thing of it, which. */
const argOf = ({ data }: Press, number: string | undefined): string | undefined => {
  if (data['month'] !== undefined) return monthIn(data['month']);
  if (data['from'] !== undefined) return evaluationPress(data);
  if (PAGED.has(data['view'] ?? '')) return pageArg(data['page']);
  if (data['view'] === 'cases') return casesArg(data['filter'], data['page'], number);
  const which = data['entry'] ?? data['letter'] ?? pageArg(data['page']);
  return number === undefined || which === undefined ? number : `${number} ${which}`;
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
        recipes: [{ ...view(name, argOf(press, number)), ...(from !== undefined && { from }) }],
      };
    }
    default:
      return { talk, recipes: [say(CHAT.unknownButton)] };
  }
};
