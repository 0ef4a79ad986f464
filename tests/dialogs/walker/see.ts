import { frozen, saw } from './belief.ts';
import type { Sheet } from './sheet.ts';
import { saidOn } from './summary.ts';
import { CPR, unmarked } from './values.ts';
import type { Going, Walk } from './walk.ts';
import { check, flowTitled } from './walk.ts';

const begun = (walk: Walk, sheet: Sheet): Going => {
  const titled = flowTitled(sheet.title);
  if (!titled) throw new Error(`No dialog is called »${sheet.title}«`);
  const going: Going = {
    id: sheet.run,
    ...titled,
    fields: new Map(),
    asked: new Map(),
    titles: new Map(),
    visited: new Set(),
    sheet,
    sure: true,
    aim: undefined,
    life: 'alive',
    perhapsCancelled: false,
    unheard: false,
    since: walk.entries,
    day: walk.days,
  };
  walk.runs.set(sheet.run, going);
  return going;
};

const indexOf = ({ flow }: Going, step: string): number => {
  const index = flow.steps.findIndex(({ id }) => id === step);
  return index < 0 ? flow.steps.length : index;
};

/** The card moved on from a step: what stood there by default is answered now. */
const passStep = (going: Going, to: string): void => {
  const { step } = going.sheet;
  if (indexOf(going, to) <= indexOf(going, step)) return;
  for (const { id } of going.sheet.asked) {
    const belief = going.fields.get(id);
    if (belief) going.fields.set(id, frozen(belief));
  }
};

const learnTitles = (going: Going, { asked }: Sheet): void => {
  for (const one of asked) {
    going.asked.set(one.id, one);
    if (one.choices.length === 0) continue;
    const titles = going.titles.get(one.id) ?? new Map<string, string>();
    for (const { title, value } of one.choices) titles.set(title, value);
    going.titles.set(one.id, titles);
  }
};

const believe = (walk: Walk, going: Going, id: string, shown: string, wrong = false): void => {
  const before = going.fields.get(id);
  // What stood in an input without the mark has it still, unless it was sent on.
  const now = saw(before, shown, wrong) ?? saw(before, unmarked(shown), wrong);
  const allowed = before?.allowed.map((value) => `»${value}«`).join(' or ') ?? '';
  check(walk, now !== undefined, `»${id}« shows »${shown}«, but should show ${allowed}`);
  if (now) going.fields.set(id, now);
};

/** An input may show a text without the mark; sent on as it stands, the text is that from then on. */
const believeInput = (walk: Walk, going: Going, id: string, shown: string, wrong: boolean): void => {
  const before = going.fields.get(id);
  const hidden = before?.allowed.some((value) => value !== shown && unmarked(value) === shown);
  if (before && hidden)
    going.fields.set(id, { ...before, allowed: [...new Set([...before.allowed, shown])] });
  else believe(walk, going, id, shown, wrong);
};

/**
 * A dialog's card comes before the person: everything on it must be what they gave, or what stood there. `passing`:
 * their turn may have answered the step that stood before.
 */
export const see = (walk: Walk, sheet: Sheet, passing: boolean): Going => {
  const going = walk.runs.get(sheet.run) ?? begun(walk, sheet);
  // Somebody else's step may be taken back again: what was overtaken can go on then.
  if (going.life === 'overtaken') going.life = 'alive';
  check(walk, going.life === 'alive', `${going.flow.id} was ${going.life}, and asks again`);
  check(walk, !sheet.texts.join(' ').includes(CPR), 'a card shows a CPR number');
  if (passing) passStep(going, sheet.step);
  learnTitles(going, sheet);
  for (const { id, value, wrong } of sheet.asked) {
    check(walk, !value.includes(CPR), 'an input holds a CPR number');
    believeInput(walk, going, id, value, wrong);
  }
  if (sheet.confirms)
    for (const [id, values] of saidOn(walk, going, sheet)) {
      const belief = going.fields.get(id);
      // Nothing is confirmed while it is wrong, and what stands in its row is not what somebody gave.
      if (belief?.wrong === true) continue;
      const fits = values.find(
        (value) => belief?.untouched === true || belief?.allowed.includes(value.trim()),
      );
      believe(walk, going, id, fits ?? values[0] ?? '');
    }
  going.visited.add(sheet.step);
  going.sheet = sheet;
  going.sure = true;
  // What a shortcut answers has a test of its own.
  for (const button of sheet.buttons) if (!('shortcut' in button.data)) walk.buttons.push({ button, sheet });
  return going;
};
