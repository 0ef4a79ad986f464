import * as fc from 'fast-check';
import { VIEWS } from '../../bot/chat/recipe.ts';
import { DIALOGS } from '../../dialogs/index.ts';
import { HOSTILE } from '../support/hostile.ts';

export const PROTOTYPE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const;

/** What no dialog asks, and what a run or a member is made of. */
const INNER = [
  'owner',
  'actor',
  'member',
  'roles',
  'tenant',
  'acting',
  'answers',
  'trail',
  'facts',
  'flow',
  'id',
];
const NAMING = [
  'run',
  'step',
  'rev',
  'case',
  'entry',
  'notice',
  'programme',
  'dialog',
  'field',
  'view',
  'letter',
  'role',
  'all',
];
const FIELDS = DIALOGS.flatMap(({ steps }) => steps.flatMap(({ fields }) => Object.keys(fields)));
const STEPS = DIALOGS.flatMap(({ steps }) => steps.map(({ id }) => id));

/** Names of things there are only known when the payload is sent: the nth of them. */
export interface Token {
  readonly pool: 'case' | 'run' | 'newest entry' | 'waiting for a key';
  readonly nth: number;
}
export type Value = Token | { readonly plain: unknown };

export const token = (pool: Token['pool']): fc.Arbitrary<Value> =>
  fc.record({ pool: fc.constant(pool), nth: fc.nat(999) });
const plain = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<Value> => values.map((value) => ({ plain: value }));

const odd: fc.Arbitrary<Value> = plain(
  fc.oneof(
    fc.constantFrom<unknown>(
      ...PROTOTYPE,
      ...HOSTILE,
      '',
      ' ',
      null,
      true,
      [],
      {},
      1e99,
      -1,
      0.5,
      '1e3',
      '-0',
    ),
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('æ'.repeat(40_000), 'x'.repeat(5000), 'ML-2026-901,ML-2026-902'),
  ),
);

const from = (...values: readonly unknown[]): fc.Arbitrary<Value> => plain(fc.constantFrom(...values));

/** What could stand under a name that a button has. */
const FITTING: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  run: token('run'),
  case: token('case'),
  step: from(...STEPS, 'summary'),
  rev: plain(fc.integer({ min: -1, max: 6 })),
  entry: plain(fc.integer({ min: 0, max: 140 })),
  notice: plain(fc.integer({ min: 0, max: 14 })),
  programme: from('ishoej-2015', 'solroed-2026', 'findes-ikke'),
  dialog: from(...DIALOGS.map(({ id }) => id)),
  field: from(...FIELDS),
  view: from(...VIEWS),
  letter: from('refusal', 'hearing', 'place', 'extension'),
  role: from('20', 'visitator', 'admin'),
  all: from('bundle'),
};

export const fittingFor = (name: string): fc.Arbitrary<Value> =>
  (Object.hasOwn(FITTING, name) ? FITTING[name] : undefined) ?? odd;

/** A value that could stand under the name, or one that never could. */
export const valueFor = (name: string): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 4, arbitrary: fittingFor(name) }, { weight: 1, arbitrary: odd });

export const anyKey = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMING) },
  { weight: 3, arbitrary: fc.constantFrom(...FIELDS) },
  { weight: 2, arbitrary: fc.constantFrom(...PROTOTYPE, ...INNER) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
