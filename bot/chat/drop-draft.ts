import type { Run } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import { fold } from '../../domain/danish/normalise.ts';
import { text } from '../../domain/text.ts';
import type { Text } from '../../domain/text.ts';
import { draftOf, isDraftNamed } from './draft-label.ts';
import { draftList } from './draft-list.ts';
import { say } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { closeRun, draftsOf } from './talk.ts';
import { CHAT } from './words.ts';

const WHICH = text('Hvilken kladde skal jeg slette?', 'Which draft shall I delete?');

const droppedLine = (scene: Scene, run: Run): Text => {
  const { da, en } = draftOf(run, scene.deps.clocks.today());
  return text(`Kladden ${da} er slettet.`, `The draft ${en} is deleted.`);
};

const dropped = (scene: Scene, run: Run, line: Text): Reaction['talk'] =>
  closeRun(scene.talk, run, [line], scene.deps.clocks.now());

const DROP =
  /^(?:slet|fjern|kasser|delete|drop|discard)(?: (?:min|mine|den|denne|alle|my|the|this))? (?:klad+en?|klad+er(?:ne)?|drafts?)(?: (.+))?$/;

/** What »slet kladde« is followed by; `undefined` for any other sentence. */
export const dropWords = (sentence: string): string | undefined => {
  const match = DROP.exec(fold(sentence).replace(/[.!]+$/, ''));
  return match ? (match[1] ?? '') : undefined;
};

/** »slet kladde«: the only one there is, or the one whose title, initials or case are named; else it asks which. */
export const dropByWords = (scene: Scene, wanted: string): Reaction => {
  const { talk, key } = scene;
  const drafts = draftsOf(talk, key);
  if (drafts.length === 0) return { talk, recipes: [say(CHAT.noDrafts)] };
  const named = drafts.filter((run) => wanted === '' || isDraftNamed(run, wanted));
  const [run, ...others] = named;
  if (!run || others.length > 0) return { talk, recipes: [draftList({ kind: 'all' }, WHICH)] };
  const line = droppedLine(scene, run);
  const recipe = findDialog(run.flow) ? ({ kind: 'closed', run: run.id } as const) : say(line);
  return { talk: dropped(scene, run, line), recipes: [recipe] };
};

/** [Slet] under a draft: the list as it is then. Pressed again it says the same; another person's draft is left alone. */
export const dropByPress = (scene: Scene, id: string): Reaction => {
  const { talk, key } = scene;
  const run = Object.hasOwn(talk.runs, id) ? talk.runs[id] : undefined;
  const ended = talk.closed.find((entry) => entry.id === id);
  const owner = run?.owner ?? ended?.owner;
  if (owner !== undefined && owner !== key) return { talk, recipes: [say(CHAT.othersCard)] };
  if (!run)
    return { talk, recipes: [ended ? draftList({ kind: 'all' }, ended.lines[0]) : say(CHAT.goneCard)] };
  const line = droppedLine(scene, run);
  return { talk: dropped(scene, run, line), recipes: [draftList({ kind: 'all' }, line)] };
};
