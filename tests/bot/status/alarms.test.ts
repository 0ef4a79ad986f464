import assert from 'node:assert/strict';
import { ALARM_TEXT, ALARMS, alarmsOf, type Alarm } from '../../../bot/status/alarms.ts';
import type { Condition } from '../../../bot/status/condition.ts';
import { sayLength } from '../../../bot/status/say.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A bot in production that runs as it should. */
const WELL: Condition = {
  store: { kind: 'sqlite', answerMs: 3 },
  sender: { waiting: 2, lagMs: 0, idleMs: 0 },
  stuck: { notices: 0, personal: 4 },
  keys: { ageMs: HOUR },
  backup: { kind: 'file', ageMs: 20 * HOUR },
  clock: { aheadMs: 400, newestAheadMs: 0 },
  headsLate: false,
  upMs: HOUR,
};

const LOCAL: Condition = { ...WELL, keys: undefined, clock: { ...WELL.clock, aheadMs: undefined } };

/** At the limit all is well; a moment later it rings. */
const TABLE: readonly (readonly [string, Partial<Condition>, readonly Alarm[]])[] = [
  ['nothing', {}, []],
  ['a store that answers after a second', { store: { kind: 'cosmos', answerMs: 1_000 } }, []],
  ['a slower one', { store: { kind: 'cosmos', answerMs: 1_001 } }, ['store-slow']],
  ['a card ten minutes late', { sender: { waiting: 1, lagMs: 10 * MINUTE, idleMs: 0 } }, []],
  ['a card later than that', { sender: { waiting: 1, lagMs: 10 * MINUTE + 1, idleMs: 0 } }, ['sender-late']],
  ['nobody sends for five minutes', { sender: { waiting: 0, lagMs: 0, idleMs: 5 * MINUTE } }, []],
  ['nobody sends for longer', { sender: { waiting: 0, lagMs: 0, idleMs: 5 * MINUTE + 1 } }, ['sender-late']],
  ['one notice that did not arrive', { stuck: { notices: 1, personal: 0 } }, ['not-arrived']],
  ['keys of a day ago', { keys: { ageMs: 24 * HOUR } }, []],
  ['older keys', { keys: { ageMs: 24 * HOUR + 1 } }, ['keys-old']],
  ['keys that never came', { keys: { ageMs: undefined } }, ['keys-old']],
  ['a backup of the night before', { backup: { kind: 'file', ageMs: 36 * HOUR } }, []],
  ['an older one', { backup: { kind: 'file', ageMs: 36 * HOUR + 1 } }, ['backup-old']],
  ['none', { backup: { kind: 'file', ageMs: undefined } }, ['backup-old']],
  ['none by the bot, but by the account', { backup: { kind: 'account' } }, []],
  ['a clock a minute ahead', { clock: { aheadMs: MINUTE, newestAheadMs: 0 } }, []],
  ['further ahead', { clock: { aheadMs: MINUTE + 1, newestAheadMs: 0 } }, ['clock-off']],
  ['behind', { clock: { aheadMs: -MINUTE - 1, newestAheadMs: 0 } }, ['clock-off']],
  ['an entry of tomorrow', { clock: { aheadMs: 0, newestAheadMs: 24 * HOUR } }, ['clock-off']],
  ['heads that did not go out', { headsLate: true }, ['heads-late']],
  [
    'several things at once',
    { headsLate: true, keys: { ageMs: undefined }, store: { kind: 'sqlite', answerMs: 9_000 } },
    ['store-slow', 'keys-old', 'heads-late'],
  ],
];

describe('an alarm', () => {
  for (const [name, change, wanted] of TABLE)
    it(`${name}: ${wanted.join(', ') || 'is none'}`, () =>
      assert.deepEqual(alarmsOf({ ...WELL, ...change }), wanted));

  it('of keys and backups rings nowhere in local mode', () => {
    assert.deepEqual(alarmsOf({ ...LOCAL, backup: { kind: 'file', ageMs: undefined } }), []);
  });

  it('has a case above that rings it, and a text in each language', () => {
    const rung = new Set(TABLE.flatMap(([, , alarms]) => alarms));
    assert.deepEqual(
      [...ALARMS].filter((alarm) => !rung.has(alarm)),
      [],
    );
    for (const alarm of ALARMS) {
      const { da, en } = ALARM_TEXT[alarm];
      assert.ok(da.endsWith('.') && en.endsWith('.') && da !== en);
    }
  });
});

describe('how long', () => {
  const said = [
    [0, '0 sekunder'],
    [1_000, '1 sekund'],
    [119_000, '119 sekunder'],
    [2 * MINUTE, '2 minutter'],
    [90 * MINUTE, '90 minutter'],
    [2 * HOUR, '2 timer'],
    [47 * HOUR, '47 timer'],
    [72 * HOUR, '3 døgn'],
  ] as const;
  for (const [ms, da] of said) it(`${ms} ms is ${da}`, () => assert.equal(sayLength(ms).da, da));
});
