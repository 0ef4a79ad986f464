import assert from 'node:assert/strict';
import type { TurnLimits } from '../../../bot/deadline.ts';
import { currentTurn, inTurn, LIMITS, outsideTurns, TooLate } from '../../../bot/deadline.ts';
import { inTime } from '../../../bot/store-in-time.ts';
import type { Store } from '../../../storage/port.ts';
import { pause } from '../../wire/world.ts';

const SHORT: TurnLimits = { ...LIMITS, turn: 60, store: 30, end: 1_000 };

/** A store whose every call takes so many milliseconds. */
const taking = (ms: number, done: string[] = []): Store => {
  const call = async <T>(name: string, value: T): Promise<T> => {
    await pause(ms);
    done.push(name);
    return value;
  };
  return inTime({
    name: 'sqlite',
    readsMayLag: false,
    read: () => call('read', []),
    list: () => call('list', []),
    commit: () => call('commit', { ok: true, etags: [] }),
    close: () => Promise.resolve(),
  });
};

describe('The time of a turn', () => {
  it('shares that of the store among all its calls, and a turn that only reads is refused after it', async () => {
    const store = taking(20);
    const from = performance.now();
    await assert.rejects(
      inTurn(
        async () => {
          for (;;) await store.read('p', ['x']);
        },
        { ...SHORT, turn: 4_000, end: 9_000, store: 50 },
      ),
      TooLate,
    );
    assert.ok(performance.now() - from < 2_000, 'long before the turn was over');
  });

  it('lets nothing be begun after it', async () => {
    const done: string[] = [];
    const store = taking(1, done);
    await inTurn(async () => {
      await pause(80);
      assert.equal(currentTurn()?.isUp(), true);
      await assert.rejects(store.commit('p', []), TooLate);
      await assert.rejects(store.read('p', ['x']), TooLate);
    }, SHORT);
    await pause(20);
    assert.deepEqual(done, []);
  });

  it('brings what was begun to be written to its end, but not for ever', async () => {
    const done: string[] = [];
    const store = taking(80, done);
    await inTurn(async () => {
      await store.commit('p', []);
      assert.equal(currentTurn()?.isUp(), true);
      await store.read('p', ['x']);
      assert.deepEqual(done, ['commit', 'read']);
      await pause(1_000);
      await assert.rejects(store.read('p', ['x']), TooLate);
    }, SHORT);
  });

  it('is not that of the work which nobody waits for', async () => {
    await inTurn(async () => {
      const turn = currentTurn();
      assert.ok(turn);
      await inTurn(async () => assert.equal(currentTurn(), turn));
      await outsideTurns(async () => {
        await pause(1);
        assert.equal(currentTurn(), undefined);
      });
    }, SHORT);
    assert.equal(currentTurn(), undefined);
  });
});
