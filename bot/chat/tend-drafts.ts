import { takesCases } from '../../dialogs/engine/flow.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import { touched } from '../../dialogs/engine/run.ts';
import { text } from '../../domain/text.ts';
import type { Text } from '../../domain/text.ts';
import { DRAFT_DAYS, isExpired, isSoonDeleted } from './draft-days.ts';
import { draftLabel, draftOf } from './draft-label.ts';
import { draftList } from './draft-list.ts';
import { outOfSight } from './out-of-sight.ts';
import type { Play } from './ready-run.ts';
import { stuckCard, withNotes, withReadyRun } from './ready-run.ts';
import type { Recipe } from './recipe.ts';
import { say } from './recipe.ts';
import { freshRun, isStale } from './refresh-run.ts';
import type { Reaction, Scene } from './scene.ts';
import { activeRun, closeRun, draftsOf, parked, replaced } from './talk.ts';

const isRun = (recipe: Recipe): recipe is Recipe & { kind: 'run' } => recipe.kind === 'run';

/** Its card offers other dialogs, or one's cases, and another dialog may have changed what it is about. */
const mayBeBehind = ({ flow }: Run): boolean => {
  const dialog = findDialog(flow);
  return dialog !== undefined && (takesCases(dialog) || dialog.steps.some(({ ways }) => ways !== undefined));
};

/** A draft that is taken up again is brought up to date before it is shown. */
const withFreshCards = async (scene: Scene, reaction: Reaction): Promise<Reaction> => {
  const { deps } = scene;
  let { talk, recipes } = reaction;
  for (const { run: id } of recipes.filter(isRun)) {
    const run = Object.hasOwn(talk.runs, id) ? talk.runs[id] : undefined;
    if (!run) continue;
    const instead = (recipe: Recipe): readonly Recipe[] =>
      recipes.map((other) => (isRun(other) && other.run === id ? recipe : other));
    const takenUp = Object.hasOwn(scene.talk.runs, id) && scene.talk.active !== id;
    const gone = takenUp ? await outOfSight(scene, run) : undefined;
    if (gone) {
      talk = parked(talk, run);
      recipes = instead(stuckCard(run, gone));
      continue;
    }
    if (!isStale(run, deps.clocks.now()) && !(takenUp && mayBeBehind(run))) continue;
    const fresh = await freshRun(scene, run);
    switch (fresh.kind) {
      case 'done':
        talk = closeRun(talk, run, fresh.outcome.lines, deps.clocks.now(), fresh.outcome.stored);
        recipes = instead({ kind: 'closed', run: id });
        break;
      case 'stuck':
        talk = parked(talk, run);
        recipes = instead(stuckCard(run, fresh.why));
        break;
      case 'fresh':
        talk = replaced(talk, fresh.run);
        recipes = withNotes(recipes, id, fresh.notes);
        break;
    }
  }
  return { talk, recipes };
};

const WAITING = ({ da, en }: Text): Text =>
  text(`Din kladde »${da}« venter.`, `Your draft "${en}" is waiting.`);

/** Whoever goes on with something else hears that what they left is kept; what is taken up counts as new again. */
const withChange = (scene: Scene, reaction: Reaction): Reaction => {
  const left = activeRun(scene.talk, scene.key);
  const { talk } = reaction;
  const now = talk.active === undefined ? undefined : talk.runs[talk.active];
  if (!now || now.id === left?.id) return reaction;
  const kept = left && talk.runs[left.id];
  return {
    talk: replaced(talk, touched(now, scene.deps.clocks.now())),
    recipes: withNotes(reaction.recipes, now.id, kept ? [WAITING(draftLabel(kept))] : []),
  };
};

const expiredLine = (scene: Scene, run: Run): Text => {
  const { da, en } = draftOf(run, scene.deps.clocks.today());
  const { deleted } = DRAFT_DAYS;
  return text(
    `Kladden ${da} er slettet, for den har ligget urørt i ${deleted} dage.`,
    `The draft ${en} is deleted; nobody touched it for ${deleted} days.`,
  );
};

/** Says about drafts what came up: before the answer to a sentence, after the answer to a press. */
const withNews = ({ incoming }: Scene, reaction: Reaction, news: readonly Recipe[]): Reaction => ({
  ...reaction,
  recipes: incoming.what.kind === 'press' ? [...reaction.recipes, ...news] : [...news, ...reaction.recipes],
});

/** »Skal jeg rydde op?«, once for every draft that is soon deleted; a list of all drafts says it as well. */
const withWarning = (scene: Scene, reaction: Reaction): Reaction => {
  const today = scene.deps.clocks.today();
  const soon = draftsOf(reaction.talk, scene.key).filter(
    (run) => run.warned !== true && isSoonDeleted(run, today),
  );
  // Local mode: whoever became somebody else has other drafts in front of them now.
  if (soon.length === 0 || reaction.talk.acting !== scene.talk.acting) return reaction;
  const talk = soon.reduce((before, run) => replaced(before, { ...run, warned: true }), reaction.talk);
  const listed = reaction.recipes.some(
    ({ kind, ...rest }) => kind === 'view' && 'view' in rest && rest.view === 'drafts',
  );
  const warning = draftList({ kind: 'tidy', runs: soon.map(({ id }) => id) });
  return withNews(scene, { ...reaction, talk }, listed ? [] : [warning]);
};

/**
 * Plays a turn of somebody with drafts: expired ones go and are named, the one that is moved or taken up is brought up
 * to date, what was left is kept, and what is soon deleted is asked about.
 */
export const withTendedDrafts = async (scene: Scene, play: Play): Promise<Reaction> => {
  const { deps, key } = scene;
  const today = deps.clocks.today();
  const expired = draftsOf(scene.talk, key).filter((run) => isExpired(run, today));
  const talk = expired.reduce(
    (before, run) => closeRun(before, run, [expiredLine(scene, run)], deps.clocks.now()),
    scene.talk,
  );
  const tidy = { ...scene, talk };
  const played = await withReadyRun(tidy, play);
  const fresh = await withFreshCards(tidy, played);
  const reaction = withWarning(tidy, withChange(tidy, fresh));
  const said = expired.filter(
    ({ id }) => !reaction.recipes.some((recipe) => recipe.kind === 'closed' && recipe.run === id),
  );
  return withNews(
    scene,
    reaction,
    said.map((run) => say(expiredLine(scene, run))),
  );
};
