import type { Act } from './act.ts';
import type { Given } from './belief.ts';
import type { Move } from './moves.ts';
import type { Values } from './press.ts';
import { buttonOn, kept, onCard, press, standing } from './press.ts';
import type { Asked } from './sheet.ts';
import { badValue, BLANK, CPR, goodValue, pick, spread } from './values.ts';
import type { Walk } from './walk.ts';
import { activeOf, today } from './walk.ts';

const filledWith = (walk: Walk, give: (asked: Asked, index: number) => Given | undefined): Values => {
  const asked = activeOf(walk)?.sheet.asked ?? [];
  return new Map(asked.flatMap((one, index) => [[one.id, give(one, index) ?? BLANK] as const]));
};

const good =
  (walk: Walk, { n, words }: Move) =>
  (one: Asked, index: number) =>
    goodValue(one, spread(n, index), index % 2 === 0 ? words : `${words.slice(0, 50)} ${index}`, today(walk));

export const fill = (walk: Walk, move: Move): Act | undefined =>
  onCard(walk, undefined, filledWith(walk, good(walk, move)));

/** Fills some of the inputs; the others go along as they stand. */
export const part = (walk: Walk, move: Move): Act | undefined => {
  const going = activeOf(walk);
  if (!going) return undefined;
  const values = [...filledWith(walk, good(walk, move))];
  const some = values.filter((_, index) => (move.n >> index) % 2 === 0);
  return onCard(walk, undefined, new Map([...standing(going.sheet), ...some]));
};

export const blank = (walk: Walk): Act | undefined => {
  const values = filledWith(walk, () => BLANK);
  return onCard(walk, undefined, activeOf(walk)?.sheet.confirms === true ? kept(values) : values);
};

export const bad = (walk: Walk, move: Move): Act | undefined => {
  const going = activeOf(walk);
  const wrong = pick(going?.sheet.asked ?? [], move.n)?.id;
  if (!going || wrong === undefined) return undefined;
  const values = filledWith(walk, (one, index) =>
    one.id === wrong ? badValue(one, move.n) : good(walk, move)(one, index),
  );
  if (!going.sheet.confirms) return onCard(walk, 'answer', values, { spoiled: true });
  return onCard(walk, 'confirm', values, { spoiled: true, wants: 'confirm' });
};

export const cpr = (walk: Walk, move: Move): Act | undefined => {
  const texts = activeOf(walk)?.sheet.asked.filter(({ type }) => type === 'Input.Text') ?? [];
  const where = pick(texts, move.n)?.id;
  if (where === undefined) return undefined;
  const values = filledWith(walk, (one, index) =>
    one.id === where ? { raw: `Maria ${CPR}`, means: [], censored: true } : good(walk, move)(one, index),
  );
  walk.usedCpr = true;
  return onCard(walk, undefined, values);
};

export const back = (walk: Walk, move: Move): Act | undefined => {
  const going = activeOf(walk);
  const values = move.n % 2 === 0 && going ? standing(going.sheet) : filledWith(walk, good(walk, move));
  return onCard(walk, 'back', kept(values));
};

export const pressHelp = (walk: Walk, move: Move): Act | undefined =>
  onCard(walk, 'help', kept(filledWith(walk, good(walk, move))));

export const later = (walk: Walk, move: Move): Act | undefined =>
  onCard(walk, 'later', kept(filledWith(walk, good(walk, move))), { wants: 'later' });

export const cancel = (walk: Walk): Act | undefined => onCard(walk, 'cancel', new Map(), { wants: 'cancel' });

/** »Ret« on the card: to the step of the field it names. */
export const edit = (walk: Walk, move: Move): Act | undefined => {
  const going = activeOf(walk);
  const buttons =
    going?.sheet.buttons.filter(({ verb, data }) => verb === 'edit' && !('shortcut' in data)) ?? [];
  const button = pick(buttons, move.n);
  if (!going || !button) return undefined;
  const { sheet } = going;
  const asks = String(button.data['field']);
  const values = new Map(standing(sheet));
  // Sometimes something unreadable is left behind in the step one goes away from.
  const left = move.n % 3 === 0 ? pick(sheet.asked, move.n) : undefined;
  if (left) values.set(left.id, badValue(left, move.n));
  return press(walk, button, kept(values), { going, step: sheet.step, sheet, ...(!left && { asks }) });
};

/** Confirms what stands there; where an answer is missing, one is put in first. */
export const confirm = (walk: Walk, move: Move): Act | undefined => {
  const going = activeOf(walk);
  const button = going && buttonOn(going.sheet, 'confirm');
  if (!going || !button) return undefined;
  const { sheet } = going;
  const values = new Map(standing(sheet));
  for (const [index, one] of sheet.asked.entries())
    if (one.value === '' && (one.required || move.n % 2 === 0))
      values.set(one.id, good(walk, move)(one, index));
  return press(walk, button, values, { going, step: sheet.step, sheet, wants: 'confirm' });
};
