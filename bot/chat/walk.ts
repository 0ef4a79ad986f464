import type { Flow, Way } from '../../dialogs/engine/flow.ts';
import type { Move } from '../../dialogs/engine/move.ts';
import { reject } from '../../dialogs/engine/accept.ts';
import { questioned } from '../../dialogs/engine/ask.ts';
import { fieldsOf, withId } from '../../dialogs/engine/find-field.ts';
import type { Lookups } from '../../dialogs/engine/lookups.ts';
import { fieldsIn } from '../../dialogs/engine/named.ts';
import { answersOf, contextOf, openFields, stepsOf } from '../../dialogs/engine/position.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { touched } from '../../dialogs/engine/run.ts';
import { sayAnswered } from '../../dialogs/engine/take-noted.ts';
import type { Taken } from '../../dialogs/engine/taken.ts';
import { take } from '../../dialogs/engine/take.ts';
import { inSight } from '../../dialogs/in-sight.ts';
import { findDialog } from '../../dialogs/index.ts';
import { sayRefusal } from '../../dialogs/refusals.ts';
import type { Day } from '../../domain/day.ts';
import { dayOf } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { draftList } from './draft-list.ts';
import type { Recipe } from './recipe.ts';
import { say, view } from './recipe.ts';
import { refusedRun } from './refused-run.ts';
import type { Reaction, Scene } from './scene.ts';
import { worldIn } from './scene.ts';
import { withoutLostDrafts } from './lost-drafts.ts';
import type { Stored } from './stored.ts';
import { storedIn } from './stored.ts';
import { closeRun, parked, withRun } from './talk.ts';
import { CHAT } from './words.ts';
import { sameJson } from '../../domain/json.ts';

const closed = (
  scene: Scene,
  run: Run,
  lines: readonly Text[],
  stored?: Stored,
  ways?: readonly Way[],
): Reaction => ({
  talk: closeRun(scene.talk, run, lines, scene.deps.clocks.now(), stored, ways),
  recipes: [{ kind: 'closed', run: run.id }],
});

/** The run's card again, with what there is to say. */
export const shown = (run: Run, taken?: Pick<Taken, 'notes' | 'show'>): Recipe => ({
  kind: 'run',
  run: run.id,
  ...(taken && taken.notes.length > 0 && { notes: taken.notes }),
  ...(taken?.show && { show: taken.show }),
});

/** A draft that cannot go on: why, and a button that drops it. */
const stuck = ({ talk }: Scene, run: Run, why: Text): Reaction => ({
  talk: parked(talk, run),
  recipes: [draftList({ kind: 'stuck', runs: [run.id] }, why)],
});

/** Nothing is missing or wrong in the steps that belong to the dialog; a way not taken holds nobody up. */
const isComplete = (flow: Flow, run: Run, today: Day): boolean => {
  const context = contextOf(flow, run, today);
  return stepsOf(flow, context.answers, run.facts).every(
    (step) => openFields(step, run, context).length === 0,
  );
};

/** Asks the store about the answers that changed, where a field wants that, and puts aside what cannot stand. */
const vetted = async (flow: Flow, before: Run, after: Run, lookups: () => Promise<Lookups>): Promise<Run> => {
  let run = after;
  for (const step of flow.steps) {
    for (const { id, field } of fieldsIn(step)) {
      const value = after.answers[id];
      const known = before.answers[id] === value && !(id in before.errors);
      if (!field.vet || value === undefined || id in after.errors || known) continue;
      const problem = await field.vet(value, await lookups());
      if (problem) run = reject(run, id, problem, field.wire(value));
    }
  }
  return run;
};

const confirm = async (
  scene: Scene,
  flow: Flow,
  run: Run,
  lookups: () => Promise<Lookups>,
): Promise<Reaction> => {
  const { deps, member } = scene;
  const today = deps.clocks.today();
  const answers = answersOf(flow, run, today);
  const fields = fieldsOf(flow, run, today);
  const intent = flow.intent(answers, run.facts, run.case);
  const command = { id: run.id, actor: member, at: deps.clocks.now(), today, intent };
  const outcome = await deps.execute(run.programme, command);
  if (outcome.kind === 'done') {
    const { events, entry } = outcome;
    const after = withoutLostDrafts(scene, run, events);
    const stored = storedIn(events, entry, flow.unseen?.(run.facts));
    // What was given with the confirmation is sent: it is no block, so only the receipt can ask.
    const given = run.nudged?.some((id) => withId(fields, id)?.field.words === 'sentences') === true;
    const asked = given && stored && !stored.stays ? [CHAT.moreThanNeeded] : [];
    const now = flow.standing && (await inSight(await lookups(), flow.action, run.case));
    const { lines: stands, ways } = (now && flow.standing?.(now, run.facts, answers, today)) ?? {
      lines: [],
    };
    const lines = [...flow.done(events, run.facts), ...stands, ...asked];
    return closed({ ...scene, talk: after }, run, lines, stored, ways);
  }
  const { say: reason, field } = sayRefusal(outcome.refusal);
  if (field === undefined) return closed(scene, run, [reason]);
  const asked = withId(fields, field)?.field;
  // What the refusal concerns is none of this dialog's fields: the reason is said over the card.
  if (!asked) return { talk: withRun(scene.talk, run), recipes: [shown(run, { notes: [reason] })] };
  const fresh = await refusedRun(scene, flow, run, { id: field, field: asked, reason });
  if (fresh.kind === 'fresh')
    return { talk: withRun(scene.talk, fresh.run), recipes: [shown(fresh.run, fresh)] };
  return fresh.kind === 'stuck' ? stuck(scene, run, fresh.why) : closed(scene, run, [reason]);
};

/** Whether what holds by default is no more what it was on the day the card was shown: »ja« was said to that. */
const isAnotherDays = (flow: Flow, run: Run, today: Day): boolean =>
  !sameJson(answersOf(flow, run, dayOf(run.touchedAt)), answersOf(flow, run, today));

/** One move of a dialog: pure work, then the store where a field or the confirmation needs it. */
export const walk = async (scene: Scene, run: Run, move: Move): Promise<Reaction> => {
  const flow = findDialog(run.flow);
  if (!flow) return { talk: scene.talk, recipes: [say(CHAT.goneCard)] };
  const today = scene.deps.clocks.today();
  const taken = take(flow, run, move, today);
  if (taken.end === 'cancel') return closed(scene, run, [CHAT.cancelled]);
  const lookups = async (): Promise<Lookups> => {
    const body = await scene.deps.programmes.byId(run.programme);
    if (!body) throw new Error('The programme of a run is not in the store');
    return worldIn(scene, body, flow.id);
  };
  // What vets an answer and what asks about it see the same world, and one search serves both.
  let world: Promise<Lookups> | undefined;
  const asked = (): Promise<Lookups> => (world ??= lookups());
  const checked = await vetted(flow, run, taken.run, asked);
  const after = touched(await questioned(flow, run, checked, asked, today), scene.deps.clocks.now());
  if (taken.end === 'later') {
    return { talk: parked(scene.talk, after), recipes: [view('drafts', undefined, CHAT.later)] };
  }
  if (taken.end === 'confirm' && isComplete(flow, after, today)) {
    const typed = move.kind !== 'confirm' || move.rev === undefined;
    if (!typed || !isAnotherDays(flow, run, today)) return confirm(scene, flow, after, lookups);
    const again = touched(run, scene.deps.clocks.now());
    return { talk: withRun(scene.talk, again), recipes: [shown(again, { notes: [CHAT.anotherDay] })] };
  }
  // Said once the store has been asked: what it does not accept is not noted.
  const answered = sayAnswered(flow, after, taken.answered ?? [], today);
  const notes = [...taken.notes, ...answered];
  return { talk: withRun(scene.talk, after), recipes: [shown(after, { ...taken, notes })] };
};
