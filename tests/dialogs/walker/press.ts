import type { SeenButton } from '../../support/read-card.ts';
import type { Act } from './act.ts';
import type { Given } from './belief.ts';
import type { Sheet } from './sheet.ts';
import { BLANK } from './values.ts';
import type { Going, Walk } from './walk.ts';
import { activeOf } from './walk.ts';

/** What is put into the inputs of a card, by field. */
export type Values = ReadonlyMap<string, Given>;

/** A press on a button of a card, with what was put into its inputs. */
export const press = (
  walk: Walk,
  button: SeenButton,
  values: Values,
  rest: Partial<Act> & { readonly going?: Going | undefined } = {},
): Act => {
  const sent = button.inputs ? values : new Map<string, Given>();
  // Some clients send what is empty, and some, Teams' own among them, leave it out.
  const leavesOut = walk.sent.length % 2 === 0;
  const filled = String(button.data['filled'] ?? '').split(',');
  const inputs = Object.fromEntries(
    [...sent].flatMap(([id, { raw }]) => (raw === '' && leavesOut ? [] : [[id, raw]])),
  );
  const data = { ...inputs, ...button.data };
  const action = { type: 'Action.Execute', verb: button.verb, data };
  const what = { type: 'invoke', name: 'adaptiveCard/action', value: { action }, replyToId: 'some-card' };
  return {
    line: `* ${button.verb} ${JSON.stringify(data).slice(0, 300)}`,
    what: walk.stage.activity(walk.way.who, what),
    pressed: true,
    ...(button.verb === 'open' && { opens: button.data }),
    // What was empty on the card, and is left out, says nothing; an answer given since stands.
    given: new Map(
      [...sent].map(([id, one]) =>
        one.raw === '' && leavesOut && !filled.includes(id)
          ? [id, { ...one, idle: true as const }]
          : [id, one],
      ),
    ),
    ...rest,
  };
};

export const buttonOn = (sheet: Sheet, verb: string): SeenButton | undefined =>
  sheet.buttons.find((button) => button.verb === verb);

/** What stands in the inputs: sent as it is unless something else is put in. */
export const standing = ({ asked }: Sheet): Values =>
  new Map(asked.map(({ id, value }) => [id, value === '' ? BLANK : { raw: value, means: [value] }]));

/** A press on the newest card of the dialog under way. */
export const onCard = (
  walk: Walk,
  verb: string | undefined,
  values: Values,
  rest: Partial<Act> = {},
): Act | undefined => {
  const going = activeOf(walk);
  if (!going) return undefined;
  const button = buttonOn(going.sheet, verb ?? (going.sheet.confirms ? 'help' : 'answer'));
  if (!button) return undefined;
  // »Behold« under a question about an answer leads nowhere, and takes what is emptied for not given.
  const keeps = 'keep' in button.data;
  const passes = button.verb === 'answer' && !keeps && { passes: true as const };
  const { step, ...sheet } = going.sheet;
  const given = keeps ? kept(values) : values;
  return press(walk, button, given, { going, step, sheet: { step, ...sheet }, ...passes, ...rest });
};

/** Keeps what travels with a button that goes elsewhere: an empty input says nothing. */
export const kept = (values: Values): Values =>
  new Map(
    [...values].map(([id, given]) => [
      id,
      given.raw.trim() === '' ? { ...given, idle: true as const } : given,
    ]),
  );
