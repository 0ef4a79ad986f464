import assert from 'node:assert/strict';
import type { Condition } from '../../../bot/status/condition.ts';
import { makeWatch } from '../../../bot/status/watch.ts';

const HOUR = 3_600_000;

const WELL: Condition = {
  store: { kind: 'cosmos', answerMs: 3 },
  sender: { waiting: 0, lagMs: 0, idleMs: 0 },
  stuck: { notices: 0, personal: 0 },
  keys: { ageMs: HOUR },
  backup: { kind: 'account' },
  clock: { aheadMs: 0, newestAheadMs: 0 },
  headsLate: false,
  upMs: HOUR,
};

/** Looks at these conditions one after the other, so many milliseconds apart. */
const linesOf = async (
  everyMs: number,
  ...conditions: readonly (Condition | Error)[]
): Promise<readonly string[]> => {
  const lines: string[] = [];
  const left = [...conditions];
  let now = 0;
  const watch = makeWatch({
    programmes: { all: async () => [] },
    now: () => now,
    log: (event, fields = {}) => lines.push([event, fields.alarm].filter(Boolean).join(' ')),
    measure: async () => {
      const next = left.shift() ?? WELL;
      if (next instanceof Error) throw next;
      return next;
    },
  });
  for (let looked = 0; looked < conditions.length; looked += 1) {
    await watch.look();
    now += everyMs;
  }
  return lines;
};

describe('the watch', () => {
  it('says nothing while all is well', async () => {
    assert.deepEqual(await linesOf(HOUR, WELL, WELL), []);
  });

  it('says when an alarm begins and when it is over, and not at every look', async () => {
    const late: Condition = { ...WELL, headsLate: true };
    assert.deepEqual(await linesOf(300_000, WELL, late, late, late, WELL), [
      'alarm heads-late',
      'alarm-over heads-late',
    ]);
  });

  it('says one that goes on again every hour', async () => {
    const late: Condition = { ...WELL, headsLate: true };
    const lines = await linesOf(HOUR / 2, late, late, late, late, late);
    assert.deepEqual(lines, ['alarm heads-late', 'alarm heads-late', 'alarm heads-late']);
  });

  it('says that the store does not answer, and keeps what rang before', async () => {
    const late: Condition = { ...WELL, headsLate: true };
    assert.deepEqual(await linesOf(300_000, late, new Error('off'), WELL), [
      'alarm heads-late',
      'status-failed',
      'alarm store-slow',
      'alarm-over heads-late',
      'alarm-over store-slow',
    ]);
  });
});
