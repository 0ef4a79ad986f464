import * as fc from 'fast-check';
import { VIEWS } from '../../../bot/chat/recipe.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { VERBS } from '../../rights/everything.ts';
import { PROTOTYPE } from '../../rights/forge-values.ts';

/** What is done to the value of a real press on its way; `void`: after it no press is meant that could do anything. */
export interface Change {
  readonly name: string;
  readonly void: boolean;
  /** The JSON text that is sent in place of the value. */
  make(press: RealPress): string;
}

export interface RealPress {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Names of inputs, which are people's answers and name nothing. */
  readonly inputs: readonly string[];
}

export interface Payload {
  readonly who: number;
  /** The button of a real card: the presser's own, or another's, where there is one. */
  readonly base: 'own' | 'others';
  readonly nth: number;
  readonly change: Change;
}

const ODD: readonly unknown[] = [
  null, true, 0, -1, 1e99, 0.5, [], {}, [[]], [null], { a: { b: 1 } }, '', ' ', 'x', '0', 'NaN', '\u0000', '\ud800', '../..', '${x}',
  'ML-2099-999', '__proto__', 'constructor', 'x'.repeat(5_000), 'æ'.repeat(30_000), ['ML-2026-901'], { toString: 'x' },
]; // prettier-ignore

/** What a button names its thing by; where that is something else, there is nothing to be done. */
const NAMING: readonly string[] = [
  'run',
  'step',
  'case',
  'entry',
  'notice',
  'programme',
  'dialog',
  'view',
  'member',
  'file',
  'month',
  'rev',
];
const SERIAL: readonly string[] = ['run', 'entry', 'notice'];

const action = (verb: unknown, data: unknown): object => ({ action: { type: 'Action.Execute', verb, data } });
const without = (data: object, key: string): object =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
const sent = (verb: unknown, data: unknown): string => JSON.stringify(action(verb, data));

const change = (name: string, isVoid: boolean, make: Change['make']): Change =>
  ({
    name,
    void: isVoid,
    make,
    [fc.toStringMethod]: () => name,
  }) as Change;

const odd = fc.oneof(fc.constantFrom(...ODD), fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 4 }));
const nth = fc.nat(99);
const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
const namedIn = ({ data }: RealPress, among: readonly string[]): readonly string[] =>
  Object.keys(data).filter((key) => among.includes(key));

/** Something else under one of the names; a text of people may well be odd. */
const otherValue = fc.record({ nth, value: odd }, { noNullPrototype: true }).map((drawn) =>
  change('another value', false, (press) => {
    const key = at(namedIn(press, NAMING), drawn.nth) ?? 'case';
    return sent(press.verb, { ...press.data, [key]: drawn.value });
  }),
);

/** An id in place of a run's, an entry's or a notice's that was never given to anybody. */
const forgedId = fc
  .record(
    { id: fc.oneof(fc.uuid(), fc.integer({ min: 900_000 }), fc.constantFrom(...PROTOTYPE)) },
    { noNullPrototype: true },
  )
  .map((drawn) =>
    change('an id of nothing', true, (press) => {
      // All that the button names: an answer of that name says nothing of what is pressed.
      const keys = namedIn(press, SERIAL).filter((key) => !press.inputs.includes(key));
      const forged = Object.fromEntries(keys.map((key) => [key, drawn.id]));
      // Without a thing to name there is nothing to press.
      return sent(keys.length === 0 ? 'no-verb' : press.verb, { ...press.data, ...forged });
    }),
  );

const noVerb = fc
  .oneof(
    fc.constantFrom<unknown>(...PROTOTYPE, '', 'DROP', 'Answer', 'confirm ', 7, null, ['confirm'], { a: 1 }),
    fc.string({ maxLength: 12 }),
  )
  .filter((verb) => !VERBS.some((known) => known === verb))
  .map((verb) =>
    change('no verb of ours', typeof verb !== 'string' || verb.length < 3, (press) => sent(verb, press.data)),
  );

const broken = fc
  .constantFrom<(press: RealPress) => unknown>(
    ({ verb, data }) => ({ actions: { verb, data } }),
    ({ verb, data }) => [action(verb, data)],
    ({ verb, data }) => ({ action: [{ verb, data }] }),
    ({ verb, data }) => ({ action: JSON.stringify({ verb, data }) }),
    ({ verb, data }) => ({ action: { verb, data: JSON.stringify(data) } }),
    ({ verb, data }) => ({ action: { verb, data: [data] } }),
    ({ verb, data }) => ({ action: { verb: { verb }, data } }),
    () => null,
    () => 'confirm',
    () => ({}),
  )
  .map((make) => change('no action', true, (press) => JSON.stringify(make(press))));

/** Half a text, which is no JSON at all, and one that is nested as deep as nobody's. */
const truncated = fc.nat(1_000).map((share) =>
  change('cut off', true, ({ verb, data }) => {
    const whole = sent(verb, data);
    return whole.slice(0, 1 + Math.floor(((whole.length - 2) * share) / 1_000));
  }),
);
const deep = fc
  .constantFrom(63, 64, 200, 20_000)
  .map((depth) =>
    change('nested deep', true, ({ verb, data }) =>
      sent(verb, data).replace('"data":{', `"data":{"deep":${'['.repeat(depth)}${']'.repeat(depth)},`),
    ),
  );
const oversized = fc
  .constantFrom(20_000, 100_000, 200_000, 270_000)
  .map((size) =>
    change('too large', false, ({ verb, data }) => sent(verb, { ...data, more: 'x'.repeat(size) })),
  );

/** Written out as text: in an object of JavaScript it would be a prototype at once. */
const polluting = fc
  .constantFrom(
    '"__proto__":{"isAdmin":true,"roles":["admin"]}',
    '"constructor":{"prototype":{"polluted":1}}',
    '"prototype":{"polluted":1}',
    '"\\u005f_proto__":{"polluted":1}',
    '"toString":"x","valueOf":1,"hasOwnProperty":null',
    '"__defineGetter__":"x","__proto__":null',
  )
  .map((text) =>
    change('prototypes', false, ({ verb, data }) => sent(verb, data).replace('"data":{', `"data":{${text},`)),
  );

const lost = nth.map((which) =>
  change('something left out', false, (press) =>
    sent(press.verb, without(press.data, at(Object.keys(press.data), which) ?? '')),
  ),
);
const answers = fc
  .record({ value: odd }, { noNullPrototype: true })
  .map(({ value }) =>
    change('odd answers', false, (press) =>
      sent(press.verb, { ...press.data, ...Object.fromEntries(press.inputs.map((id) => [id, value])) }),
    ),
  );
const another = fc
  .record(
    {
      verb: fc.constantFrom(...VERBS),
      dialog: fc.constantFrom(...DIALOGS.map(({ id }) => id)),
      view: fc.constantFrom(...VIEWS),
    },
    { noNullPrototype: true },
  )
  .map(({ verb, dialog, view }) =>
    change('another verb', false, (press) => sent(verb, { dialog, view, ...press.data })),
  );
const asItIs = fc.constant(change('as it is', false, ({ verb, data }) => sent(verb, data)));

export const anyPayload: fc.Arbitrary<Payload> = fc.record(
  {
    who: fc.nat(999),
    base: fc.constantFrom('own' as const, 'own' as const, 'others' as const),
    nth: fc.nat(9_999),
    change: fc.oneof(
      { weight: 3, arbitrary: asItIs },
      { weight: 3, arbitrary: otherValue },
      { weight: 2, arbitrary: forgedId },
      { weight: 2, arbitrary: noVerb },
      { weight: 2, arbitrary: broken },
      { weight: 1, arbitrary: truncated },
      { weight: 1, arbitrary: deep },
      { weight: 1, arbitrary: oversized },
      { weight: 2, arbitrary: polluting },
      { weight: 2, arbitrary: lost },
      { weight: 2, arbitrary: answers },
      { weight: 2, arbitrary: another },
    ),
  },
  { noNullPrototype: true },
);
