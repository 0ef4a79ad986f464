import { questioned } from '../../dialogs/engine/ask.ts';
import { prefill } from '../../dialogs/engine/prefill.ts';
import type { Run } from '../../dialogs/engine/run.ts';
import { newRun } from '../../dialogs/engine/run.ts';
import { findDialog } from '../../dialogs/index.ts';
import { noSuchCase, notAllowed, notAllowedIn } from '../../dialogs/refusals/rights.ts';
import { may } from '../../domain/rights/may.ts';
import { lookOf } from '../looks/taken-up.ts';
import { goOn } from './go-on.ts';
import { meantInstead } from './meant-dialog.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { noteRefused, programmeFor, worldIn } from './scene.ts';
import { draftsOf, MAX_RUNS, parkActive, withRun } from './talk.ts';
import { shown } from './walk.ts';
import { CHAT } from './words.ts';

const answer = (scene: Scene, ...recipes: Reaction['recipes']): Reaction => ({ talk: scene.talk, recipes });

const isUntouched = ({ answers, typed }: Run): boolean =>
  Object.keys(answers).length === 0 && Object.keys(typed).length === 0;

/** Who asks for a dialog again looks again, also at the one that is under way. */
const noteAsked = ({ looks, member }: Scene, run: Run): void => {
  for (const look of lookOf(run, member)) looks.add(look);
};

/** Values said when a dialog begins, by field id. */
export type Given = Readonly<Record<string, string>>;

/**
 * Begins a dialog, about a case where it needs one. The same dialog about the same case that is already under way
 * goes on instead of beginning twice, with what is said now; whatever else was under way is kept as a draft.
 */
export const begin = async (
  scene: Scene,
  dialog: string,
  number = '',
  given: Given = {},
): Promise<Reaction> => {
  const flow = findDialog(dialog);
  if (!flow) return answer(scene, say(CHAT.unknownButton));
  // One that may be about several cases keeps them among its answers.
  if (!flow.aboutCase && number !== '')
    return begin(scene, dialog, '', { case: number, cases: number, ...given });
  if (flow.withoutCase !== undefined && number === '') return begin(scene, flow.withoutCase, '', given);
  if (flow.aboutCase && number === '') return answer(scene, view('tasks', undefined, CHAT.whichCase));
  const body = await programmeFor(scene, flow.aboutCase ? number : given['case']);
  if (!body) return answer(scene, say(flow.aboutCase ? noSuchCase(number) : CHAT.noProgramme));
  const { deps, member, key, talk } = scene;
  const today = deps.clocks.today();
  const instead = await meantInstead(scene, flow, body, number);
  if (instead !== undefined) return begin(scene, instead, number, given);
  if (!may(member, flow.action, body.programme, today)) {
    if (flow.aboutCase) noteRefused(scene, body, flow.id, number);
    return answer(scene, say(flow.aboutCase ? notAllowedIn(flow.action, number) : notAllowed(flow.action)));
  }

  const drafts = draftsOf(talk, key);
  // A dialog that makes a case may be under way twice, but not twice with nothing in it.
  const same = drafts.find(
    (run) => run.flow === flow.id && run.case === number && (flow.aboutCase || isUntouched(run)),
  );
  if (same) {
    noteAsked(scene, same);
    return goOn(scene, flow, body, same, given);
  }
  if (drafts.length >= MAX_RUNS) return answer(scene, say(CHAT.tooManyDrafts));

  const world = worldIn(scene, body, flow.id);
  const begun = await flow.begin(world, flow.aboutCase ? number : (given['case'] ?? ''));
  if (!begun.ok) {
    return 'instead' in begun ? begin(scene, begun.instead, number, given) : answer(scene, say(begun.say));
  }
  const fresh = newRun({
    id: deps.newId(),
    flow,
    owner: key,
    programme: body.programme.id,
    case: flow.aboutCase ? number : '',
    at: deps.clocks.now(),
    facts: begun.facts,
  });
  const filled = prefill(flow, fresh, given, today);
  const about = flow.oneFor === undefined ? undefined : filled.answers[flow.oneFor];
  const underWay = drafts.find(
    (run) =>
      about !== undefined &&
      run.flow === flow.id &&
      run.programme === filled.programme &&
      run.answers[flow.oneFor ?? ''] === about,
  );
  if (underWay) return goOn(scene, flow, body, underWay, given);
  const run = await questioned(flow, fresh, filled, () => Promise.resolve(world), today);
  return { talk: withRun(parkActive(talk), run), recipes: [shown(run)] };
};

/** Goes on with the only draft, or lists them. */
export const resume = (scene: Scene, id?: string): Reaction => {
  const drafts = draftsOf(scene.talk, scene.key);
  const chosen =
    id === undefined ? (drafts.length === 1 ? drafts[0] : undefined) : drafts.find((run) => run.id === id);
  if (chosen) {
    noteAsked(scene, chosen);
    return { talk: withRun(scene.talk, chosen), recipes: [shown(chosen)] };
  }
  return answer(scene, drafts.length === 0 ? say(CHAT.noDrafts) : view('drafts'));
};
