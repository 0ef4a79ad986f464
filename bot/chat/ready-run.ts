import { moveOf } from '../../dialogs/engine/move.ts';
import type { Flow } from '../../dialogs/engine/flow.ts';
import { contextOf, openFields, placeId, positionOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { orderBeside } from './order-beside.ts';
import { readCommand } from './read-command.ts';
import { draftList } from './draft-list.ts';
import { outOfSight } from './out-of-sight.ts';
import type { Recipe } from './recipe.ts';
import { freshRun, isStale } from './refresh-run.ts';
import type { Reaction, Scene } from './scene.ts';
import { knownNumbers } from './scene.ts';
import { activeRun, closeRun, parked, replaced } from './talk.ts';
import { shown } from './walk.ts';
import { CHAT } from './words.ts';

export type Play = (scene: Scene) => Promise<Reaction>;

const SAY_AGAIN = text('Skriv dit svar igen.', 'Please write your answer again.');

/** Verbs of buttons that name a run and do not move it. */
const ASIDE = ['resume', 'drop', 'view', 'open', 'switch'];

/** The run that what came in would move. */
const aimedAt = ({ incoming: { what }, talk, key }: Scene): Run | undefined => {
  if (what.kind === 'text') return activeRun(talk, key);
  if (what.kind !== 'press' || ASIDE.includes(what.press.verb)) return undefined;
  const id = what.press.data['run'] ?? '';
  const run = Object.hasOwn(talk.runs, id) ? talk.runs[id] : undefined;
  return run?.owner === key ? run : undefined;
};

const isCancel = ({ incoming: { what } }: Scene): boolean =>
  what.kind === 'press'
    ? what.press.verb === 'cancel'
    : what.kind === 'text' && moveOf(what.text).kind === 'cancel';

/** A sentence that is nothing but the answer to what the bot asked last. */
const isAnswer = async (scene: Scene): Promise<boolean> => {
  const { what } = scene.incoming;
  if (what.kind !== 'text' || moveOf(what.text).kind !== 'say') return false;
  const known = await knownNumbers(scene);
  const order = readCommand(what.text, known) ?? orderBeside(what.text, known, scene.deps.clocks.today());
  return order === undefined;
};

/** What is asked first where a run stands. */
const askedAt = (flow: Flow, run: Run, today: Day): string => {
  const position = positionOf(flow, run, today);
  const open = position.kind === 'step' ? openFields(position.step, run, contextOf(flow, run, today)) : [];
  return `${placeId(position)} ${open[0] ?? ''}`;
};

/** Whether another question stands there now. What an earlier version of a dialog asked last, nobody knows any more. */
const asksAnew = (before: Run, after: Run, today: Day): boolean => {
  const flow = findDialog(after.flow);
  if (!flow || before.version !== after.version) return true;
  return askedAt(flow, before, today) !== askedAt(flow, after, today);
};

/** A press on a step that stands no more: it changes nothing, also of a draft that has lain for a while. */
const isOldCard = ({ incoming: { what } }: Scene, run: Run, today: Day): boolean => {
  const flow = findDialog(run.flow);
  if (what.kind !== 'press' || flow?.version !== run.version) return false;
  return what.press.data['step'] !== placeId(positionOf(flow, run, today));
};

/** Says something with the run's own card. */
export const withNotes = (
  recipes: readonly Recipe[],
  run: string,
  notes: readonly Text[],
): readonly Recipe[] => {
  const at = recipes.findIndex((recipe) => recipe.kind === 'run' && recipe.run === run);
  return recipes.map((recipe, index) =>
    index === at && recipe.kind === 'run' && notes.length > 0
      ? { ...recipe, notes: [...notes, ...(recipe.notes ?? [])] }
      : recipe,
  );
};

/** The card of a draft that cannot go on: why, and a button that drops it. */
export const stuckCard = (run: Run, why: Text): Recipe => draftList({ kind: 'stuck', runs: [run.id] }, why);

/** The draft cannot go on: says why, and a sentence that was not meant for it is answered all the same. */
const stuck = async (scene: Scene, run: Run, why: Text, play: Play): Promise<Reaction> => {
  const after = parked(scene.talk, run);
  const card = stuckCard(run, why);
  const pressed = scene.incoming.what.kind === 'press';
  if (pressed || (await isAnswer(scene))) return { talk: after, recipes: [card] };
  const reaction = await play({ ...scene, talk: after });
  return { ...reaction, recipes: [...reaction.recipes, card] };
};

/**
 * Brings the run that is to be moved up to date first, where it is old. An answer to a question that is asked no more
 * is not taken for the answer to another.
 */
export const withReadyRun = async (scene: Scene, play: Play): Promise<Reaction> => {
  const { deps, talk, incoming } = scene;
  const run = aimedAt(scene);
  if (!run) return play(scene);
  const pressed = incoming.what.kind === 'press';
  const gone = await outOfSight(scene, run);
  if (gone && !isCancel(scene)) return stuck(scene, run, gone, play);
  if (!isStale(run, deps.clocks.now())) return play(scene);
  if (isCancel(scene) && !isOldCard(scene, run, deps.clocks.today())) {
    return {
      talk: closeRun(talk, run, [CHAT.cancelled], deps.clocks.now()),
      recipes: [{ kind: 'closed', run: run.id }],
    };
  }
  const fresh = await freshRun(scene, run);
  switch (fresh.kind) {
    case 'done': {
      const after = closeRun(talk, run, fresh.outcome.lines, deps.clocks.now(), fresh.outcome.stored);
      const closed: Recipe = { kind: 'closed', run: run.id };
      if (pressed) return { talk: after, recipes: [closed] };
      const reaction = await play({ ...scene, talk: after });
      return { ...reaction, recipes: [closed, ...reaction.recipes] };
    }
    case 'stuck':
      return stuck(scene, run, fresh.why, play);
    case 'fresh': {
      const today = deps.clocks.today();
      const after = replaced(talk, fresh.run);
      if (asksAnew(run, fresh.run, today) && (await isAnswer(scene)))
        return { talk: after, recipes: [shown(fresh.run, { notes: [...fresh.notes, SAY_AGAIN] })] };
      const reaction = await play({ ...scene, talk: after });
      return { ...reaction, recipes: withNotes(reaction.recipes, run.id, fresh.notes) };
    }
  }
};
