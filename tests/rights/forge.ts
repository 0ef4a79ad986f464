import * as fc from 'fast-check';
import { VERBS } from './everything.ts';
import type { Value } from './forge-values.ts';
import { anyKey, fittingFor, PROTOTYPE, token, valueFor } from './forge-values.ts';

/** A press that nobody's card may have sent. */
export interface Payload {
  readonly who: number;
  /** The button it began as: one of the presser's own newest cards, of somebody else's, or none. */
  readonly base: 'own' | 'others' | 'none';
  readonly nth: number;
  /** Absent: the button's own. */
  readonly verb: string | undefined;
  readonly overlay: readonly (readonly [string, Value])[];
  readonly channel: boolean;
}

const overlay = (least: number, most: number) =>
  fc.array(
    anyKey.chain((name) => valueFor(name).map((value) => [name, value] as const)),
    { minLength: least, maxLength: most },
  );

const common = { who: fc.nat(999), nth: fc.nat(9999), channel: fc.nat(15).map((one) => one === 0) };

/** What a button of each kind names. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  open: ['dialog', 'case'],
  resume: ['run'],
  drop: ['run'],
  view: ['view', 'case', 'entry'],
  countersign: ['case'],
  decline: ['case'],
  acknowledge: ['notice', 'programme'],
  bind: ['programme'],
  undo: ['case', 'entry'],
};

/** What is there to be taken back, and what waits for a second key: rarely met by chance. */
const KEYS: readonly string[] = ['countersign', 'decline'];
const good = fc.oneof(
  fc.nat(999).map((nth) => ({
    verb: 'undo',
    overlay: [
      ['case', { pool: 'case', nth }],
      ['entry', { pool: 'newest entry', nth }],
    ] as const,
  })),
  fc.record({
    verb: fc.constantFrom(...KEYS),
    overlay: fc.tuple(fc.tuple(fc.constant('case'), token('waiting for a key'))),
  }),
);

/** A verb with the names it takes, of things that are not the presser's: as good as a forged press gets. */
const aimed = fc.constantFrom(...VERBS).chain((verb) =>
  fc.record({
    who: common.who,
    nth: common.nth,
    channel: verb === 'bind' || verb === 'acknowledge' ? fc.boolean() : common.channel,
    base: fc.constant('none' as const),
    verb: fc.constant<string>(verb),
    overlay: fc.tuple(
      ...(NAMED[verb] ?? ['run', 'step', 'rev']).map((name) =>
        fittingFor(name).map((value) => [name, value] as const),
      ),
    ),
  }),
);

export const anyPayload: fc.Arbitrary<Payload> = fc.oneof(
  // A card of one's own with something added: most of these are good presses.
  {
    weight: 6,
    arbitrary: fc.record({
      ...common,
      base: fc.constant('own' as const),
      verb: fc.constant(undefined),
      overlay: overlay(0, 1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...common,
      base: fc.constant('others' as const),
      verb: fc.option(fc.constantFrom<string>(...VERBS), { nil: undefined }),
      overlay: overlay(0, 3),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...common,
      base: fc.constantFrom('none' as const, 'own' as const),
      verb: fc.constantFrom<string>(...VERBS, ...PROTOTYPE),
      overlay: overlay(1, 7),
    }),
  },
  { weight: 3, arbitrary: aimed },
  {
    weight: 1,
    arbitrary: fc
      .record({ ...common, base: fc.constant('none' as const), channel: fc.constant(false) })
      .chain((press) => good.map((one): Payload => ({ ...press, ...one }))),
  },
);
