import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { withinTime } from '../../../bot/teams/time-limit.ts';

/** Nothing else runs meanwhile, as in a process that was stopped. */
const standStill = (ms: number): void =>
  void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

describe('the time of a request to the connector', () => {
  it('is over when it is over, and the work is told so', async () => {
    let told: AbortSignal | undefined;
    const work = (signal: AbortSignal): Promise<string> => {
      told = signal;
      return sleep(500, 'late');
    };
    await assert.rejects(withinTime(20, work), { name: 'TimeoutError' });
    assert.equal(told?.aborted, true);
  });

  it('goes on for a moment after the process stood still, so that an answer which came meanwhile is read', async () => {
    const answered = withinTime(20, () => sleep(30, 'wait three seconds'));
    standStill(1_100);
    assert.equal(await answered, 'wait three seconds');
  });

  it('is over then, too, where none came', async () => {
    const answered = withinTime(20, () => sleep(5_000, 'late', { ref: false }));
    standStill(1_100);
    const begun = performance.now();
    await assert.rejects(answered, { name: 'TimeoutError' });
    assert.ok(performance.now() - begun < 3_000);
  });
});
