import type { SeenButton } from '../../support/read-card.ts';
import type { Act } from './act.ts';
import type { Given } from './belief.ts';
import type { Move } from './moves.ts';
import type { Asked, Sheet } from './sheet.ts';
import { badValue, BLANK, CPR, goodValue, pick, spread } from './values.ts';
import type { Going, Walk } from './walk.ts';
import { activeOf, today } from './walk.ts';

type Values = ReadonlyMap<string, Given>;

/** A press on a button of a card, with what was put into its inputs. */
export const press = (
  walk: Walk,
  button: SeenButton,
  values: Values,
  rest: Partial<Act> & { readonly going?: Going | undefined } = {},
): Act => {
  const sent = button.inputs ? values : new Map<string, Given>();
  const inputs = Object.fromEntries([...sent].map(([id, { raw }]) => [id, raw]));
  const data = { ...inputs, ...button.data };
  const action = { type: 'Action.Execute', verb: button.verb, data };
  const what = { type: 'invoke', name: 'adaptiveCard/action', value: { action }, replyToId: 'some-card' };
  return {
    line: `* ${button.verb} ${JSON.stringify(data).slice(0, 300)}`,
    what: walk.stage.activity(walk.way.who, what),
    pressed: true,
    given: sent,
    ...rest,
  };
};

export const buttonOn = (sheet: Sheet, verb: string): SeenButton | undefined =>
  sheet.buttons.find((button) => button.verb === verb);

/** What stands in the inputs: sent as it is unless something else is put in. */
export const standing = ({ asked }: Sheet): Values =>
  new Map(asked.map(({ id, value }) => [id, value === '' ? BLANK : { raw: value, means: [value] }]));

/** A press on the newest card of the dialog under way. */
const onCard = (
  walk: Walk,
  verb: string | undefined,
  values: Values,
  rest: Partial<Act> = {},
): Act | undefined => {
  const going = activeOf(walk);
  if (!going) return undefined;
  const button = buttonOn(going.sheet, verb ?? (going.sheet.confirms ? 'help' : 'answer'));
  const passes = button?.verb === 'answer' && { passes: true as const };
  const { step, ...sheet } = going.sheet;
  return (
    button && press(walk, button, values, { going, step, sheet: { step, ...sheet }, ...passes, ...rest })
  );
};

const filledWith = (walk: Walk, give: (asked: Asked, index: number) => Given | undefined): Values => {
  const asked = activeOf(walk)?.sheet.asked ?? [];
  return new Map(asked.flatMap((one, index) => [[one.id, give(one, index) ?? BLANK] as const]));
};

const good =
  (walk: Walk, { n, words }: Move) =>
  (one: Asked, index: number) =>
    goodValue(one, spread(n, index), index % 2 === 0 ? words : `${words.slice(0, 50)} ${index}`, today(walk));

/** Keeps what travels with a button that goes elsewhere: an empty input says nothing. */
export const kept = (values: Values): Values =>
  new Map(
    [...values].map(([id, given]) => [
      id,
      given.raw.trim() === '' ? { ...given, idle: true as const } : given,
    ]),
  );

export const fill = (walk: Walk, move: Move): Act | undefined =>
  onCard(walk, undefined, filledWith(walk, good(walk, move)));

export const part = (walk: Walk, move: Move): Act | undefined => {
  const values = [...filledWith(walk, good(walk, move))];
  return onCard(walk, undefined, new Map(values.filter((_, index) => (move.n >> index) % 2 === 0)));
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
  const buttons = going?.sheet.buttons.filter(({ verb }) => verb === 'edit') ?? [];
  const button = pick(buttons, move.n);
  if (!going || !button) return undefined;
  const { sheet } = going;
  const asks = String(button.data['field']);
  return press(walk, button, kept(standing(sheet)), { going, step: sheet.step, sheet, asks });
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
