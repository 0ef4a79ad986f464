import type { Move } from '../../dialogs/engine/move.ts';
import { withEmptied } from '../../dialogs/engine/parts.ts';
import { placeId, positionOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import { say } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { withRun } from './talk.ts';
import { shown, walk } from './walk.ts';
import type { Press } from './what.ts';
import { CHAT } from './words.ts';

/** The move a button of a dialog's card makes; `undefined` for every other button. */
export const moveFrom = ({ verb, data }: Press): Move | undefined => {
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

/** A press on a dialog's card, by whoever began it; anybody else changes nothing. */
export const onDialogButton = async (scene: Scene, press: Press, move: Move): Promise<Reaction> => {
  const { talk, key } = scene;
  const id = press.data['run'] ?? '';
  const run = Object.hasOwn(talk.runs, id) ? talk.runs[id] : undefined;
  const ended = talk.closed.find((entry) => entry.id === id);
  const owner = run?.owner ?? ended?.owner;
  if (owner === undefined) return { talk, recipes: [say(CHAT.goneCard)] };
  if (owner !== key) return { talk, recipes: [say(CHAT.othersCard)] };
  return run ? onRun(scene, run, press, move) : { talk, recipes: [{ kind: 'closed', run: id }] };
};
