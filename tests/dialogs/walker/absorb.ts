import assert from 'node:assert/strict';
import type { Act } from './act.ts';
import { believed, dependent, says } from './applying.ts';
import { gave, mayHaveDropped } from './belief.ts';
import type { Reply } from './hear.ts';
import { saysNotTaken } from './hear.ts';
import { agreedOn, judge } from './judge.ts';
import { see } from './see.ts';
import { isOld, settle } from './settle.ts';
import type { Sheet } from './sheet.ts';
import type { Going, Walk } from './walk.ts';
import { activeOf, check } from './walk.ts';
import { wayOf } from './ways.ts';

/** What a turn did, for the count of moves that worked. */
export interface Outcome {
  readonly reply: Reply;
  /** The card of the dialog it was for, before and after. */
  readonly before: Sheet | undefined;
  readonly after: Sheet | undefined;
  readonly stored: boolean;
  readonly began: boolean;
  readonly old: boolean;
}

const takeIn = (walk: Walk, act: Act, going: Going, sure: boolean): void => {
  for (const [id, given] of act.given ?? [])
    going.fields.set(id, gave(going.fields.get(id), given, sure && going.sure));
  const { belongs = {} } = wayOf(going.flow);
  for (const id of [...(act.given?.keys() ?? [])].flatMap((given) => belongs[given] ?? [])) {
    const belief = going.fields.get(id);
    if (belief) going.fields.set(id, mayHaveDropped(belief));
  }
  // What does not apply is not taken, and what was wrong with it is dropped.
  for (const [id, field] of dependent(going)) {
    const belief = going.fields.get(id);
    if (belief && says(walk, field, believed(going)) !== 'yes') going.fields.set(id, mayHaveDropped(belief));
  }
  if (act.drops === true)
    for (const [id, belief] of going.fields) going.fields.set(id, mayHaveDropped(belief));
  if (act.aims !== undefined) going.aim = { field: act.aims, fresh: true };
  else if (going.aim) going.aim = { ...going.aim, fresh: false };
};

const confirmed = async (walk: Walk, act: Act, reply: Reply): Promise<void> => {
  const { going } = act;
  check(walk, act.repeats !== true, 'stored again by the same activity');
  if (act.wants === 'store') return;
  check(walk, act.wants === 'confirm', 'stored, though nobody confirmed');
  assert.ok(going);
  check(walk, going.life === 'alive', `stored again: the dialog was ${going.life}`);
  check(walk, act.spoiled !== true, 'confirmed with an answer that nobody can read');
  // Whoever types »bekræft« after a turn whose answer nobody heard has not seen what stands there.
  const sheet = act.sheet ?? (going.sure ? going.sheet : undefined);
  await judge(walk, going, sheet ? agreedOn(walk, going, sheet, act.given ?? new Map()) : new Map());
  going.life = 'confirmed';
  going.unheard = reply.sorry;
  const { aboutNone, receipt = /ML-\d{4}-\d{3}/ } = wayOf(going.flow);
  const named = reply.sorry || aboutNone === true || receipt.test(reply.texts.join(' '));
  check(walk, named, 'confirmed, and nobody says in which case');
};

/** What a button brought along may stand in the dialog that it leads to. */
const broughtAlong = ({ opens = {} }: Act, going: Going | undefined): void => {
  for (const [id, value] of Object.entries(opens)) {
    const belief = going?.fields.get(id);
    const raw = String(value);
    if (going && belief) going.fields.set(id, gave(belief, { raw, means: [raw] }, false));
  }
};

/** An activity sent again begins nothing and moves nothing. */
const holdStill = (walk: Walk, { run, step }: Sheet): void => {
  const going = walk.runs.get(run);
  check(walk, going !== undefined, 'the same activity again began another dialog');
  if (going?.sure === true)
    check(
      walk,
      going.sheet.step === step,
      `the same activity again led from »${going.sheet.step}« to »${step}«`,
    );
};

/** Takes in what a turn did: what was stored, what the cards show, and how each dialog stands. */
export const absorb = async (walk: Walk, act: Act, reply: Reply, entries: number): Promise<Outcome> => {
  const { going } = act;
  const before = going?.sheet;
  const known = walk.runs.size;
  const old = isOld(act);
  const alive = going?.life === 'alive';
  const stored = entries - walk.entries;
  check(walk, stored <= 1, `one turn stored ${stored} times`);
  walk.entries = entries;
  if (stored === 1) await confirmed(walk, act, reply);
  else if (going?.life === 'alive' && act.repeats !== true) await settle(walk, act, going, reply);
  const stood = going?.sure === true ? going.sheet.step : undefined;
  if (going?.life === 'alive' && act.repeats !== true) {
    if (!old && !saysNotTaken(reply)) takeIn(walk, act, going, !reply.sorry);
    // What travelled with »later« may have answered its step, and nobody saw the next one.
    going.sure &&= !reply.sorry && act.wants !== 'later';
  }
  // An earlier activity, sent again, gets the answer it got: of an end that was not told yet it knows nothing.
  const told = reply.sheets.filter(({ run }) => act.repeats !== true || walk.runs.get(run)?.unheard !== true);
  for (const sheet of told) {
    if (act.repeats === true) holdStill(walk, sheet);
    broughtAlong(act, walk.runs.get(sheet.run));
    const sure = act.repeats !== true || walk.runs.get(sheet.run)?.sure === true;
    see(walk, sheet, act.passes === true && !old && sheet.run === going?.id).sure = sure;
  }
  for (const { buttons } of reply.others)
    for (const button of buttons) if (button.verb !== 'switch') walk.buttons.push({ button });
  const last = told.at(-1);
  const after = last && last.run === going?.id ? last : undefined;
  if (after && stood !== undefined && (old || act.stays === true))
    check(walk, after.step === stood, `the card left »${stood}« for »${after.step}«`);
  if (act.asks !== undefined && after && !old && !saysNotTaken(reply))
    check(
      walk,
      after.asked.some(({ id }) => id === act.asks),
      `»${act.asks}« is not asked`,
    );
  const leaves = alive ? act.wants !== undefined && act.wants !== 'confirm' : reply.sorry;
  const left = leaves || (alive && act.wants === 'confirm' && !reply.sorry);
  // After two turns whose end nobody heard it is still the one from before the first.
  if (left) walk.perhapsActive = walk.active ?? walk.perhapsActive;
  if (act.repeats !== true) walk.active = last?.run ?? (left ? undefined : activeOf(walk)?.id);
  return { reply, before, after, stored: stored === 1, began: walk.runs.size > known, old };
};
