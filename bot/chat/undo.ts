import { happenedLines } from '../../dialogs/happened.ts';
import { sayRefusal } from '../../dialogs/refusals.ts';
import { noSuchCase } from '../../dialogs/refusals/rights.ts';
import type { Text } from '../../domain/text.ts';
import { join, text } from '../../domain/text.ts';
import type { Way } from '../../dialogs/engine/flow.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { THROUGH } from '../looks/noted.ts';
import { cameAfter } from './came-after.ts';
import { say, view } from './recipe.ts';
import type { Reaction, Scene } from './scene.ts';
import { programmeFor, worldIn } from './scene.ts';
import type { Stored } from './stored.ts';
import { CHAT } from './words.ts';

/** Why something cannot be taken back: where others went on since, who and with what. */
const whyNot = async (
  scene: Scene,
  body: ProgrammeBody,
  refusal: Refusal,
  { case: number, entry }: Stored,
): Promise<Text> => {
  const since = refusal.code === 'moved-on' || refusal.code === 'nothing-to-undo';
  const world = worldIn(scene, body, THROUGH.refusal);
  return (since && (await cameAfter(world, number, entry, scene.key))) || sayRefusal(refusal).say;
};

/** A referral that was taken back has not lost its answers. */
const again = (number: string): Way => ({
  title: text('Tag svarene op igen', 'Use the answers again'),
  data: { dialog: 'visitation', again: number },
});

/**
 * »Fortryd«: takes back what stands in an entry of a case's log. The card it was pressed on says so from now on.
 * Pressing twice is harmless: the command's id names the entry.
 */
export const undo = async (
  scene: Scene,
  { case: number, entry }: Stored,
  run?: string,
): Promise<Reaction> => {
  const { deps, member, talk, key } = scene;
  const body = await programmeFor(scene, number);
  if (!body) return { talk, recipes: [say(noSuchCase(number))] };
  const ended = talk.closed.find(({ id, owner }) => id === run && owner === key);
  const whole = ended?.stored?.entry === entry ? ended.stored.cases : undefined;
  const undone: Text[] = [];
  const refused: Text[] = [];
  // What was done to several cases at once is taken back in each: one may have moved on, and the others need not wait.
  for (const one of whole ?? [number]) {
    const outcome = await deps.execute(body.programme.id, {
      id: `undo-${one}-${entry}`,
      actor: member,
      at: deps.clocks.now(),
      today: deps.clocks.today(),
      intent: { type: 'undo', case: one, entry },
    });
    if (outcome.kind === 'refused')
      refused.push(await whyNot(scene, body, outcome.refusal, { case: one, entry }));
    else undone.push(...happenedLines(outcome.events));
  }
  if (undone.length === 0) return { talk, recipes: refused.slice(0, 1).map((reason) => say(reason)) };
  const lines = [...undone, ...refused];
  if (!ended) return { talk, recipes: [view('case', number, join(lines))] };
  const { stored, ...rest } = ended;
  // Taken back before, or a card that stored something else: it says what it says.
  if (stored?.case !== number || stored.entry !== entry)
    return { talk, recipes: [{ kind: 'closed', run: ended.id }] };
  const ways = rest.flow === 'visitation' ? [again(number)] : undefined;
  const closed = talk.closed.map((other) =>
    other === ended ? { ...rest, lines, ...(ways && { ways }) } : other,
  );
  return { talk: { ...talk, closed }, recipes: [{ kind: 'closed', run: ended.id }] };
};

/** `fortryd`: the newest thing the person stored in this chat. */
export const undoNewest = (scene: Scene): Promise<Reaction> | Reaction => {
  const { talk, key } = scene;
  const newest = talk.closed.findLast(({ owner, stored }) => owner === key && stored !== undefined);
  return newest?.stored
    ? undo(scene, newest.stored, newest.id)
    : { talk, recipes: [say(CHAT.nothingToUndo)] };
};
