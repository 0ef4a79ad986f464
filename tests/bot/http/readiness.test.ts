import assert from 'node:assert/strict';
import { makeReadiness } from '../../../bot/http/readiness.ts';

const LIMITS = { within: 50, holds: 1_000 };

describe('readiness', () => {
  it('is asked for once, however many ask within a second, and again after it', async () => {
    let asked = 0;
    let now = 0;
    const isReady = makeReadiness(
      async () => {
        asked += 1;
        return asked === 1;
      },
      LIMITS,
      () => now,
    );
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => isReady()));
    assert.ok(answers.every(Boolean));
    now = 999;
    assert.equal(await isReady(), true);
    assert.equal(asked, 1);
    now = 1_000;
    assert.equal(await isReady(), false);
    assert.equal(asked, 2);
  });

  it('is not there while nobody answers, and nobody is asked twice meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    let asked = 0;
    let now = 0;
    const isReady = makeReadiness(
      () => {
        asked += 1;
        return promise;
      },
      LIMITS,
      () => now,
    );
    for (let second = 0; second < 3; second += 1) {
      const from = performance.now();
      assert.equal(await isReady(), false);
      assert.ok(performance.now() - from < 1_000);
      now += 1_000;
    }
    assert.equal(asked, 1);
    resolve(true);
    assert.equal(await isReady(), true);
  });

  it('says what goes wrong to who asks, and is asked for again', async () => {
    let asked = 0;
    const isReady = makeReadiness(async () => {
      asked += 1;
      throw new Error('no store');
    }, LIMITS);
    await assert.rejects(isReady(), /no store/);
    await assert.rejects(isReady(), /no store/);
    assert.equal(asked, 2);
  });
});
